import { noticeMessage } from '../../notice.ts';
import { type Evidence, spanEvidence, statementEvidence } from '../evidence.ts';
import { written } from '../html/chart.ts';
import { visible, webAddress } from '../html/markup.ts';
import { dayOf, headlineOf, type Lookup, lookUp, outletOf } from '../lookup.ts';
import { positionSteps } from '../position-steps.ts';
import { type Cell, positionsTable } from '../positions-table.ts';
import type { Dossier, Exporter } from '../shape.ts';
import {
  acts,
  contradictions,
  countedThings,
  directions,
  type Language,
  labels,
  mutations,
  type Phrase,
  relations,
  reuseKinds,
  sections,
  severities,
  stances,
  wordOf,
} from '../words.ts';

/** The dossier for reading and pasting as plain text. */
export const exporter: Exporter = { id: 'markdown', file: 'dossier.md', mediaType: 'text/markdown', write: (dossier) => exportMarkdown(dossier) };

/** One Markdown file in one language of the interface (default Arabic). Words of articles are escaped: they make no links, markup or headings. */
export function exportMarkdown(dossier: Dossier, language: Language = 'ar'): string {
  const lookup = lookUp(dossier);
  const say = (phrase: Phrase): string => phrase[language];
  const name = (id: string | null): string => {
    if (id === null) return say(labels.nobody);
    const known = lookup.actorName(id);
    return plain(typeof known === 'string' ? known : say(known));
  };
  const lines: string[] = [
    `# ${plain(dossier.title)}`,
    '',
    `> ${say(labels.machine)} · ${say(labels.version)} ${plain(dossier.made.version)}. ${say(labels.machineNote)}`,
    '>',
  ];
  const { errors } = dossier.made;
  lines.push(
    errors === null
      ? `> ${say(labels.notMeasured)}`
      : `> ${say(labels.errorRates)}: ${errors.rows.map(({ measure, f1 }) => `${plain(measure)} ${f1.toFixed(2)}`).join(' · ')} (${plain(errors.measured)})`,
  );
  const section = (id: keyof typeof sections, body: readonly string[]): void => {
    lines.push('', `## ${say(sections[id])}`, '', ...(body.length === 0 ? [say(labels.none)] : body));
  };
  const quoted = (evidence: Evidence, indent: string): string => {
    const { article, index } = evidence.entry;
    // U+200E keeps days and offsets from turning round after Arabic words.
    const place = [
      plain(outletOf(article) ?? say(labels.unknownOutlet)),
      `\u200e${dayOf(article) ?? say(labels.undated)}`,
      `\u200e\\[${index + 1}\\] ${evidence.start}–${evidence.end}`,
    ];
    return `${indent}> ${plain(article.text.slice(evidence.start, evidence.end))}\n${indent}>\n${indent}> ${place.join(language === 'ar' ? '، ' : ', ')}`;
  };
  const statement = (ref: { readonly document: string; readonly index: number }, indent = '  '): string => {
    const entry = lookup.entry(ref.document);
    const found = lookup.statement(ref);
    return entry === null || found === null ? `${indent}> ${say(labels.brokenReference)}` : quoted(statementEvidence(entry, found), indent);
  };
  const passage = (at: { readonly document: string; readonly span: { readonly start: number; readonly end: number } }): string => {
    const entry = lookup.entry(at.document);
    return entry === null ? `  > ${say(labels.brokenReference)}` : quoted(spanEvidence(entry, at.span), '  ');
  };

  section(
    'events',
    lookup.entries.map(
      ({ article, index }) =>
        `- ${dayOf(article) ?? say(labels.undated)} · ${plain(outletOf(article) ?? say(labels.unknownOutlet))} · ${plain(headlineOf(article))} \\[${index + 1}\\]`,
    ),
  );
  section('table', tableLines(lookup, say, name, statement));
  section(
    'changes',
    positionSteps(dossier).flatMap(({ actor, point, steps }) => [
      `### ${name(actor)}: ${plain(lookup.point(point)?.label ?? point)}`,
      '',
      ...steps.flatMap((step, index) => [
        `${index + 1}. ${say(wordOf(stances, step.stance))} · ${step.at ?? say(labels.undated)}${step.through === null ? '' : ` · ${say(labels.through)} ${name(step.through)}`}`,
        statement(step.statement, '   '),
      ]),
      '',
    ]),
  );
  section(
    'contradictions',
    dossier.ledger.contradictions.flatMap((one) => [`- ${say(wordOf(contradictions, one.type))}`, passage(one.a), '', passage(one.b)]),
  );
  section(
    'figures',
    dossier.ledger.series.flatMap((series) => [
      `### ${plain(series.label)} (${say(wordOf(countedThings, series.counts))})`,
      '',
      `| # | ${say(labels.value)} | ${say(labels.giver)} | ${say(labels.date)} | ${say(labels.relation)} |`,
      '| --- | --- | --- | --- | --- |',
      ...series.values.map(
        (value, index) =>
          `| ${index + 1} | ${amount(value, say)}${value.basis === 'inferred' ? ` (${say(labels.addedUp)})` : ''} | ${value.giver === null ? say(labels.writer) : name(value.giver)} | ${value.at ?? say(labels.undated)} | ${series.relations
            .filter(({ to }) => to === index)
            .map(({ from, type }) => `${say(wordOf(relations, type))} (${from + 1})`)
            .join('، ')} |`,
      ),
      '',
      ...series.values.flatMap(({ figure }, index) => {
        const entry = lookup.entry(figure.document);
        const found = lookup.figure(figure);
        return entry === null || found === null ? [] : [`${index + 1}.`, quoted(spanEvidence(entry, found, 'figure'), '   ')];
      }),
      '',
    ]),
  );
  section(
    'chains',
    dossier.ledger.points
      .filter(({ members }) => members.length > 1)
      .flatMap(({ label, chains }) => [
        `- ${plain(label)} — ${say(labels.chainsAtMost)} ${chains.independentAtMost}${chains.unknownRoots > 0 ? ` · ${say(labels.unknownRoots)} ${chains.unknownRoots}` : ''}`,
        ...chains.chains.map(
          (chain) =>
            `  - ${[chain.root === null ? say(labels.unknownRoot) : null, ...chain.links.map(({ actor }) => name(actor))].filter((one) => one !== null).join(language === 'ar' ? ' ← ' : ' → ')} (${chain.documents.map((document) => `\\[${(lookup.entry(document)?.index ?? -1) + 1}\\]`).join(' ')})`,
        ),
      ]),
  );
  section('copies', [
    ...dossier.ledger.mutations.flatMap((one) => [
      `- ${say(wordOf(mutations, one.type))}${one.direction === 'unknown' ? ` (${say(labels.directionUnknown)})` : ''}`,
      passage(one.from),
      '',
      passage(one.to),
    ]),
    ...dossier.reuses.map(
      (reuse) =>
        `- ${say(wordOf(reuseKinds, reuse.kind))}: ${say(wordOf(directions, reuse.direction)).replace(/\{([ab])\}/g, (_, end: 'a' | 'b') => articleName(lookup, reuse[end], say))}${reuse.evidence.length === 0 ? '' : ` (${reuse.evidence.map(plain).join(' · ')})`}`,
    ),
  ]);
  section(
    'statements',
    lookup.entries.flatMap(({ article, analysis }) =>
      analysis.attributions.flatMap((one, index) => [
        `- ${say(wordOf(acts, one.act))} · ${name(one.source?.actor ?? null)}${one.source !== null && (one.source.implicit || one.source.basis === 'inferred') ? ` (${say(labels.inferred)})` : ''}${one.said === null ? '' : ` · ${plain(one.said)}`}`,
        statement({ document: article.document, index }),
      ]),
    ),
  );
  section(
    'articles',
    lookup.entries.map(({ article, index }) => {
      const url = webAddress(article.url);
      return `${index + 1}. ${plain(outletOf(article) ?? say(labels.unknownOutlet))} · ${dayOf(article) ?? say(labels.undated)} · ${plain(headlineOf(article))} · ${plain(article.file)}${url === null ? '' : ` · <${url.replace(/[<>]/g, encodeURIComponent)}>`}`;
    }),
  );
  section(
    'notices',
    dossier.notices.map((notice) => `- ${say(wordOf(severities, notice.severity))} · ${plain(noticeMessage(notice, language))}`),
  );
  return `${lines.join('\n')}\n`;
}

