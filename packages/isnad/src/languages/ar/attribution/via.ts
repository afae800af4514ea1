import type { Via } from '../../../analysis/index.ts';
import { TokenKind } from '../../../analysis/tokens.ts';
import { Clitic } from '../../../analysis/types.ts';
import type { ActorResolver } from './actors.ts';
import type { Draft, Hit, VerbHit } from './draft.ts';
import { isMediumAt, type NounPhrase, nounPhraseAfter, phraseOf, quotedName } from './noun-phrase.ts';
import { frontedOccasion } from './occasion.ts';
import type { Reader } from './reader.ts';
import { sourceSpan } from './source-span.ts';

/** The intermediaries of a statement, nearest to the speaker first; nobody is his own intermediary. */
export function viaOf(reader: Reader, draft: Draft, resolve: ActorResolver): Via[] {
  const named = [...draft.via, ...namedListeners(reader, draft)].filter((phrase) => !isSpeaker(reader, draft, phrase));
  const spans = named.map((phrase) => viaSpan(reader, phrase, resolve));
  return spans.filter((one, index) => spans.findIndex((other) => other.start === one.start) === index);
}

function viaSpan(reader: Reader, phrase: NounPhrase, resolve: ActorResolver): Via {
  const { start, end, actor } = sourceSpan(reader, phrase, false, resolve);
  return { start, end, actor };
}

/** Whether the phrase names the speaker: the same words, the same entity, or the institution whose name it shares («أعلن المركز في بيان صادر عن المركز»). */
function isSpeaker(reader: Reader, draft: Draft, phrase: NounPhrase): boolean {
  const source = draft.source?.phrase;
  if (!source) return false;
  if (source.first === phrase.first || source.head === phrase.head) return true;
  const entity = entityAt(reader, source.head);
  if (entity !== '' && entity === entityAt(reader, phrase.head)) return true;
  if (reader.roles(source.head).speaker === 'institution' && reader.roles(source.head).stem === reader.roles(phrase.head).stem) return true;
  return reader.slice(reader.start(source.first), reader.end(source.last)) === reader.slice(reader.start(phrase.first), reader.end(phrase.last));
}

function entityAt(reader: Reader, token: number): string {
  return reader.found.mentions[reader.mention(token)]?.entity ?? '';
}

/** «قال لوكالة رويترز», «في مقابلة مع صحيفة …» beside the cue or in front, and «…، وذلك في حديث لقناة …» after the content. */
function namedListeners(reader: Reader, draft: Draft): NounPhrase[] {
  // A participle shares what its verb tells: «قال لوكالة رويترز إن …، مضيفا أن»; «تحدث إلى قناة … قائلا».
  const shared = draft.by === 'participle';
  if (shared && draft.saidTo >= draft.cueFirst)
    return listenersBetween(reader, draft, draft.saidFrom, draft.cueFirst).filter(({ first }) => speaksTo(reader, first - 2));
  const fronted = shared ? null : frontedOccasion(reader, draft.saidFrom, draft.cueFirst);
  return [
    ...(fronted ? listenersBetween(reader, draft, fronted.first, fronted.last) : []),
    ...listenersBetween(reader, draft, shared ? draft.saidFrom : draft.cueFirst + 1, draft.saidTo),
    ...(draft.occasion ? listenersBetween(reader, draft, draft.occasion.first, draft.occasion.last) : []),
  ];
}

function listenersBetween(reader: Reader, draft: Draft, from: number, to: number): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let token = from; token <= to; token++) {
    const source = draft.source?.phrase;
    if (source && source.first <= token && token <= source.last) continue;
    if (isWithin(draft.via, token)) continue;
    if (reader.timex(token) >= 0 || (draft.content.first <= token && token <= draft.content.last)) continue;
    const phrase = quotedListener(reader, token, to) ?? (isReached(reader, token, to) || isTold(reader, draft, token) ? listenerAt(reader, token, to) : null);
    if (!phrase) continue;
    found.push(phrase);
    token = phrase.last;
  }
  return found;
}

function isWithin(phrases: readonly NounPhrase[], token: number): boolean {
  return phrases.some(({ first, last }) => first <= token && token <= last);
}

/** What brings somebody to whom or through whom is spoken: لـ، إلى، مع، عبر. */
const toward = new Set(['ل', 'الي', 'مع']);

