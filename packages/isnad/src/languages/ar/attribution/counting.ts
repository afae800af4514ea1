import { TokenKind } from '../../../analysis/tokens.ts';
import type { WordType } from '../../../analysis/types.ts';

/** Words before a number that make it less sure. */
export const approximators: ReadonlySet<string> = new Set('نحو حوالي قرابه زهاء قراب اكثر اقل ازيد'.split(' '));

const numberWords = new Set(
  'اثنان اثنين اثنا اثني اثنتان اثنتين ثلاث اربع خمس ست سبع ثماني ثمان تسع عشر ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره عشرون عشرين ثلاثون ثلاثين اربعون اربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئه مائه مئتا مئتي مئات الاف عشرات الف ملايين'.split(
    ' ',
  ),
);

/** Whether a word counts what follows it: a number in digits, or a word for one without particles. */
export function isNumber(type: WordType, clitics: number): boolean {
  return type.kind === TokenKind.number || (clitics === 0 && numberWords.has(type.key));
}
