import type { Citation } from 'isnad/server';
import type { Language } from 'isnad/words';
import { words } from '../words/interface-words.ts';
import { dateWords } from './dates.ts';

/** A stretch of an article, and the words that stand there. */
export interface Quoted {
  readonly article: Citation;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Quotation, outlet, headline, date, address and offsets, as plain text in the language of the interface. What is not known is left out or said to be unknown. */
export function citationText({ article, text, start, end }: Quoted, language: Language): string {
  const say = (phrase: Readonly<Record<Language, string>>): string => phrase[language];
  const quotation = text.trim().replace(/\s+/g, ' ');
  const inner = language === 'ar' ? `«${quotation}»` : `“${quotation}”`;
  const headline = article.headline === null ? null : language === 'ar' ? `«${article.headline.trim()}»` : `“${article.headline.trim()}”`;
  const digits = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : 'en', { useGrouping: false });
  const from = start + (text.length - text.trimStart().length);
  const to = end - (text.length - text.trimEnd().length);
  const parts = [
    article.outletName ?? say(words.unknownOutlet),
    headline,
    article.day === null ? say(words.publishedUnknown) : dateWords(article.day, language),
    article.url,
    `${say(words.characters)} ${digits.format(from)}–${digits.format(to)}`,
  ].filter((part) => part !== null);
  return `${inner}\n${parts.join(language === 'ar' ? '، ' : ', ')}`;
}
