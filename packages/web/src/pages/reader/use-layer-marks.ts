import type { ArticleRecord } from 'isnad/server';
import { chromeReasons, countedThings, wordOf } from 'isnad/words';
import { useMemo } from 'react';
import { boundsWords } from '../../format/numbers.ts';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';
import type { Layer, TextMark } from './text-marks.ts';

/** Marks of the figures, times, names and chrome that are asked for, each with its meaning in words. */
export function useLayerMarks(record: ArticleRecord, shown: ReadonlySet<Layer>): readonly TextMark[] {
  const { date, language, say } = useWording();
  const asked = [...shown].sort().join();
  return useMemo(() => {
    const marks: TextMark[] = record.chrome.map((one) => ({
      start: one.start,
      end: one.end,
      kind: 'chrome',
      title: say(words.chromeIs, { reason: say(wordOf(chromeReasons, one.reason)) }),
    }));
    const has = (layer: Layer): boolean => asked.split(',').includes(layer);
    if (has('figures'))
      for (const { start, end, min, max, approximate, counts } of record.figures) {
        const bounds = boundsWords(min, max, approximate, language);
        marks.push({ start, end, kind: 'figure', title: [say(wordOf(countedThings, counts)), bounds].filter((one) => one !== null).join(': ') });
      }
    if (has('times'))
      for (const { start, end, value, basis } of record.times) {
        const meaning = value === null ? say(words.noValue) : say(words.resolvesTo, { value: date(value) });
        marks.push({ start, end, kind: 'time', title: basis === 'inferred' ? `${meaning} (${say(words.inferred)})` : meaning });
      }
    if (has('names')) for (const { start, end, name } of record.names) marks.push({ start, end, kind: 'name', title: name });
    return marks;
  }, [record, asked, say, date, language]);
}
