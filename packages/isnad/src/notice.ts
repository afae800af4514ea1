import type { Span } from './span.ts';

/** A fault in what was read: collected and shown, never thrown. */
export interface Notice {
  readonly code: NoticeCode;
  readonly severity: 'info' | 'warning' | 'error';
  /** File, or file and place in it, as the user named it. */
  readonly file: string;
  readonly span?: Span;
  /** The rule or the part that noticed it. */
  readonly by: string;
  /** What a message needs to be worded in any language: see `noticeMessage`. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** The error catalogue: every code, with what happened and what to do, in English and Arabic. `{name}` is filled from `details`. */
export const noticeCatalogue = {
  empty: {
    en: 'cannot read {file}: it is empty; save the page again',
    ar: 'تعذّرت قراءة {file}: الملف فارغ؛ احفظ الصفحة من جديد',
  },
} as const satisfies Record<string, { en: string; ar: string }>;

export type NoticeCode = keyof typeof noticeCatalogue;

/** One sentence: what happened, where, and what to do. */
export function noticeMessage(notice: Notice, language: 'en' | 'ar'): string {
  return noticeCatalogue[notice.code][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name === 'file' ? notice.file : String(notice.details[name] ?? whole),
  );
}
