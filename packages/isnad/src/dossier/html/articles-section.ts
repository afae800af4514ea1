import type { Span } from '../../span.ts';
import { citedSpans } from '../cited-spans.ts';
import { dayOf, type Entry, firstEndingAfter, headlineOf, outletOf } from '../lookup.ts';
import { chromeReasons, labels, wordOf } from '../words.ts';
import { type Insert, type Mark, markedText } from './marked-text.ts';
import { html, isolated, type Markup, webAddress } from './markup.ts';
import { articleDay, articleId, direction, outletName, type PageWriter, placeId, statementId } from './page-writer.ts';
import { counted, day, say, titled } from './phrase.ts';

/** The articles with their evidence marked and their chrome dimmed. Written last, when all places that links lead to are known. */
export function articlesSection(writer: PageWriter): Markup {
  const { entries, dossier } = writer.lookup;
  const cited = dossier.excerpts ? citedSpans(entries, dossier.ledger) : null;
  const options = entries.map(
    ({ index, article }) =>
      html`<option value="${index}">${[outletOf(article), ltrDay(article), headlineOf(article)].filter((one) => one !== null).join(' · ')}</option>`,
  );
  return html`<form class="beside" hidden><span>${say(labels.sideBySide)}</span> <label>${say(labels.first)} <select name="first"><option value="">—</option>${options}</select></label> <label>${say(labels.second)} <select name="second"><option value="">—</option>${options}</select></label> <button type="reset">${say(labels.allArticles)}</button></form><div class="articles">${entries.map((entry) => articleOf(writer, entry, cited?.get(entry.article.document) ?? null))}</div>`;
}

/** The day behind U+200E: in an option, which cannot hold markup, the day would turn round after Arabic words. */
function ltrDay(article: Entry['article']): string | null {
  const published = dayOf(article);
  return published === null ? null : `\u200e${published}`;
}

function articleOf(writer: PageWriter, entry: Entry, cited: readonly Span[] | null): Markup {
  const { article, analysis } = entry;
  const url = webAddress(article.url);
  return html`<article id="${articleId(entry.index)}" data-outlet="${outletOf(article) ?? ''}" data-title="${headlineOf(article)}" data-day="${dayOf(article) ?? ''}" data-url="${url ?? ''}" data-file="${article.file}"><details><summary><span class="from">${outletName(article)}</span> <span class="when">${articleDay(article)}</span> <span class="head" ${direction(entry)}>${isolated(headlineOf(article))}</span> <span class="counts">${counted(labels.statements, analysis.attributions.length)}</span></summary><p class="facts">${
    article.byline === null ? null : html`${say(labels.byline)}: ${isolated(article.byline)} · `
  }${article.published === null ? say(labels.undated) : html`${say(labels.published)} ${day(article.published.day)}${article.published.span === null ? html` <span class="rule">${say(labels.rule)} <code>${article.published.by}</code></span>` : null}`}${
    article.modified === null ? null : html` · ${say(labels.modified)} ${day(article.modified)}`
  } · ${say(labels.file)}: <code dir="ltr">${article.file}</code>${
    url !== null
      ? html` · <a rel="noopener noreferrer external" target="_blank" href="${url}">${say(labels.address)}</a>`
      : article.url === null
        ? null
        : html` · ${say(labels.address)}: ${isolated(article.url)}`
  }</p><div class="text" ${direction(entry)}>${{ markup: body(writer, entry, cited) }}</div></details></article>`;
}

