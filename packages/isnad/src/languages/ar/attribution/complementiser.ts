import type { Reader } from './reader.ts';

const blockingConjunctions = new Set([
  'رغم',
  'بعد',
  'قبل',
  'منذ',
  'الا',
  'غير',
  'كما',
  'لو',
  'حتي',
  'مع',
  'دون',
  'سوي',
  'علما',
  'بيد',
  'خلال',
  'طالما',
  'شرط',
  'بشرط',
  'لدرجه',
  'بدلا',
  'بدل',
  'عدا',
  'خاصه',
  'خصوصا',
  'لاسيما',
  'سيما',
  'فور',
  'ريثما',
  'بمجرد',
  'شريطه',
]);

/** Whether a token opens a content by أن or إن; `first` is the token after it. */
export function isThat(reader: Reader, token: number, takes: readonly string[]): boolean {
  const roles = reader.roles(token);
  if (!roles.complementiser) return false;
  const before = token > 0 ? reader.roles(token - 1) : null;
  if (!before) return true;
  if (blockingConjunctions.has(before.stem) || blockingConjunctions.has(before.key)) return false;
  if (before.preposition !== '' && !before.attached && !before.pronominal && before.verbs.length === 0)
    return takes.includes(before.preposition === 'الي' ? 'إلى' : before.preposition === 'علي' ? 'على' : before.preposition);
  return true;
}
