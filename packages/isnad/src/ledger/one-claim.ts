import { lossyKey } from '../analysis/index.ts';
import { pointing } from './answers.ts';
import type { Statement } from './statements.ts';
import { type LedgerWorld, spokenFor } from './world.ts';

/** Of what a denial denies, so much stands in a claim of the same: told by different articles, and told by one. */
const shareAcross = 0.7;
const shareWithin = 0.6;
/** What is denied opens the denial; words before it only weigh it («صحة», «أي»). */
const opening = 2;
/** Words of a denial that name something, below which a single one tells too little across articles. */
const fewest = 2;
/** Words of a claim: fewer are a scrap that only its sentence makes readable. */
const leastClaimed = 3;

/** The concept of words for proof, as keys write it. */
const proof = '~evidence';

/** What a content speaks of, for holding a claim against a denial. */
export interface ClaimWords {
  readonly keys: ReadonlySet<string>;
  /** Keys in order that neither name somebody or somewhere nor point at what was told. */
  readonly own: readonly string[];
  /** The content says that something is not so, or tells that it was denied: its speaker affirms no claim of what it names. */
  readonly isRefusing: boolean;
  /** The content opens with a negation, and denies what it negates by that, whatever its cue. */
  readonly opensNegated: boolean;
}

export function readClaim(statement: Statement, world: LedgerWorld): ClaimWords {
  const { keys, names } = statement;
  const refuses = isRefusing(statement, world);
  // «لم يجدوا دليلا على …»: what was to be proved comes behind.
  const denied = refuses ? keys.slice(keys.indexOf(proof) + 1) : keys;
  return {
    keys: new Set(keys),
    own: denied.filter((key) => !pointing.has(key) && !names.includes(key)),
    isRefusing: refuses,
    opensNegated: opensNegated(statement, world),
  };
}

/** A negation that negates («لم تشارك», not «لا تزال»), or a word for denying or for what is false, anywhere in the content. */
function isRefusing({ attribution, source, keys }: Statement, world: LedgerWorld): boolean {
  const { start, end } = attribution.content;
  const words = (source.article.text.slice(start, end).match(/[\p{L}\p{M}\u0640]+/gu) ?? []).map(lossyKey);
  if (keys.includes('~falsehood')) return true;
  return words.some((word, place) => {
    if (world.rejecting?.has(word) === true) return true;
    if (world.negations?.has(word) !== true) return false;
    const next = words[place + 1];
    return next === undefined || world.standing?.has(next) !== true;
  });
}

/**
 * Whether a claim affirms what a denial denies, and not only something on the same topic: most of what is denied stands in the claim, what the denial opens with among it, and where
 * both name somebody or somewhere, they name one in common or the claim is about the denier. A claim that says itself that something is not so is none.
 */
export function speakToOneClaim(claim: Statement, denial: Statement, words: (statement: Statement) => ClaimWords, world: LedgerWorld): boolean {
  const [claimed, denied] = [words(claim), words(denial)];
  if (isNoClaim(claimed) || denied.own.length === 0) return false;
  const isNear = claim.ref.document === denial.ref.document && !denied.opensNegated;
  if (!isNear && denied.own.length < fewest) return false;
  const shared = denied.own.filter((key) => claimed.keys.has(key)).length;
  if (shared < denied.own.length * (isNear ? shareWithin : shareAcross)) return false;
  if (!denied.own.slice(0, denied.opensNegated ? 1 : opening).some((key) => claimed.keys.has(key))) return false;
  return haveOneScene(claim, denial, world);
}

/** Nothing that could be denied: a scrap, or what says itself that something is not so. */
export function isNoClaim({ keys, isRefusing }: ClaimWords): boolean {
  return isRefusing || keys.size < leastClaimed;
}

/** «لا …», «لم …» as the first word, and no word behind it that takes it back («لا تزال»). */
export function opensNegated({ attribution, source }: Statement, world: LedgerWorld): boolean {
  const { start, end } = attribution.content;
  const [first, second] = (source.article.text.slice(start, Math.min(end, start + 60)).match(/[\p{L}\p{M}\u0640]+/gu) ?? []).map(lossyKey);
  return first !== undefined && world.denials?.has(first) === true && (second === undefined || world.standing?.has(second) !== true);
}

function haveOneScene(claim: Statement, denial: Statement, world: LedgerWorld): boolean {
  if (claim.entities.length === 0 || denial.entities.length === 0) return true;
  const accused = denial.actor === null ? [] : [denial.actor, ...spokenFor(denial.actor, denial.at, world)];
  return claim.entities.some((entity) => denial.entities.includes(entity) || accused.includes(entity)) || denial.entities.includes(claim.actor ?? '');
}
