import type { Language } from 'isnad/words';
import { type Thing, things } from '../words/counted.ts';

const locales: Readonly<Record<Language, string>> = { ar: 'ar-u-nu-arab', en: 'en-GB' };

const plain: Readonly<Record<Language, Intl.NumberFormat>> = {
  ar: new Intl.NumberFormat(locales.ar, { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 2 }),
};

const plurals: Readonly<Record<Language, Intl.PluralRules>> = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };

/** A number in the numerals of the language: ٬١٢٣ in Arabic, 123 in English. */
export function numberWords(value: number, language: Language): string {
  return plain[language].format(value);
}

/** A share of one, in per cent, without decimals. */
export function percentWords(share: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A number with what it counts: «٣ مقالات», "3 articles". */
export function countedWords(thing: Thing, value: number, language: Language): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string } = things[thing][language];
  const form = forms[plurals[language].select(value)] ?? forms.other;
  return form.replace('{n}', numberWords(value, language));
}

/** Bounds as figures have them: 31, 27–31, at least 45, at most 45; null where neither is known. */
export function boundsWords(min: number | null, max: number | null, approximate: boolean, language: Language): string | null {
  const about = approximate ? (language === 'ar' ? 'نحو ' : 'about ') : '';
  if (min === null && max === null) return null;
  if (min === null) return `${about}${numberWords(max ?? 0, language)} ${language === 'ar' ? 'على الأكثر' : 'at most'}`;
  if (max === null) return `${about}${numberWords(min, language)} ${language === 'ar' ? 'على الأقل' : 'at least'}`;
  if (min === max) return about + numberWords(min, language);
  return `${about}${numberWords(min, language)}–${numberWords(max, language)}`;
}

/** The same with signs, for marks of a chart: ≈ 60, ≥ 45, 27–31. Left to right in either language. */
export function boundsSigns(min: number | null, max: number | null, approximate: boolean, language: Language): string {
  const about = approximate ? '≈' : '';
  if (min === null && max === null) return about;
  if (min === null) return `${about}≤ ${numberWords(max ?? 0, language)}`;
  if (max === null) return `${about}≥ ${numberWords(min, language)}`;
  if (min === max) return about + numberWords(min, language);
  return `${about}${numberWords(min, language)}–${numberWords(max, language)}`;
}
