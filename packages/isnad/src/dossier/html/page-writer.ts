import type { Article } from '../../article/index.ts';
import type { StatementRef } from '../../ledger/index.ts';
import type { Span } from '../../span.ts';
import { type Evidence, spanEvidence, statementEvidence } from '../evidence.ts';
import { dayOf, type Entry, type Lookup, outletOf } from '../lookup.ts';
import { labels, type Phrase } from '../words.ts';
import { markedText } from './marked-text.ts';
import { html, isolated, type Markup } from './markup.ts';
import { day, say, titled } from './phrase.ts';

/** Writes the parts that many sections share, and keeps the places in articles that they link to. */
export interface PageWriter {
  readonly lookup: Lookup;
  /** Offsets that links lead to, for each article: the article section puts an anchor at each. */
  readonly places: ReadonlyArray<ReadonlySet<number>>;
  /** The address, inside the page, of a place in an article. */
  readonly place: (entry: Entry, offset: number) => string;
  /** Ids of a point's row in the table and of its chains; null where the ledger has no such point. */
  readonly pointId: (id: string, part: 'row' | 'chains') => string | null;
  readonly actor: (id: string | null) => Markup;
  /** A link to an article by its outlet and day. */
  readonly articleLink: (entry: Entry) => Markup;
  /** `isBare`: without the article's outlet and day, where a heading gives them. */
  readonly quotation: (evidence: Evidence, isBare?: boolean) => Markup;
  readonly statement: (ref: StatementRef) => Markup;
  /** A link to the statement's place in the list of all statements, with its article's outlet and day. */
  readonly statementLink: (ref: StatementRef) => Markup;
  /** A link to a place in an article, with the article's outlet and day. */
  readonly spanLink: (at: { readonly document: string; readonly span: Span }) => Markup;
  readonly span: (at: { readonly document: string; readonly span: Span }) => Markup;
}

export function pageWriter(lookup: Lookup): PageWriter {
  const places = lookup.entries.map(() => new Set<number>());
  const place = (entry: Entry, offset: number): string => {
    places[entry.index]?.add(offset);
    return `#${placeId(entry.index, offset)}`;
  };
  const quotation = (evidence: Evidence, isBare = false): Markup => {
    const { entry, elsewhere } = evidence;
    const { article } = entry;
    const words = markedText(
      article.text,
      evidence,
      evidence.parts.map((part) => ({ ...part, kind: part.role })),
    );
    const target = place(entry, evidence.target);
    return html`<div class="ev"><blockquote ${direction(entry)} data-article="${entry.index}" data-at="${`${evidence.start}-${evidence.end}`}">${{ markup: words }}</blockquote>${
      elsewhere === null
        ? null
        : html`<p class="else">${say(labels.sourceElsewhere)} <a href="${place(entry, elsewhere.start)}"><q ${direction(entry)}>${article.text.slice(elsewhere.start, elsewhere.end)}</q></a></p>`
    }<p class="at">${isBare ? null : articleLine(entry)}${evidence.cut ? html` <span>${say(labels.longer)}</span>` : null} <a class="go" href="${target}"></a></p></div>`;
  };
  const points = new Map(lookup.dossier.ledger.points.map((point, index) => [point.id, index]));
  const missing = html`<p class="missing">${say(labels.brokenReference)}</p>`;
  return {
    lookup,
    places,
    place,
    quotation,
    articleLink: (entry) => linkTo(`#${articleId(entry.index)}`, entry),
    pointId: (id, part) => {
      const index = points.get(id);
      return index === undefined ? null : `${part === 'row' ? 'p' : 'c'}${index}`;
    },
    actor: (id) => (id === null ? html`<span class="nobody">${say(labels.nobody)}</span>` : named(lookup.actorName(id))),
    statement: (ref) => {
      const entry = lookup.entry(ref.document);
      const statement = lookup.statement(ref);
      return entry === null || statement === null ? missing : quotation(statementEvidence(entry, statement));
    },
    statementLink: (ref) => {
      const entry = lookup.entry(ref.document);
      return entry === null || lookup.statement(ref) === null ? missing : linkTo(`#${statementId(entry.index, ref.index)}`, entry);
    },
    spanLink: ({ document, span }) => {
      const entry = lookup.entry(document);
      return entry === null ? missing : linkTo(place(entry, span.start), entry);
    },
    span: ({ document, span }) => {
      const entry = lookup.entry(document);
      return entry === null ? missing : quotation(spanEvidence(entry, span));
    },
  };
}

function named(name: string | Phrase): Markup {
  return typeof name === 'string' ? isolated(name) : say(name);
}

/** A link by outlet and day: one element, for pages hold thousands; U+200E keeps the day from turning round after Arabic words. */
function linkTo(address: string, entry: Entry): Markup {
  const { article } = entry;
  const published = dayOf(article);
  const words = [outletOf(article), published === null ? null : `\u200e${published}`].filter((one) => one !== null).join(' ');
  return html`<a href="${address}">${words === '' ? `[${entry.index + 1}]` : words}</a>`;
}

/** Outlet and day of an article, with the address of the article inside the page. */
function articleLine(entry: Entry): Markup {
  return html`<a class="from" href="#${articleId(entry.index)}">${outletName(entry.article)}</a> <span class="when">${articleDay(entry.article)}</span>`;
}

export function outletName(article: Article): Markup {
  const outlet = outletOf(article);
  return outlet === null ? say(labels.unknownOutlet) : isolated(outlet);
}

export function articleDay(article: Article): Markup {
  const published = dayOf(article);
  return published === null ? say(labels.undated) : day(published);
}

export function inferredMark(): Markup {
  return html`<abbr class="inferred"${titled(labels.inferredTitle)}></abbr>`;
}

/** The direction and language of an article's words, which do not depend on those of the interface. */
export function direction(entry: Entry): Markup {
  return { markup: entry.analysis.language === 'ar' ? 'lang="ar" dir="rtl"' : 'dir="auto"' };
}

export function articleId(index: number): string {
  return `a${index}`;
}

export function placeId(index: number, offset: number): string {
  return `a${index}-${offset}`;
}

export function statementId(index: number, statement: number): string {
  return `s${index}-${statement}`;
}
