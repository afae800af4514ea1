import type { Reader } from './reader.ts';
import { Hint } from './words.ts';

/** Words after which a clause begins with its verb. */
const clauseHeads = /^[وف]?(كما|فيما|بينما|كذلك|بدوره|بدورها|وقت|حين)$/;

/**
 * Whether a word is a finite verb where it stands. Of a form that may be verb or noun («رد», «نشره») it is where grammar calls for a verb, where it
 * opens its sentence before somebody who could do it, and where its pronoun keeps it from being a noun before a noun.
 */
export function isFiniteVerb(reader: Reader, token: number, first: number): boolean {
  const { hints } = reader;
  if (((hints[token] as number) & Hint.finite) === 0 || reader.mention(token) >= 0) return false;
  const roles = reader.roles(token);
  if (roles.verbLikely) return true;
  if (token > first && (hints[token - 1] as number) & Hint.herald) return true;
  const before = token > first ? reader.roles(token - 1) : null;
  const next = token + 1 < reader.length ? reader.roles(token + 1) : null;
  if (next === null || next.mark !== '' || next.attached || next.preposition !== '') return false;
  const someone = reader.mention(token + 1) >= 0 || (next.definite && next.enclitic === '' && (next.speaker !== null || roles.verbs.length > 0));
  if (!someone) return false;
  return roles.enclitic !== '' || before === null || clauseHeads.test(before.key) || (roles.joined && before.mark !== '');
}
