// A page phrase as the lexicons write it.
import type { PagePhrase, PhrasePlace } from '../packages/isnad/src/article/knowledge.ts';
import { foldText } from '../packages/isnad/src/article/words.ts';

export interface WrittenPhrase {
  id: string;
  reason: PagePhrase['reason'];
  at: PhrasePlace[];
  longest?: number;
  last?: boolean;
  forms: string[];
  example: string;
}

const reasons = ['ad', 'navigation', 'related', 'caption', 'credit', 'tags', 'promo', 'repeat', 'residue'];
const places = ['whole', 'begins', 'label', 'closes', 'heading', 'ends', 'inside', 'between', 'tail'];

/** Checks a written phrase and gives it whole. Throws where it could never match, or where its example does not hold it. */
export function phraseOf(written: WrittenPhrase, file: string): PagePhrase {
  const where = `${file}: ${written.id}`;
  if (!reasons.includes(written.reason)) throw new Error(`${where}: unknown reason ${written.reason}`);
  for (const place of written.at) if (!places.includes(place)) throw new Error(`${where}: unknown place ${place}`);
  if ((written.at.includes('begins') || written.at.includes('closes')) && written.longest === undefined)
    throw new Error(`${where}: begins or closes without longest`);
  refuseDuplicates(written.forms, where);
  const example = ` ${foldText(written.example)} `;
  if (!written.forms.some((form) => example.includes(` ${foldText(String(form))} `))) throw new Error(`${where}: its example holds none of its forms`);
  return {
    id: written.id,
    reason: written.reason,
    places: written.at,
    longest: written.longest ?? 0,
    last: written.last ?? false,
    forms: [...new Map(written.forms.map((form) => [foldText(String(form)), String(form)])).values()],
  };
}

/** Throws where two forms are the same word for word. */
export function refuseDuplicates(forms: readonly string[], where: string): void {
  if (!Array.isArray(forms) || forms.length === 0) throw new Error(`${where}: no forms`);
  if (new Set(forms).size !== forms.length) throw new Error(`${where}: a form stands twice: ${forms.filter((form, at) => forms.indexOf(form) !== at).join()}`);
  for (const form of forms) if (foldText(String(form)) === '') throw new Error(`${where}: a form without letters`);
}
