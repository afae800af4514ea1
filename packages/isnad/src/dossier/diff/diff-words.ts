import type { Phrase } from '../words.ts';

/** The words of a diff. */
export const diffLabels = {
  nothing: { ar: 'لا فرق بين الملفين.', en: 'The two dossiers do not differ.' },
  versions: { ar: 'صنعهما إصداران مختلفان: {a} و{b}', en: 'Made by different versions: {a} and {b}' },
  more: { ar: '… و{count} غيرها (كلها مع ‎--json)', en: '… and {count} more (all of them with --json)' },
  statementsCount: { ar: 'التصريحات {count}', en: '{count} statements' },
  valuesCount: { ar: 'القيم {count}', en: '{count} values' },
  articlesCount: { ar: 'المقالات {count}', en: '{count} articles' },
  was: { ar: 'كان', en: 'was' },
  wasNow: { ar: 'كان {from} وصار {to}', en: 'was {from}, now {to}' },
  writer: { ar: 'كاتب المقال', en: 'the writer' },
} as const satisfies Record<string, Phrase>;

/** Heads of the lists, in their order. */
export const diffHeads = {
  'articles.new': { ar: 'مقالات جديدة', en: 'New articles' },
  'articles.gone': { ar: 'مقالات لم تعد في الملف', en: 'Articles no longer there' },
  'articles.revised': { ar: 'مقالات عُدّلت صفحاتها', en: 'Revised articles' },
  'changes.new': { ar: 'مواقف تبدّلت', en: 'New changes of position' },
  'changes.gone': { ar: 'تبدلات مواقف لم تعد في الملف', en: 'Changes of position no longer there' },
  'stances.new': { ar: 'مواقف جديدة في نقاط معروفة', en: 'New stances on known points' },
  'stances.gone': { ar: 'مواقف لم تعد في الملف في نقاط معروفة', en: 'Stances no longer there, on known points' },
  'relations.new': { ar: 'أرقام روجعت أو اختُلف عليها', en: 'Figures newly revised or disputed' },
  'relations.gone': { ar: 'مراجعات أو خلافات على أرقام لم تعد في الملف', en: 'Revisions of and disputes about figures no longer there' },
  'values.new': { ar: 'قيم جديدة لأرقام معروفة', en: 'New values of known figures' },
  'values.gone': { ar: 'قيم لم تعد في الملف لأرقام معروفة', en: 'Values of known figures no longer there' },
  'series.new': { ar: 'أرقام جديدة', en: 'New figures' },
  'series.gone': { ar: 'أرقام لم تعد في الملف', en: 'Figures no longer there' },
  'contradictions.new': { ar: 'تعارضات جديدة', en: 'New conflicts' },
  'contradictions.gone': { ar: 'تعارضات لم تعد في الملف', en: 'Conflicts no longer there' },
  'mutations.new': { ar: 'تغيّرات جديدة في النقل', en: 'New changes on the way' },
  'mutations.gone': { ar: 'تغيّرات في النقل لم تعد في الملف', en: 'Changes on the way no longer there' },
  'points.new': { ar: 'نقاط جديدة', en: 'New points' },
  'points.gone': { ar: 'نقاط لم تعد في الملف', en: 'Points no longer there' },
  'points.merged': { ar: 'نقاط ضُمّت في واحدة', en: 'Points merged into one' },
  'points.split': { ar: 'نقاط انقسمت', en: 'Points split' },
  chains: { ar: 'سلاسل مستقلة يختلف عدّها، على الأكثر', en: 'Independent chains counted differently, at most' },
  'statements.new': { ar: 'تصريحات جديدة', en: 'New statements' },
  'statements.gone': { ar: 'تصريحات لم تعد في الملف', en: 'Statements no longer there' },
} as const satisfies Record<string, Phrase>;
