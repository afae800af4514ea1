import type { Language, Phrase } from 'isnad/words';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type DateLength, dateWords, momentWords, periodWords } from '../format/dates.ts';
import { countedWords, numberWords, percentWords } from '../format/numbers.ts';
import { keep, kept } from '../shell/kept.ts';
import type { Thing } from './counted.ts';
import { filled } from './interface-words.ts';

/** Everything that is worded differently in each language; all pages take their words from here. */
export interface Wording {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** A phrase in the language, with its `{names}` filled in. */
  readonly say: (phrase: Phrase, values?: Readonly<Record<string, string | number>>) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** A number with what it counts. */
  readonly counted: (thing: Thing, value: number) => string;
  /** A TIMEX3 value in words. */
  readonly date: (value: string, length?: DateLength) => string;
  readonly period: (from: string | null, to: string | null, length?: DateLength) => string | null;
  readonly moment: (value: string) => string;
}

const Context = createContext<Wording | null>(null);

/** The language chosen before; else the first of the browser's languages that the desk speaks; else Arabic. */
function firstLanguage(): Language {
  const before = kept('language');
  if (before === 'ar' || before === 'en') return before;
  const spoken = navigator.languages.map((one) => one.slice(0, 2)).find((one) => one === 'ar' || one === 'en');
  return spoken === 'en' ? 'en' : 'ar';
}

export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, choose] = useState<Language>(firstLanguage);
  const setLanguage = useCallback((next: Language) => {
    keep('language', next);
    choose(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  }, [language]);
  const wording = useMemo<Wording>(
    () => ({
      language,
      setLanguage,
      say: (phrase, values) => (values === undefined ? phrase[language] : filled(phrase[language], values)),
      number: (value) => numberWords(value, language),
      percent: (share) => percentWords(share, language),
      counted: (thing, value) => countedWords(thing, value, language),
      date: (value, length) => dateWords(value, language, length),
      period: (from, to, length) => periodWords(from, to, language, length),
      moment: (value) => momentWords(value, language),
    }),
    [language, setLanguage],
  );
  return <Context value={wording}>{children}</Context>;
}

export function useWording(): Wording {
  const wording = useContext(Context);
  if (wording === null) throw new Error('useWording stands outside LanguageProvider');
  return wording;
}
