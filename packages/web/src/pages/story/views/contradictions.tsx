import '../conflicts/conflicts.css';
import '../figures/figures.css';
import { Link } from '@tanstack/react-router';
import type { StoryRecord } from 'isnad/server';
import { contradictions, mutations, type Phrase, wordOf as phraseOf } from 'isnad/words';
import { type ReactNode, useMemo } from 'react';
import { Empty } from '../../../shared/states.tsx';
import { useUrlState } from '../../../shared/use-url-state.ts';
import { VirtualList } from '../../../shared/virtual-list.tsx';
import { wordOf } from '../../../url/search-state.ts';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { recordWords, ruleWords } from '../../../words/record-words.ts';
import { type ConflictPair, conflictsOf, typesOf } from '../conflicts/conflicts.ts';
import { Facing } from '../conflicts/facing.tsx';
import { TotalCard } from '../figures/totals.tsx';
import { useStory } from '../use-story.ts';

const typeWords: Readonly<Record<string, Phrase>> = { ...contradictions, ...mutations, total: recordWords.totalsHead };

const groupWords: Readonly<Record<ConflictPair['group'], Phrase>> = {
  contradiction: recordWords.cannotBoth,
  mutation: recordWords.changedOnTheWay,
  headline: recordWords.headlineAgainstBody,
};

const signs: Readonly<Record<ConflictPair['group'], string>> = { contradiction: '≠', mutation: '↝', headline: '⌃' };

/** What cannot both hold, what changed on the way, where a headline says more than its text, and totals that do not fit: each with both quotations facing. */
export function Contradictions(): ReactNode {
  const { number, say } = useWording();
  const record = useStory();
  const [state, change] = useUrlState();
  const conflicts = useMemo(() => conflictsOf(record), [record]);
  const types = useMemo(() => typesOf(conflicts), [conflicts]);
  const asked = wordOf(state, 'type');
  const type = types.some(([one]) => one === asked) ? asked : undefined;
  const shown = type === undefined ? conflicts : conflicts.filter((conflict) => conflict.type === type);
  if (conflicts.length === 0) return <Empty title={say(recordWords.conflictsNone)} />;
  return (
    <>
      {types.length > 1 && (
        <fieldset className="kinds no-print">
          <legend className="unseen">{say(recordWords.kind)}</legend>
          <button type="button" aria-pressed={type === undefined} onClick={() => change({ type: undefined })}>
            {say(recordWords.kindsAll)} <span className="soft">{number(conflicts.length)}</span>
          </button>
          {types.map(([one, count]) => (
            <button key={one} type="button" aria-pressed={type === one} onClick={() => change({ type: one })}>
              <span className="capital">{say(phraseOf(typeWords, one))}</span> <span className="soft">{number(count)}</span>
            </button>
          ))}
        </fieldset>
      )}
      <VirtualList key={type ?? ''} label={say(words.contradictions)} items={shown} keyOf={({ key }) => key} estimate={260} primary>
        {(conflict) => (conflict.group === 'total' ? <TotalCard record={record} total={conflict.total} /> : <Pair record={record} pair={conflict} />)}
      </VirtualList>
    </>
  );
}

function Pair({ record, pair }: { readonly record: StoryRecord; readonly pair: ConflictPair }): ReactNode {
  const { say } = useWording();
  const { group, type, ends, roles, point, isDirectionUnknown, by } = pair;
  const about = point === null ? undefined : record.points[point];
  return (
    <article className={`conflict ${group}`}>
      <header className="conflict-head">
        <h2>
          <span className="sign" aria-hidden="true">
            {signs[group]}
          </span>
          <span className="capital">{say(phraseOf(typeWords, type))}</span>
        </h2>
        <span className="soft">{say(groupWords[group])}</span>
        {isDirectionUnknown && <span className="soft direction">{say(recordWords.directionUnknown)}</span>}
        {about !== undefined && (
          <span className="conflict-point">
            <span className="soft">{say(recordWords.onThePoint)}</span>{' '}
            <Link to="/stories/$id/chains" params={{ id: record.summary.id }} search={{ point: about.id }}>
              <bdi className="naskh">{about.label}</bdi>
            </Link>
          </span>
        )}
      </header>
      <div className="conflict-sides">
        <Facing record={record} end={ends[0]} role={roles[0]} />
        <Facing record={record} end={ends[1]} role={roles[1]} />
      </div>
      <div className="conflict-foot">
        <details>
          <summary>{say(recordWords.why)}</summary>
          <p>
            {say(ruleWords[by] ?? { ar: by, en: by })} <bdi className="soft">({say(words.rule, { by })})</bdi>
          </p>
        </details>
        {ends[0].document !== ends[1].document && (
          <Link to="/articles/$document" params={{ document: ends[0].document }} search={{ with: ends[1].document }} className="no-print">
            {say(words.besides)}
          </Link>
        )}
      </div>
    </article>
  );
}
