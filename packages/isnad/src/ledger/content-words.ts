import { type Analysis, lossyKey } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';
import type { Span } from '../span.ts';

/** Reads the search stems of any stretch of one article. */
export interface ContentWords {
  /** Stems in order, each once; words that carry no content are left out. */
  of(span: Span): readonly string[];
}

/** Letters that particles and endings may add before and after a stem. */
const longestPrefix = 4;
const longestSuffix = 4;

/**
 * Finds the stems of a stretch again among the stems that the analysis found in the article: the longest of them that the word holds, with no more than
 * particles and endings around it. A word that holds none carries no content.
 */
export function createContentWords(article: Article, analysis: Analysis): ContentWords {
  const stems = new Map<string, string>();
  for (const [stem] of analysis.words) stems.set(stem, stem);
  // ة, folded to ه, is written ت before an attached pronoun (مدرسة, مدرستها).
  for (const [stem] of analysis.words) {
    const attached = stem.endsWith('ه') ? `${stem.slice(0, -1)}ت` : null;
    if (attached !== null && attached.length > 2 && !stems.has(attached)) stems.set(attached, stem);
  }
  const known = new Map<string, string | null>();

  const stemOf = (word: string): string | null => {
    let stem = known.get(word);
    if (stem === undefined) {
      stem = longestStem(word, stems);
      known.set(word, stem);
    }
    return stem;
  };

  return {
    of(span) {
      const found = new Set<string>();
      for (const match of article.text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}\u0640]+/gu)) {
        const stem = stemOf(lossyKey(match[0]));
        if (stem !== null) found.add(stem);
      }
      return [...found];
    },
  };
}

function longestStem(word: string, stems: ReadonlyMap<string, string>): string | null {
  for (let length = word.length; length >= 2; length--)
    for (let start = 0; start <= Math.min(longestPrefix, word.length - length); start++) {
      if (word.length - start - length > longestSuffix) continue;
      const stem = stems.get(word.slice(start, start + length));
      if (stem !== undefined) return stem;
    }
  return null;
}