/** «لـ"سبق"», «تحدث إلى "سبق"», «مقابلة مع "سبق"»: a name in marks, though no list knows it, and though the marks are turned («لـ»سبق«»). */
function quotedListener(reader: Reader, token: number, limit: number): NounPhrase | null {
  if (token === 0 || reader.roles(token).mark === '') return null;
  const before = reader.roles(token - 1);
  const to = before.key === 'لـ' || (toward.has(before.preposition) && !before.attached && !before.pronominal) || before.key === 'ل';
  if (!to) return null;
  if (before.key !== 'ل' && before.key !== 'لـ' && !speaksTo(reader, token - 2)) return null;
  const close = closingMark(reader, token, limit);
  if (close < 0) return null;
  if (reader.closing(token) < 0) return phraseOf(reader, token + 1, close - 1);
  // «"سي إن إن" CNN»
  const last = close + 1 <= limit && reader.roles(close + 1).type.kind === TokenKind.foreign && !reader.roles(close + 1).joined ? close + 1 : close;
  return phraseOf(reader, token, last);
}

/** The mark that closes a short name, whichever way it is turned. */
function closingMark(reader: Reader, open: number, limit: number): number {
  const close = reader.closing(open);
  if (close >= 0) return close - open <= 6 && close <= limit ? close : -1;
  if (!/^[«»"“”]$/.test(reader.roles(open).mark)) return -1;
  for (let token = open + 2; token <= Math.min(limit, open + 5); token++) if (/^[«»"“”]$/.test(reader.roles(token).mark)) return token;
  return -1;
}

/** «تحدث إلى», «مقابلة مع», «تصريح خاص إلى»: a verb or noun of speech before the preposition. */
function speaksTo(reader: Reader, token: number): boolean {
  for (let at = token; at >= Math.max(0, token - 3); at--) {
    const roles = reader.roles(at);
    if (roles.mark !== '') return false;
    if (/^(حديث|مقابله|حوار|لقاء|تصريح|تصريحات|اتصال|مداخله|كلام|رد|رساله|مقابلات|تعليق)/.test(roles.stem)) return true;
    if (/^[وف]?[يت]?(تحدث|صرح|ادلي|قال|اكد|كشف)(ت|وا|ا)?$/.test(roles.key)) return true;
  }
  return false;
}

/** Whether a medium stands here that the speech reached: after ل, another preposition, or the noun that it publishes (تصريحات نشرتها صحيفة …). */
function isReached(reader: Reader, token: number, limit: number): boolean {
  const roles = reader.roles(token);
  if (token === 0 || (!isMediumAt(reader, token) && !isIssuer(reader, token))) return false;
  if (roles.enclitic !== '' && reader.mention(token) < 0) return false;
  // «على موقع تويتر»: a platform carries what everybody says, and is no intermediary.
  if (isGeneric(reader, token) || reader.kindAt(token) === 'platform' || reader.kindAt(token + 1) === 'platform') return false;
  if (roles.attached && roles.preposition !== 'ل') return false;
  const before = reader.roles(token - 1);
  if (isOwnSite(reader, token)) return false;
  return (
    roles.preposition === 'ل' ||
    carriesLam(reader, token) ||
    before.preposition !== '' ||
    before.pronominal ||
    before.key === 'ل' ||
    quotedName(reader, token - 1, limit) >= 0 ||
    before.nominal
  );
}

/** «لبي بي سي»: a name that begins inside its first word, after ل. */
function carriesLam(reader: Reader, token: number): boolean {
  const mention = reader.found.mentions[reader.mention(token)];
  return mention !== undefined && mention.start > reader.start(token) && reader.slice(mention.start - 1, mention.start) === 'ل';
}

/** «أبلغ الوزير وكالة رويترز أن»: whom a verb of informing takes for its object. */
function isTold(reader: Reader, draft: Draft, token: number): boolean {
  const informs = draft.entry !== null && 'flags' in draft.entry && draft.entry.flags.person === true;
  return informs && draft.source?.phrase.last === token - 1 && isMediumAt(reader, token) && !isGeneric(reader, token);
}

/** «في بيان صادر عن الرئاسة»: who gave out the paper in which it stands. */
function isIssuer(reader: Reader, token: number): boolean {
  return token > 1 && reader.roles(token - 1).key === 'عن' && /^(صادر|صادره|صدر|صدرت)$/.test(reader.roles(token - 2).stem) && reader.mention(token) >= 0;
}

/** «لوسائل الإعلام», «للصحفيين», «في الصحف»: nobody in particular. */
function isGeneric(reader: Reader, token: number): boolean {
  const { stem, definite } = reader.roles(token);
  if (/^(وسائل|اعلام|صحفيين|صحافيين)$/.test(stem)) return true;
  if (/^(موقع|مواقع|شبكه|شبكات)$/.test(stem) && reader.roles(token + 1).stem === 'تواصل') return true;
  return /^(صحف|قنوات|مواقع|شبكه|اذاعات)$/.test(stem) && definite && reader.mention(token) < 0 && reader.mention(token + 1) < 0;
}

/** «عبر الموقع الإلكتروني للوزارة», «على موقعها»: the speaker's own page, and no medium with a name of its own. */
function isOwnSite(reader: Reader, token: number): boolean {
  const roles = reader.roles(token);
  if (!/^موقع$/.test(roles.stem) || reader.mention(token) >= 0) return false;
  const before = reader.roles(token - 1);
  if (!['علي', 'عبر', 'في'].includes(before.preposition)) return false;
  return reader.mention(token + 1) < 0 && reader.closing(token + 1) < 0;
}

function listenerAt(reader: Reader, token: number, limit: number): NounPhrase | null {
  const phrase = reader.roles(token).attached
    ? { first: token, last: lastOfAttached(reader, token, limit), head: token }
    : nounPhraseAfter(reader, token, limit, false);
  return phrase && { ...phrase, gender: null, number: null, speaks: true, headSpeaks: true };
}

function lastOfAttached(reader: Reader, token: number, limit: number): number {
  let last = token;
  while (last + 1 <= limit) {
    const name = quotedName(reader, last + 1, limit);
    if (name >= 0) last = name;
    else if (
      reader.mention(last + 1) >= 0 &&
      (reader.mention(last + 1) === reader.mention(token) || reader.roles(token).speaker === 'medium') &&
      !reader.roles(last + 1).joined
    )
      last++;
    else if (reader.roles(last + 1).mark === '' && reader.roles(last + 1).adjective && reader.roles(last + 1).definite) last++;
    else break;
  }
  return last;
}

/** «ذكرت الوكالة، نقلا عن مصدر، أن», «نقلا عن مصدر، ذكرت الوكالة أن»: the medium relays whom the phrase names. */
export function relayedBy(reader: Reader, hits: readonly Hit[], draft: Draft): Draft | null {
  if (!draft.source || draft.by === 'relayed' || !isMediumAt(reader, draft.source.phrase.head)) return null;
  const first = reader.context.sentences[draft.sentence]?.first ?? 0;
  for (const hit of hits) {
    if (hit.form === 'according' && hit.relays && hit.source && hit.source.last < draft.content.first && (hit.token > draft.cueFirst || hit.token === first))
      return { ...draft, source: { phrase: hit.source, implicit: false }, via: [...draft.via, draft.source.phrase], by: 'relayed' };
  }
  return null;
}

/** «وقال المسؤول الذي تحدث إلى الصحيفة إن»: a verb between another's cue and its content, which opens no content of its own. */
export function isBetween(found: readonly Draft[], hit: Hit, draft: Draft): boolean {
  if (hit.form !== 'verb' || draft.by === 'relay') return false;
  return found.some(
    (other) =>
      other.sentence === draft.sentence &&
      other.content.first === draft.content.first &&
      other.cueFirst < draft.cueFirst &&
      draft.cueFirst < draft.content.first &&
      (other.by === 'verb-source-content' || other.by === 'source-verb-content' || other.by === 'omitted-subject') &&
      !isCoordinate(hit),
  );
}

function isCoordinate(hit: VerbHit): boolean {
  return (hit.verb.reading.clitics & (Clitic.wa | Clitic.fa)) !== 0;
}

/** «ذكرت الصحيفة أن الوزير قال إن»: who speaks inside what a medium tells speaks through it. */
export function toldBy(reader: Reader, found: readonly Draft[], draft: Draft): Draft {
  if (!draft.source) return draft;
  for (let i = found.length - 1; i >= 0; i--) {
    const outer = found[i] as Draft;
    if (outer.sentence !== draft.sentence || !outer.source || outer.source.implicit || outer.by === 'relayed' || outer.by === 'relay') continue;
    if (draft.cueFirst < outer.content.first || outer.content.last < draft.cueFirst) continue;
    if (draft.source.implicit && draft.source.phrase.first < outer.content.first) continue;
    const { phrase } = outer.source;
    if (isMediumAt(reader, phrase.head) && !draft.via.some((one) => one.first === phrase.first)) return { ...draft, via: [...draft.via, phrase] };
  }
  return draft;
}

/** Statements of the sentence that have no intermediary yet take the one that a «بحسب الصحيفة» beside them names. */
export function carry(found: Draft[], via: NounPhrase): void {
  for (let i = 0; i < found.length; i++) {
    const draft = found[i] as Draft;
    if (!draft.via.some((one) => one.first === via.first)) found[i] = { ...draft, via: [...draft.via, via] };
  }
}
