import type { Analyser } from '../../packages/isnad/src/analysis/index.ts';
import { TokenKind } from '../../packages/isnad/src/analysis/tokens.ts';
import { Clitic } from '../../packages/isnad/src/analysis/types.ts';
import type { Article } from '../../packages/isnad/src/article/index.ts';
import type { Span } from '../../packages/isnad/src/span.ts';

/** One firing of a rule, where it stands, with what it gave. */
export interface RuleHit extends Span {
  readonly part: 'numbers' | 'times' | 'figures' | 'names' | 'segmentation' | 'attribution';
  readonly rule: string;
  readonly article: Article;
  readonly gave: string;
}

/** Every firing in one article. A word's segmentation counts as a rule named by what was cut off and whether the lexicon knows what is left. */
export function* ruleHitsOf(article: Article, analyser: Analyser): Generator<RuleHit> {
  const { numerals, timexes, figures, mentions, attributions } = analyser.analyse(article);
  for (const one of numerals) yield hit('numbers', one.by, one, `${one.kind} ${range(one)}${one.approximate ? ' approximate' : ''}`);
  for (const one of timexes) yield hit('times', one.by, one, `${one.type} ${one.value}${one.mod === null ? '' : ` ${one.mod}`} from ${one.anchor}`);
  for (const one of figures)
    yield hit(
      'figures',
      `${one.by} ${one.counts === 'other' ? 'other' : 'named'}`,
      one,
      `${one.counts} ${range(one)}${one.unit === null ? '' : ` ${one.unit}`}`,
    );
  for (const one of mentions) yield hit('names', one.by, one, `${one.type} ${one.entity}`);
  for (const one of attributions) {
    const source = one.source === null ? 'nobody' : `${article.text.slice(one.source.start, one.source.end)}${one.source.implicit ? ' (implicit)' : ''}`;
    const from = Math.min(one.cue.start, one.content.start, one.source?.start ?? one.cue.start);
    const to = Math.max(one.cue.end, one.content.end, one.source?.end ?? one.cue.end);
    const gave = `${one.act} ${one.kind}; cue: ${article.text.slice(one.cue.start, one.cue.end)}; source: ${source}; content: ${article.text.slice(one.content.start, one.content.end)}`;
    yield hit('attribution', one.by, { start: from, end: to }, gave);
  }
  yield* segmentation();

  function hit(part: RuleHit['part'], rule: string, { start, end }: Span, gave: string): RuleHit {
    return { part, rule, article, start, end, gave };
  }

  function* segmentation(): Generator<RuleHit> {
    const { tokens, chrome } = analyser.read(article);
    for (let i = 0; i < tokens.length; i++) {
      const type = tokens.types.get(tokens.type[i]!);
      const reading = type.readings[0];
      if (type.kind !== TokenKind.word || chrome[i] || reading === undefined) continue;
      const cut = Object.entries(Clitic).filter(([, bit]) => (reading.clitics & bit) !== 0);
      const known = reading.classes !== 0 || reading.stemId >= 0 || reading.wordId >= 0 ? 'known' : 'unknown';
      const rule = [...cut.map(([name]) => name), known, ...(reading.enclitic === '' ? [] : [reading.enclitic])].join('+');
      yield hit('segmentation', rule, { start: tokens.start[i]!, end: tokens.end[i]! }, `${reading.word} → ${reading.stem}`);
    }
  }
}

function range({ min, max }: { readonly min: number | null; readonly max: number | null }): string {
  return min === max ? String(min) : `${min ?? ''}..${max ?? ''}`;
}