/** The text block by block; what stands between blocks is shown too where it is more than white space. */
function body(writer: PageWriter, entry: Entry, cited: readonly Span[] | null): string {
  const { article, analysis } = entry;
  const marks: Mark[] = [];
  const inserts: Insert[] = [];
  analysis.attributions.forEach((statement, index) => {
    marks.push(
      { start: statement.cue.start, end: statement.cue.end, kind: 'cue' },
      { start: statement.content.start, end: statement.content.end, kind: 'content' },
    );
    if (statement.source !== null) marks.push({ start: statement.source.start, end: statement.source.end, kind: 'source' });
    for (const via of statement.via) marks.push({ start: via.start, end: via.end, kind: 'via' });
    inserts.push([statement.cue.start, html`<a class="no" href="#${statementId(entry.index, index)}">${index + 1}</a>`.markup]);
  });
  for (const figure of analysis.figures) marks.push({ start: figure.start, end: figure.end, kind: 'figure' });
  for (const chrome of article.chrome) {
    marks.push({ start: chrome.start, end: chrome.end, kind: 'chrome' });
    inserts.push([chrome.start, html`<small class="why"${titled(labels.chromePart)}>[${say(wordOf(chromeReasons, chrome.reason))}]</small> `.markup]);
  }
  for (const offset of writer.places[entry.index] ?? []) inserts.push([offset, `<a class="spot" id="${placeId(entry.index, offset)}"></a>`]);
  const sorted = { marks: [...marks].sort((a, b) => a.start - b.start), inserts: [...inserts].sort((a, b) => a[0] - b[0]) };
  let out = '';
  let markFrom = 0;
  let insertFrom = 0;
  let open: Mark[] = [];
  for (const piece of pieces(article, cited)) {
    // Only what touches the piece: marks that still run from before it, and those that start in it.
    open = open.filter((mark) => mark.end > piece.start);
    for (let mark = sorted.marks[markFrom]; mark !== undefined && mark.start < piece.end; mark = sorted.marks[++markFrom]) open.push(mark);
    const own: Insert[] = [];
    for (let insert = sorted.inserts[insertFrom]; insert !== undefined && (insert[0] < piece.end || piece.last); insert = sorted.inserts[++insertFrom])
      own.push([Math.min(Math.max(insert[0], piece.start), piece.end), insert[1]]);
    if (piece.omitted) out += `<p class="omitted">[… ${say(labels.leftOut).markup}]</p>${own.map(([, markup]) => markup).join('')}`;
    else if (piece.blank) out += own.map(([, markup]) => markup).join('');
    else out += `<${piece.tag}>${markedText(article.text, piece, open, own)}</${piece.tag}>`;
  }
  return out;
}

interface Piece extends Span {
  readonly tag: string;
  readonly omitted: boolean;
  /** Nothing but white space. */
  readonly blank: boolean;
  readonly last: boolean;
}

const tags = { headline: 'h4', heading: 'h5', paragraph: 'p', item: 'p' } as const;

/** The whole text cut into blocks, what stands between them, and, in excerpts, what is left out. */
function pieces(article: Entry['article'], cited: readonly Span[] | null): Piece[] {
  const out: Piece[] = [];
  const add = (start: number, end: number, tag: string): void => {
    if (start >= end) return;
    if (cited === null) {
      out.push({ start, end, tag, omitted: false, blank: article.text.slice(start, end).trim() === '', last: false });
      return;
    }
    let done = start;
    for (let index = firstEndingAfter(cited, start); index < cited.length; index++) {
      const span = cited[index] as Span;
      if (span.start >= end) break;
      if (span.start > done) omit(done, span.start);
      const until = Math.min(span.end, end);
      out.push({
        start: Math.max(done, span.start),
        end: until,
        tag,
        omitted: false,
        blank: article.text.slice(Math.max(done, span.start), until).trim() === '',
        last: false,
      });
      done = until;
    }
    if (done < end) omit(done, end);
  };
  const omit = (start: number, end: number): void => {
    const before = out.at(-1);
    if (before?.omitted === true) out[out.length - 1] = { ...before, end };
    else out.push({ start, end, tag: 'p', omitted: true, blank: false, last: false });
  };
  let done = 0;
  for (const block of article.blocks) {
    add(done, block.start, 'p');
    add(Math.max(done, block.start), block.end, tags[block.kind]);
    done = Math.max(done, block.end);
  }
  add(done, article.text.length, 'p');
  const last = out.pop();
  return last === undefined ? [{ start: 0, end: 0, tag: 'p', omitted: false, blank: true, last: true }] : [...out, { ...last, last: true }];
}