type Say = (phrase: Phrase) => string;

/** One line a cell, with the statements it rests on. */
function tableLines(
  lookup: Lookup,
  say: Say,
  name: (id: string | null) => string,
  statement: (ref: { readonly document: string; readonly index: number }) => string,
): string[] {
  const table = positionsTable(lookup);
  return [...table.rows, ...table.single].flatMap((row) => {
    const cells = [...row.cells.filter((cell): cell is Cell => cell !== null), ...row.others];
    return [
      `### ${plain(row.point.label)}`,
      '',
      ...cells.flatMap((cell) =>
        cell.stands.flatMap((stand) => [
          `- ${name(cell.actor)}: ${say(wordOf(stances, stand.stance))}${stand.at === null ? '' : ` · ${plain(stand.at)}`}`,
          statement(stand.statement),
        ]),
      ),
      '',
    ];
  });
}

function articleName(lookup: Lookup, document: string, say: Say): string {
  const entry = lookup.entry(document);
  return entry === null ? plain(document) : `${plain(outletOf(entry.article) ?? say(labels.unknownOutlet))} \\[${entry.index + 1}\\]`;
}

function amount({ min, max, approximate }: { readonly min: number | null; readonly max: number | null; readonly approximate: boolean }, say: Say): string {
  const about = approximate ? `≈ ${say(labels.about)} ` : '';
  if (min === null && max === null) return `${about}${say(labels.noNumber)}`;
  if (min !== null && max !== null) return `${about}${min === max ? written(min) : `${written(min)}–${written(max)}`}`;
  return about + (max === null ? `≥ ${say(labels.atLeast)} ${written(min ?? 0)}` : `≤ ${say(labels.atMost)} ${written(max)}`);
}

/** Words of an article on one line, with everything that Markdown or HTML would read as markup made plain. */
function plain(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/([\\`*_{}[\]()#!|~])/g, '\\$1')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(https?|ftp):/gi, '$1\\:')
    .replace(/\bwww\./gi, 'www\\.');
}
