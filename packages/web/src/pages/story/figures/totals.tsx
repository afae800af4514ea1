import type { StoryRecord } from 'isnad/server';
import type { Phrase } from 'isnad/words';
import type { ReactNode } from 'react';
import { boundsWords } from '../../../format/numbers.ts';
import { EvidenceChip } from '../../../shared/evidence-chip.tsx';
import { OutletName } from '../../../shared/names.tsx';
import { Time } from '../../../shared/time.tsx';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';

type Total = StoryRecord['totals'][number];

const verdicts: Readonly<Record<Total['verdict'], Phrase>> = {
  exceeds: recordWords.exceeds,
  'falls-short': recordWords.fallsShort,
  'adds-up': recordWords.addsUp,
  within: recordWords.within,
};

export function isWrong({ verdict }: Total): boolean {
  return verdict === 'exceeds' || verdict === 'falls-short';
}

interface TotalCardProps {
  readonly record: StoryRecord;
  readonly total: Total;
}

/** A total that an article tells beside its parts: two bars of one measure, the words of both, and what is wrong. */
export function TotalCard({ record, total: { total, parts, sum, verdict } }: TotalCardProps): ReactNode {
  const { language, say } = useWording();
  const article = record.articles.find(({ document }) => document === total.document);
  const whole = total.max ?? total.min ?? 0;
  const added = sum.min ?? sum.max ?? 0;
  const most = Math.max(whole, added, 1);
  const refs = [total, ...parts].map(({ document, index }) => ({ document, figure: index }));
  return (
    <article className="total-card">
      <p className="total-head">
        <b>{say(verdicts[verdict])}</b>
        <span className="soft">
          <OutletName name={article?.outletName ?? null} /> · <Time value={article?.day ?? null} />
        </span>
        <EvidenceChip of={refs} />
      </p>
      <dl className="total-bars">
        <dt>{say(recordWords.total)}</dt>
        <dd>
          <span className="total-bar" aria-hidden="true">
            <span className="total-whole" style={{ inlineSize: `${(whole / most) * 100}%` }} />
          </span>
          <bdi className="naskh">{total.words}</bdi>
        </dd>
        <dt>{say(recordWords.parts)}</dt>
        <dd>
          <span className="total-bar" aria-hidden="true">
            {parts.map((part) => (
              <span key={part.index} className="total-part" style={{ inlineSize: `${((part.min ?? part.max ?? 0) / most) * 100}%` }} />
            ))}
          </span>
          <span>
            {parts.map((part, place) => (
              <span key={part.index}>
                {place > 0 && ' + '}
                <bdi className="naskh">{part.words}</bdi>
              </span>
            ))}
            <span className="soft">
              {' '}
              {say(recordWords.sum)} <b>{boundsWords(sum.min, sum.max, false, language) ?? '—'}</b>
            </span>
          </span>
        </dd>
      </dl>
    </article>
  );
}
