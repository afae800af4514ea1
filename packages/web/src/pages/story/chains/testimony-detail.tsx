import type { StoryRecord } from 'isnad/server';
import { mergeReasons, wordOf } from 'isnad/words';
import { type ReactNode, useMemo } from 'react';
import { EvidenceChip } from '../../../shared/evidence-chip.tsx';
import { OutletName } from '../../../shared/names.tsx';
import { ActSign } from '../../../shared/signs.tsx';
import { Time } from '../../../shared/time.tsx';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import type { Testimony } from './chain-graph.ts';
import { readMergeEvidence } from './counting.ts';
import type { ChainNames } from './names.ts';

interface TestimonyDetailProps {
  readonly record: StoryRecord;
  readonly testimony: Testimony;
  readonly names: ChainNames;
}

/** The statements that are one utterance, and why each was merged, with what that rests on. */
export function TestimonyDetail({ record, testimony, names }: TestimonyDetailProps): ReactNode {
  const { number, say } = useWording();
  const lines = useMemo(() => new Map(record.statements.map((one) => [`${record.articles[one.article]?.document}#${one.index}`, one])), [record]);
  const keyOf = ({ document, index }: { readonly document: string; readonly index: number }): string => `${document}#${index}`;
  const place = new Map(testimony.statements.map((ref, at) => [keyOf(ref), at + 1]));
  return (
    <>
      <h3>{say(recordWords.itsStatements)}</h3>
      <ol className="testimony-statements">
        {testimony.statements.map((ref) => {
          const line = lines.get(keyOf(ref));
          return (
            <li key={keyOf(ref)}>
              <p className="plain-line">
                <b>
                  <OutletName name={names.outletOf(ref.document)} />
                </b>
                <Time value={line?.at ?? names.articleOf(ref.document)?.day ?? null} />
                {line !== undefined && <ActSign act={line.act} />}
                <EvidenceChip of={{ document: ref.document, statement: ref.index }} />
              </p>
              {line !== undefined && (
                <p className="naskh">
                  <bdi>{line.words}</bdi>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {testimony.merged.length > 0 && (
        <>
          <h3>{say(recordWords.whyMerged)}</h3>
          <ul className="merges">
            {testimony.merged.map((merge) => (
              <li key={`${keyOf(merge.a)} ${keyOf(merge.b)} ${merge.reason}`} className="plain-line">
                <bdi className="merge-ends">
                  {number(place.get(keyOf(merge.a)) ?? 0)} = {number(place.get(keyOf(merge.b)) ?? 0)}
                </bdi>
                <b>{say(wordOf(mergeReasons, merge.reason))}</b>
                <MergeBasis evidence={merge.evidence} names={names} />
                <EvidenceChip of={[merge.a, merge.b].map(({ document, index }) => ({ document, statement: index }))}>
                  {say(recordWords.bothSentences)}
                </EvidenceChip>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function MergeBasis({ evidence, names }: { readonly evidence: string; readonly names: ChainNames }): ReactNode {
  const { counted, percent, say } = useWording();
  const { words: share, days, passage, agency } = readMergeEvidence(evidence);
  const parts = [
    agency === null ? null : say(recordWords.viaAgency, { name: names.nameOf(agency) }),
    evidence.startsWith('speaks-for:') ? say(recordWords.speaksForEach) : null,
    share === null ? null : say(recordWords.wordsAlike, { n: percent(share) }),
    passage === null ? null : say(recordWords.passageAlike, { n: percent(passage) }),
    days === null ? null : days === 0 ? say(recordWords.sameDay) : say(recordWords.daysApart, { days: counted('days', days) }),
  ].filter((part) => part !== null);
  return (
    <span className="soft" title={evidence}>
      {parts.length === 0 ? evidence : parts.join(say(words.listComma))}
    </span>
  );
}
