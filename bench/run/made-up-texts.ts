import { mix } from '../../packages/isnad/src/story/prose.ts';

/** Texts of 300 made-up words, as many as wanted, each by its number alone: every fifth a copy of one shortly before it, with one word in forty changed. */
export interface MadeUpTexts {
  of(number: number): string;
  /** A copy of a text with one word in so many changed. */
  editedCopy(number: number, every: number): string;
}

const length = 300;
const vocabulary = 50_000;
const reach = 1000;
const syllables = ['با', 'تو', 'ري', 'سا', 'لو', 'مي', 'نا', 'كو', 'دي', 'فا', 'حو', 'عي', 'جا', 'طو', 'قي', 'شا'];

export function createMadeUpTexts(): MadeUpTexts {
  const words = Array.from(
    { length: vocabulary },
    (_, i) => `${i % 3 === 0 ? 'ال' : ''}${syllables[i >> 12]}${syllables[(i >> 8) & 15]}${syllables[(i >> 4) & 15]}${'رمنلتبسكعقفحجدهي'[i & 15]}`,
  );
  let base = 0;
  let drawn = 0;
  const start = (number: number): void => {
    base = mix(number + 1);
    drawn = 0;
  };
  // No two numbers run through one sequence: texts that are no copies share nothing.
  const draw = (): number => (mix(base ^ Math.imul(++drawn, 0x9e3779b1)) >>> 0) / 2 ** 32;
  // Common words come often and rare ones rarely: the square of an even draw.
  const fresh = (number: number): string[] => {
    start(number);
    const text = new Array<string>(length);
    for (let i = 0; i < length; i++) text[i] = words[Math.floor(draw() ** 2 * vocabulary)]!;
    return text;
  };
  const edited = (text: string[], every: number): string[] => {
    for (let i = every - 1; i < text.length; i += every) text[i] = words[Math.floor(draw() * vocabulary)]!;
    return text;
  };
  const origin = (number: number): number => {
    if (number % 5 !== 4) return number;
    const near = Math.max(0, number - 1 - ((Math.imul(number, 0x85ebca6b) >>> 0) % reach));
    return near % 5 === 4 ? near - 1 : near;
  };
  const of = (number: number): string[] => {
    const from = origin(number);
    return from === number ? fresh(number) : edited(fresh(from), 40);
  };
  return { of: (number) => of(number).join(' '), editedCopy: (number, every) => edited(of(number), every).join(' ') };
}
