import { written } from '../html/chart.ts';
import { visible } from '../html/markup.ts';
import { acts, contradictions, type Language, labels, mutations, type Phrase, relations, stances, wordOf } from '../words.ts';
import { isEmptyDiff } from './diff-dossiers.ts';
import { diffHeads, diffLabels } from './diff-words.ts';
import type { DiffActor, DiffArticle, DiffPair, DiffPoint, DiffSide, DiffValue, DossierDiff } from './shape.ts';

/** Lines that one list shows; of the rest it gives the number. */
const mostLines = 40;
/** UTF-16 code units of quoted words on one line. */
const longestWords = 140;

/** A diff as plain text in one language of the interface: one list for each kind of difference, empty ones left out. */
export function exportDiff(diff: DossierDiff, language: Language): string {
  const say = (phrase: Phrase): string => phrase[language];
  const fill = (phrase: Phrase, values: Readonly<Record<string, string | number>>): string =>
    say(phrase).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  const name = (actor: DiffActor | null): string => plain(actor === null ? say(labels.nobody) : actor.name[language]);
  const at = (day: string | null): string => (day === null ? say(labels.undated) : `\u200e${day}`);
  const arrow = language === 'ar' ? '←' : '→';
  const side = ({ title, articles, thread }: DiffSide): string =>
    `${plain(title)} · ${fill(diffLabels.articlesCount, { count: articles })} · \u200e${plain(thread)}`;
  const article = ({ day, outlet, headline, document }: DiffArticle): string =>
    `${at(day)} · ${plain(outlet ?? say(labels.unknownOutlet))} · ${cut(headline)} \u200e[${plain(document)}]`;
  const point = ({ label, statements }: DiffPoint): string => `«${cut(label)}» (${fill(diffLabels.statementsCount, { count: statements })})`;
  const value = (one: DiffValue): string =>
    `\u200e${amountOf(one)} · ${one.giver === null ? say(diffLabels.writer) : name(one.giver)} · ${at(one.at)} \u200e[${plain(one.document)}]`;
  const pair = ({ a, b }: DiffPair<string>): string =>
    `«${cut(a.words)}» \u200e[${plain(a.document)} ${a.start}–${a.end}] ${arrow} «${cut(b.words)}» \u200e[${plain(b.document)} ${b.start}–${b.end}]`;
  const stance = (key: string): string => say(wordOf(stances, key));

  const lists: Readonly<Record<keyof typeof diffHeads, readonly string[]>> = {
    'articles.new': diff.articles.new.map(article),
    'articles.gone': diff.articles.gone.map(article),
    'articles.revised': diff.articles.revised.map(({ from, to }) => `${article(to)} · ${say(diffLabels.was)}: ${article(from)}`),
    ...both(
      'changes',
      diff.changes,
      (one) =>
        `${name(one.actor)}: ${stance(one.from.stance)} ${at(one.from.at)} ${arrow} ${stance(one.to.stance)} ${at(one.to.at)} · «${cut(one.point.label)}»`,
    ),
    ...both('stances', diff.stances, (one) => `${name(one.actor)}: ${stance(one.stance)} ${at(one.at)} · «${cut(one.point.label)}»`),
    ...both(
      'relations',
      diff.relations,
      (one) => `${say(wordOf(relations, one.type))} · ${cut(one.to.series.label)}: ${value(one.from)} ${arrow} ${value(one.to)}`,
    ),
    ...both('values', diff.values, (one) => `${cut(one.series.label)}: ${value(one)}`),
    ...both('series', diff.series, ({ label, values }) => `${cut(label)} (${fill(diffLabels.valuesCount, { count: values })})`),
    ...both('contradictions', diff.contradictions, (one) => `${say(wordOf(contradictions, one.type))}: ${pair(one)}`),
    ...both('mutations', diff.mutations, (one) => `${say(wordOf(mutations, one.type))}: ${pair(one)}`),
    ...both('points', diff.points, point),
    'points.merged': diff.points.merged.map(({ from, to }) => `${from.map(point).join(' + ')} ${arrow} ${point(to)}`),
    'points.split': diff.points.split.map(({ from, to }) => `${point(from)} ${arrow} ${to.map(point).join(' + ')}`),
    chains: diff.chains.map(({ label, from, to }) => `«${cut(label)}»: ${fill(diffLabels.wasNow, { from, to })}`),
    ...both(
      'statements',
      diff.statements,
      (one) =>
        `${name(one.actor)} · ${say(wordOf(acts, one.act))} · «${cut(one.words)}» \u200e[${plain(one.document)} ${one.content.start}–${one.content.end}]`,
    ),
  };
  const lines = [`A: ${side(diff.a)}`, `B: ${side(diff.b)}`];
  if (diff.a.version !== diff.b.version) lines.push(fill(diffLabels.versions, { a: diff.a.version, b: diff.b.version }));
  if (isEmptyDiff(diff)) lines.push('', say(diffLabels.nothing));
  for (const [id, head] of Object.entries(diffHeads) as Array<[keyof typeof diffHeads, Phrase]>) {
    const list = lists[id];
    if (list.length === 0) continue;
    const sign = id.endsWith('.new') ? '+' : id.endsWith('.gone') ? '-' : '~';
    lines.push('', `${say(head)}: ${list.length}`, ...list.slice(0, mostLines).map((line) => `  ${sign} ${line}`));
    if (list.length > mostLines) lines.push(`  ${fill(diffLabels.more, { count: list.length - mostLines })}`);
  }
  return `${lines.join('\n')}\n`;
}

type BothHeads<Id extends string> = { readonly [Key in `${Id}.new` | `${Id}.gone`]: readonly string[] };

function both<Id extends string, Item>(
  id: Id,
  list: { readonly new: readonly Item[]; readonly gone: readonly Item[] },
  line: (item: Item) => string,
): BothHeads<Id> {
  return { [`${id}.new`]: list.new.map(line), [`${id}.gone`]: list.gone.map(line) } as unknown as BothHeads<Id>;
}

/** Bounds as a number, a range or an open bound, with ≈ for about. */
function amountOf({ min, max, approximate }: DiffValue): string {
  const about = approximate ? '≈ ' : '';
  if (min !== null && max !== null) return about + (min === max ? written(min) : `${written(min)}–${written(max)}`);
  if (min === null && max === null) return `${about}?`;
  return about + (max === null ? `≥ ${written(min as number)}` : `≤ ${written(max)}`);
}

/** Words of an article on one line: nothing in them can steer a terminal or turn the text around them. */
function plain(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}

function cut(text: string): string {
  const line = plain(text);
  if (line.length <= longestWords) return line;
  const space = line.lastIndexOf(' ', longestWords);
  return `${line.slice(0, space > 0 ? space : longestWords)} …`;
}
