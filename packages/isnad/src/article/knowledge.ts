import type { ChromeReason } from './shape.ts';

/**
 * Where a phrase of page furniture stands, and how much it sets aside.
 * - `whole`: the phrase (with numbers) is the whole line: the line.
 * - `begins`: the line begins with it and is not longer than `longest` words: the line.
 * - `label`: the line begins with it, followed by a colon, dots, a bar or a dash: the line.
 * - `closes`: the line ends with it and is not longer than `longest` words: the line.
 * - `heading`: the phrase is the whole line and heads a list, or a second article: the line and what it heads.
 * - `ends`: the line ends with it after a sentence: the phrase.
 * - `inside`: it stands after a sentence within a line, followed as a label is: up to the end of that sentence.
 * - `between`: it stands after a sentence within a line, and a verb that opens the next one follows: the phrase.
 * - `tail`: it stands after a sentence within a line: up to the end of the line.
 */
export type PhrasePlace = 'whole' | 'begins' | 'label' | 'closes' | 'heading' | 'ends' | 'inside' | 'between' | 'tail';

export interface PagePhrase {
  readonly id: string;
  readonly reason: ChromeReason;
  readonly places: readonly PhrasePlace[];
  /** Words longest allowed for `begins`. */
  readonly longest: number;
  /** Only in the last lines of a text, in a stretch that is no sentence. */
  readonly last: boolean;
  readonly forms: readonly string[];
}

export interface MonthName {
  readonly name: string;
  /** 1 to 12. */
  readonly month: number;
  readonly calendar: 'gregorian' | 'hijri';
}

export interface AgencyName {
  readonly id: string;
  /** Its id in the world; null where the world does not know it, and where none is named. */
  readonly actor: string | null;
  /** Names that mean agencies without saying which: «وكالات». */
  readonly several: boolean;
  readonly forms: readonly string[];
  /** Names that are other words as well, «معا», and mean the agency only where they stand alone between marks. */
  readonly weak: readonly string[];
  /** Credits photographs, so its name in brackets closes a caption. */
  readonly photos: boolean;
}

/** What a language's shelf knows of page furniture, datelines and dates. */
export interface PagePhrases {
  readonly phrases: readonly PagePhrase[];
  readonly agencies: readonly AgencyName[];
  /** Words in brackets that close captions beside agencies' names: «أرشيف» … */
  readonly photoMarks: readonly string[];
  /** Words that stand in a dateline's pieces before or in place of a name: «مكتب», «متابعات» … */
  readonly bylineWords: readonly string[];
  /** Towns that open datelines. */
  readonly places: readonly string[];
  readonly months: readonly MonthName[];
  /** Words that date lines carry beside the date: weekdays, «الموافق», «بتوقيت» … */
  readonly dateWords: readonly string[];
  /** Verbs that open a sentence of a report, by which a glued heading ends. */
  readonly openers: readonly string[];
  /** Given names, which open writers' lines. */
  readonly givenNames: readonly string[];
  /** Words that captions carry and headings do not. */
  readonly captionWords: readonly string[];
  /** Words that agencies' names are made of: «وكالة», «للأنباء». */
  readonly agencyWords: readonly string[];
  /** Words behind which stands who took the pictures, not who wrote: «تصوير». */
  readonly pictureWords: readonly string[];
  /** Words that make a date the day of a change: «آخر تحديث». */
  readonly updateWords: readonly string[];
  /** Phrases by which a site speaks of its comments and rules. */
  readonly policies: readonly string[];
  /** Names of sections, which stand glued before the headline of another story. */
  readonly sections: readonly string[];
}

/** One outlet of the shelf `outlets/`. */
export interface Outlet {
  /** Its main domain. */
  readonly id: string;
  readonly name: { readonly ar: string; readonly en: string };
  readonly domains: readonly string[];
  /** Names as `og:site_name`, sidecars and datelines write them. */
  readonly aliases: readonly string[];
  /** What it adds to headlines in `<title>`. */
  readonly suffixes: readonly string[];
  readonly phrases: readonly PagePhrase[];
}

export interface ArticleKnowledge {
  readonly phrases: PagePhrases;
  readonly outlets: readonly Outlet[];
}
