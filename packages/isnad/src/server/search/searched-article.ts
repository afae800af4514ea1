import { lossyKey } from '../../analysis/index.ts';
import type { Span } from '../../span.ts';
import type { Reading, SearchedArticle } from '../../store/index.ts';
import type { DeskEngine } from '../engine.ts';
import { wordsInOrder } from './words-in-order.ts';

/** What is searched of an article: its own prose by stems and word for word, its statements, and how its names are spelled. */
export function searchedArticle({ article, analysis }: Reading, row: number, engine: Pick<DeskEngine, 'wordsOf' | 'nameKey'>): SearchedArticle {
  const stems = engine.wordsOf(article.text);
  const words = wordsInOrder(article.text);
  const text: string[] = [];
  let set = 0;
  for (const { word, start } of words) {
    while (set < article.chrome.length && article.chrome[set]!.end <= start) set++;
    const isChrome = set < article.chrome.length && article.chrome[set]!.start <= start;
    // What was set aside parts what stands before it from what stands behind it.
    if (!isChrome) text.push(word);
    else if (text.at(-1) !== '') text.push('');
  }
  const statements = analysis.attributions.map(({ source, content }) => {
    const counts = new Map<string, number>();
    for (const { stem } of [...(source === null ? [] : within(stems, source)), ...within(stems, content)]) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return { words: [...counts], text: within(words, content).map(({ word }) => word) };
  });
  const names = analysis.mentions.flatMap((mention) =>
    within(stems, mention).map(({ stem, start, end }) => ({ key: engine.nameKey(lossyKey(article.text.slice(start, end))), stem, entity: mention.entity })),
  );
  return { row, words: analysis.words, text, statements, names };
}

/** Those inside a stretch; they are sorted and do not overlap. */
function within<Word extends Span>(words: readonly Word[], { start, end }: Span): readonly Word[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start >= start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while (last < words.length && words[last]!.end <= end) last++;
  return words.slice(low, last);
}
