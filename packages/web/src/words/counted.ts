import type { Language } from 'isnad/words';

/** The wordings of a number of things, by CLDR plural category; `{n}` stands for the number. */
export type Counted = Readonly<Record<Language, Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>>;

const ar = (one: string, two: string, few: string, many: string, other: string, none: string) => ({
  zero: none,
  one,
  two,
  few: `{n} ${few}`,
  many: `{n} ${many}`,
  other: `{n} ${other}`,
});

const en = (one: string, other: string) => ({ one: `{n} ${one}`, other: `{n} ${other}` });

/** Everything that the desk counts. */
export const things = {
  stories: { ar: ar('قضية واحدة', 'قضيتان', 'قضايا', 'قضية', 'قضية', 'لا قضايا'), en: en('story', 'stories') },
  articles: { ar: ar('مقال واحد', 'مقالان', 'مقالات', 'مقالًا', 'مقال', 'لا مقالات'), en: en('article', 'articles') },
  outlets: { ar: ar('ناشر واحد', 'ناشران', 'ناشرين', 'ناشرًا', 'ناشر', 'لا ناشر معروف'), en: en('outlet', 'outlets') },
  chains: { ar: ar('سلسلة واحدة', 'سلسلتان', 'سلاسل', 'سلسلة', 'سلسلة', 'لا سلاسل'), en: en('chain', 'chains') },
  statements: { ar: ar('تصريح واحد', 'تصريحان', 'تصريحات', 'تصريحًا', 'تصريح', 'لا تصريحات'), en: en('statement', 'statements') },
  figures: { ar: ar('رقم واحد', 'رقمان', 'أرقام', 'رقمًا', 'رقم', 'لا أرقام'), en: en('figure', 'figures') },
  times: { ar: ar('وقت واحد', 'وقتان', 'أوقات', 'وقتًا', 'وقت', 'لا أوقات'), en: en('time', 'times') },
  names: { ar: ar('اسم واحد', 'اسمان', 'أسماء', 'اسمًا', 'اسم', 'لا أسماء'), en: en('name', 'names') },
  points: { ar: ar('نقطة واحدة', 'نقطتان', 'نقاط', 'نقطة', 'نقطة', 'لا نقاط'), en: en('point', 'points') },
  actors: { ar: ar('قائل واحد', 'قائلان', 'قائلين', 'قائلًا', 'قائل', 'لا قائلين'), en: en('actor', 'actors') },
  changes: { ar: ar('تبدّل واحد', 'تبدّلان', 'تبدّلات', 'تبدّلًا', 'تبدّل', 'لا تبدّل'), en: en('change of position', 'changes of position') },
  contradictions: { ar: ar('تعارض واحد', 'تعارضان', 'تعارضات', 'تعارضًا', 'تعارض', 'لا تعارض'), en: en('contradiction', 'contradictions') },
  mutations: {
    ar: ar('تغيّر واحد في النقل', 'تغيّران في النقل', 'تغيّرات في النقل', 'تغيّرًا في النقل', 'تغيّر في النقل', 'لا تغيّر في النقل'),
    en: en('change on the way', 'changes on the way'),
  },
  days: { ar: ar('يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم', 'لا أيام'), en: en('day', 'days') },
  passages: {
    ar: ar('مقطع مشترك واحد', 'مقطعان مشتركان', 'مقاطع مشتركة', 'مقطعًا مشتركًا', 'مقطع مشترك', 'لا مقاطع مشتركة'),
    en: en('shared passage', 'shared passages'),
  },
  results: { ar: ar('نتيجة واحدة', 'نتيجتان', 'نتائج', 'نتيجة', 'نتيجة', 'لا نتائج'), en: en('result', 'results') },
  notices: { ar: ar('ملاحظة واحدة', 'ملاحظتان', 'ملاحظات', 'ملاحظة', 'ملاحظة', 'لا ملاحظات'), en: en('notice', 'notices') },
  files: { ar: ar('ملف واحد', 'ملفان', 'ملفات', 'ملفًا', 'ملف', 'لا ملفات'), en: en('file', 'files') },
  corrections: { ar: ar('تصويب واحد', 'تصويبان', 'تصويبات', 'تصويبًا', 'تصويب', 'لا تصويبات'), en: en('correction', 'corrections') },
  values: { ar: ar('قيمة واحدة', 'قيمتان', 'قيم', 'قيمة', 'قيمة', 'لا قيم'), en: en('value', 'values') },
  revisions: { ar: ar('مراجعة واحدة', 'مراجعتان', 'مراجعات', 'مراجعة', 'مراجعة', 'لا مراجعات'), en: en('revision', 'revisions') },
  disagreements: { ar: ar('اختلاف واحد', 'اختلافان', 'اختلافات', 'اختلافًا', 'اختلاف', 'لا اختلاف'), en: en('disagreement', 'disagreements') },
  testimonies: { ar: ar('شهادة واحدة', 'شهادتان', 'شهادات', 'شهادة', 'شهادة', 'لا شهادات'), en: en('testimony', 'testimonies') },
  pairs: { ar: ar('زوج واحد', 'زوجان', 'أزواج', 'زوجًا', 'زوج', 'لا شيء'), en: en('pair', 'pairs') },
  versions: { ar: ar('صيغة واحدة', 'صيغتان', 'صيغ', 'صيغة', 'صيغة', 'لا صيغ'), en: en('version', 'versions') },
  minutes: { ar: ar('دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة', 'لا فارق'), en: en('minute', 'minutes') },
  hours: { ar: ar('ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة', 'ساعة', 'لا فارق'), en: en('hour', 'hours') },
  fresh: { ar: ar('مقال جديد', 'مقالان جديدان', 'مقالات جديدة', 'مقالًا جديدًا', 'مقال جديد', 'لا جديد'), en: en('new article', 'new articles') },
} as const satisfies Record<string, Counted>;

export type Thing = keyof typeof things;
