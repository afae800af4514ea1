import type { Article, ChromeReason } from '../article/index.ts';
import type { Span } from '../span.ts';
import type { Act, Analysis, Attribution, AttributionKind, Basis, Counted, Figure, Mention, MentionType } from './shape.ts';

/** One article's findings in the exchange format of the evaluation: spans count UTF-16 code units of `text`, or of the plain-text file itself. */
export interface Annotation {
  readonly document: string;
  readonly published: string | null;
  /** The text that the spans count in, where the input was not plain text. */
  readonly text?: string;
  readonly statements: readonly AnnotatedStatement[];
  readonly figures: readonly AnnotatedFigure[];
  readonly times: ReadonlyArray<Span & { readonly value: string; readonly basis: Basis; readonly by: string }>;
  readonly names: ReadonlyArray<Span & { readonly type: MentionType; readonly id: string; readonly by: string }>;
  readonly chrome: ReadonlyArray<Span & { readonly reason: ChromeReason; readonly by: string }>;
  /** Whom the page itself credits for the whole article, in a credit line, a dateline or its metadata: nothing that a sentence says, so `inferred`. */
  readonly origin: ReadonlyArray<{ readonly name: string; readonly start?: number; readonly end?: number; readonly basis: 'inferred'; readonly by: string }>;
}

export interface AnnotatedStatement {
  readonly source: (Span & { readonly implicit: boolean; readonly actor: string; readonly basis: Basis }) | null;
  readonly cue: Span;
  readonly content: Span;
  readonly act: Act;
  readonly kind: AttributionKind;
  readonly said: string | null;
  readonly via: ReadonlyArray<Span & { readonly actor: string }>;
  readonly answers: readonly number[];
  readonly confidence: number;
  readonly by: string;
  readonly explain?: Explanation;
}

export interface AnnotatedFigure extends Span {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly counts: Counted;
  readonly unit: string | null;
  readonly of: string | null;
  readonly source: Span | null;
  readonly by: string;
}

/** Why a statement was read: the lexicon entry of its cue, the construction, and what led to each of its parts. */
export interface Explanation {
  readonly lemma: string;
  readonly construction: string;
  readonly steps: readonly string[];
}

export interface AnnotationOptions {
  readonly explain?: boolean;
}

/** The annotation of one article. Vague quantities and times that resolve to no calendar value are left out, as the format asks. */
export function annotationOf(article: Article, analysis: Analysis, options: AnnotationOptions = {}): Annotation {
  return {
    document: article.document,
    published: article.published?.day ?? null,
    ...(article.kind === 'html' ? { text: article.text } : {}),
    statements: analysis.attributions.map((attribution) => statementOf(attribution, article, analysis, options.explain ?? false)),
    figures: analysis.figures.filter((figure) => figure.min !== null || figure.max !== null).map((figure) => figureOf(figure, analysis)),
    times: analysis.timexes.flatMap(({ start, end, type, value, basis, by }) =>
      type === 'DATE' && value !== null && !value.includes('X') ? [{ start, end, value, basis, by }] : [],
    ),
    names: analysis.mentions.map(({ start, end, type, entity, by }) => ({ start, end, type, id: entity, by })),
    chrome: article.chrome.map(({ start, end, reason, by }) => ({ start, end, reason, by })),
    origin: article.credits.map(({ name, span, by }) => ({ name, ...(span === null ? {} : { start: span.start, end: span.end }), basis: 'inferred', by })),
  };
}

function statementOf(attribution: Attribution, article: Article, analysis: Analysis, explain: boolean): AnnotatedStatement {
  const { source, cue, content, act, kind, said, via, answers, confidence, by } = attribution;
  return {
    source: source === null ? null : { start: source.start, end: source.end, implicit: source.implicit, actor: source.actor, basis: source.basis },
    cue: bare(cue),
    content: bare(content),
    act,
    kind,
    said,
    via: via.map(({ start, end, actor }) => ({ start, end, actor })),
    answers,
    confidence,
    by,
    ...(explain ? { explain: explanationOf(attribution, article, analysis) } : {}),
  };
}

function figureOf(figure: Figure, analysis: Analysis): AnnotatedFigure {
  const { start, end, min, max, approximate, counts, unit, by } = figure;
  const mention: Mention | undefined = figure.of === null ? undefined : analysis.mentions[figure.of];
  const giver = figure.attribution === null ? null : (analysis.attributions[figure.attribution]?.source ?? null);
  return { start, end, min, max, approx: approximate, counts, unit, of: mention?.entity ?? null, source: giver === null ? null : bare(giver), by };
}

function explanationOf(attribution: Attribution, article: Article, analysis: Analysis): Explanation {
  const { source, cue, content, said, saidTimex, lemma, by } = attribution;
  const words = (span: Span): string => `«${article.text.slice(span.start, span.end)}»`;
  const steps = [`cue: ${words(cue)}, an entry of ${lemma}, ${attribution.act}`];
  if (source === null) steps.push('source: the text names nobody');
  else {
    const named = analysis.mentions.find((mention) => mention.entity === source.actor && source.start <= mention.start && mention.end <= source.end);
    const how = source.implicit ? 'not beside the cue: taken from the mention that it points back to' : 'beside the cue';
    steps.push(`source: ${words(source)}, ${how}, ${source.basis}; ${source.actor}${named === undefined ? '' : ` by ${named.by}`}`);
  }
  steps.push(`content: ${content.end - content.start} characters ${content.start >= cue.end ? 'after' : 'before'} the cue, ${attribution.kind}`);
  for (const via of attribution.via) steps.push(`via: ${words(via)}; ${via.actor}`);
  const timex = saidTimex === null ? undefined : analysis.timexes[saidTimex];
  if (timex !== undefined) steps.push(`said: ${words(timex)} is ${said}${timex.anchor === null ? '' : `, counted from ${timex.anchor}`}, by ${timex.by}`);
  for (const answered of attribution.answers) steps.push(`answers: statement ${answered}`);
  return { lemma, construction: by, steps };
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
