import { lossyKey } from '../../../analysis/letters.ts';
import { TokenKind } from '../../../analysis/tokens.ts';
import { Clitic, type WordType } from '../../../analysis/types.ts';
import type { Vocabulary } from '../../../analysis/vocabulary.ts';
import { type DigitNumber, readDigits } from './digits.ts';
import { numberLexicon } from './generated/number-words.ts';
import { noRoles, type RoleValues } from './number-role.ts';
import { createTypeReader, type TypeReader } from './type-cache.ts';

/** What a token is to the grammar of numbers. */
export interface NumberWord {
  readonly digits: DigitNumber | null;
  /** Values of the word by the place that it takes in a number. */
  readonly roles: RoleValues;
  /** The conjunction و alone, before digits or a word that stands apart. */
  readonly isWa: boolean;
  /** A percent sign. */
  readonly isPercent: boolean;
  readonly definite: boolean;
  readonly clitics: number;
  readonly cut: number;
}

const none: NumberWord = { digits: null, roles: noRoles, isWa: false, isPercent: false, definite: false, clitics: 0, cut: 0 };

/** What each type is to the grammar of numbers; null for most. */
export function createNumberWords(vocabulary: Vocabulary): TypeReader<NumberWord> {
  const roles = new Map<string, RoleValues>();
  for (const [form, role, value] of numberLexicon.words) {
    vocabulary.addWord(form);
    vocabulary.addWord(`ال${form}`);
    const key = lossyKey(form);
    roles.set(key, { ...(roles.get(key) ?? noRoles), [role]: value });
  }
  return createTypeReader((type) => classify(type, roles));
}

function classify(type: WordType, roles: ReadonlyMap<string, RoleValues>): NumberWord | null {
  if (type.kind === TokenKind.number) {
    const digits = readDigits(type.key);
    return digits && { ...none, digits };
  }
  if (type.kind === TokenKind.punctuation) return type.text === '%' || type.text === '٪' ? { ...none, isPercent: true } : null;
  if (type.kind !== TokenKind.word) return null;
  if (type.key === 'و') return { ...none, isWa: true };
  for (const reading of type.readings) {
    // Every form is in the vocabulary, with ال and without.
    if (reading.wordId < 0) continue;
    // «كمية» is a quantity; كـ is cut off a number only where nothing else is read.
    if (reading.enclitic !== '' || (reading.clitics & Clitic.kaf && reading !== type.readings[0])) continue;
    const bare = roles.get(reading.word);
    if (bare) return { ...none, roles: bare, clitics: reading.clitics & ~Clitic.al, cut: reading.cut };
    const definite = reading.word.startsWith('ال') ? roles.get(reading.word.slice(2)) : undefined;
    // الاثنين is Monday; the number takes no ال in news.
    if (definite && !(definite.unit === 2)) return { ...none, roles: definite, definite: true, clitics: reading.clitics, cut: reading.cut };
  }
  return null;
}
