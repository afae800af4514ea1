import type { ArticleLine, StoryRecord } from 'isnad/server';
import { relationReason, relations, wordOf } from 'isnad/words';
import { type ReactNode, useState } from 'react';
import { boundsWords } from '../../../format/numbers.ts';
import { EvidenceChip } from '../../../shared/evidence-chip.tsx';
import { ActorName, OutletName } from '../../../shared/names.tsx';
import { Time } from '../../../shared/time.tsx';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import { GiverShape } from './giver-shape.tsx';
import { type GiverGroup, rowRelations, type Series, stretches, type Value } from './value-marks.ts';

/** Rows that stand at once. */
const atOnce = 40;

interface ValuesTableProps {
  readonly record: StoryRecord;
  readonly series: Series;
  readonly groups: readonly GiverGroup[];
  readonly lit: number | null;
}

/** Every value with who gives it, when, how it stands to the others, and its sentence. */
export function ValuesTable({ record, series, groups, lit }: ValuesTableProps): ReactNode {
  const { counted, number, say } = useWording();
  const [most, showMore] = useState(atOnce);
  const groupOf = new Map(groups.flatMap(({ rows }, group) => rows.map((row) => [row, group] as const)));
  const actorOf = new Map(record.actors.map((actor) => [actor.id, actor]));
  const articleOf = new Map(record.articles.map((article) => [article.document, article]));
  const shown = series.values.slice(0, most);
  return (
    <>
      <table className="values-table" aria-label={counted('values', series.values.length)}>
        <thead>
          <tr>
            <th scope="col">
              <span aria-hidden="true">#</span>
              <span className="unseen">{say(recordWords.rowHead)}</span>
            </th>
            <th scope="col">{say(recordWords.valueHead)}</th>
            <th scope="col">{say(recordWords.giverHead)}</th>
            <th scope="col">{say(recordWords.dayHead)}</th>
            <th scope="col">{say(recordWords.relationHead)}</th>
            <th scope="col">{say(words.evidence)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((value, row) => {
            const group = groupOf.get(row) ?? 0;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a value is its place in the series.
              <tr key={row} className={lit === null ? undefined : lit === group ? 'lit' : 'dim'}>
                <td className="row-number">{number(row + 1)}</td>
                <td className="row-value">
                  <Amount value={value} />
                </td>
                <td className="row-giver">
                  <div>
                    <GiverShape group={group} isWriters={value.giver === null} isHollow={value.approximate} />{' '}
                    <span>
                      {value.giver === null ? say(recordWords.writer) : <ActorName actor={actorOf.get(value.giver) ?? null} />}
                      <GivenIn article={articleOf.get(value.figure.document)} />
                    </span>
                  </div>
                </td>
                <td className="row-day">
                  <Time value={value.at} />
                </td>
                <td className="row-relations">
                  <Relations series={series} row={row} />
                </td>
                <td className="row-evidence">
                  <EvidenceChip
                    of={[value.figure, ...value.addends.filter(({ index }) => index !== value.figure.index)].map(({ document, index }) => ({
                      document,
                      figure: index,
                    }))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < series.values.length && (
        <button type="button" className="plain-button" onClick={() => showMore(series.values.length)}>
          {say(recordWords.showRest, { n: number(series.values.length - shown.length) })}
        </button>
      )}
    </>
  );
}

function Amount({ value: { min, max, approximate, basis } }: { readonly value: Value }): ReactNode {
  const { language, say } = useWording();
  return (
    <>
      <b>{boundsWords(min, max, approximate, language) ?? say(recordWords.noNumber)}</b>
      {basis === 'inferred' && (
        <span className="inferred" title={say(words.inferredTitle)}>
          {say(recordWords.addedUp)}
        </span>
      )}
    </>
  );
}

function GivenIn({ article }: { readonly article: ArticleLine | undefined }): ReactNode {
  if (article === undefined) return null;
  return (
    <small className="soft">
      <OutletName name={article.outletName} />
    </small>
  );
}

function Relations({ series, row }: { readonly series: Series; readonly row: number }): ReactNode {
  const { number, say } = useWording();
  const found = rowRelations(series, row, (relation) => relationReason(relation)?.en ?? '');
  const rowWords = (rows: readonly number[]): string =>
    stretches(rows)
      .map(([first, last]) => (first === last ? number(first) : `${number(first)}–${number(last)}`))
      .join(say(words.listComma));
  const told = found.filter(({ type }) => type !== 'different');
  const different = found.filter(({ type }) => type === 'different');
  const others = new Set(different.flatMap(({ rows }) => rows)).size;
  return (
    <>
      {told.map((relation) => {
        const { type, rows } = relation;
        const why = relationReason(relation);
        return (
          <p key={`${type} ${why?.en}`} className={`relation ${type}`}>
            {say(wordOf(relations, type))} <bdi className="soft">({rowWords(rows)})</bdi>
            {why !== null && <small className="soft"> {say(why)}</small>}
          </p>
        );
      })}
      {different.length > 0 && (
        <details className="relation different">
          <summary>{say(recordWords.differentCount, { n: number(others) })}</summary>
          {different.map((relation) => (
            <p key={relation.reason.code + relation.reason.days}>
              {say(relationReason(relation) ?? relations.different)} <bdi>({rowWords(relation.rows)})</bdi>
            </p>
          ))}
        </details>
      )}
    </>
  );
}
