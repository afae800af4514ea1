import type { Attribution } from '../../../analysis/index.ts';
import type { Context, Found } from '../../../analysis/language.ts';
import { lossyKey } from '../../../analysis/letters.ts';
import { blockAt, type Sentence } from '../../../analysis/sentences.ts';
import type { Vocabulary } from '../../../analysis/vocabulary.ts';
import type { World } from '../../../analysis/world.ts';
import { attributionLexicon } from '../generated/attribution.ts';
import { functionWords } from '../generated/function-words.ts';
import { type AccordingPhrases, accordingPhrases } from './according-hits.ts';
import { type ActorResolver, createActorResolver } from './actors.ts';
import { linkAnswers } from './answers.ts';
import { isInsideOther, Speakers } from './antecedents.ts';
import { readAccording } from './constructions/according.ts';
import { readBlame } from './constructions/blame.ts';
import { readCharge } from './constructions/charge.ts';
import { readColon } from './constructions/colon.ts';
import { readCourtesy } from './constructions/courtesy.ts';
import { readEstimate } from './constructions/estimate.ts';
import { readImpersonal } from './constructions/impersonal.ts';
import { readNounOfSaying } from './constructions/noun-of-saying.ts';
import { readParticiple } from './constructions/participle.ts';
import { readPlainSpeech } from './constructions/plain-speech.ts';
import { readPretext } from './constructions/pretext.ts';
import { readRefusal } from './constructions/refusal.ts';
import { readRelay } from './constructions/relay.ts';
import { readReportNoun } from './constructions/report-noun.ts';
import { readSomeSay } from './constructions/some-say.ts';
import { readVerb } from './constructions/verbal.ts';
import { continued } from './continued.ts';
import { type Deed, deedsOf } from './deeds.ts';
import type { Draft, Hit } from './draft.ts';
import { finishDraft } from './finish.ts';
import { createGenders, type MentionGender } from './genders.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { trailingOccasion } from './occasion.ts';
import { createReader, type Reader } from './reader.ts';
import { findHits, type Site } from './sites.ts';
import { carry, isBetween, relayedBy, toldBy } from './via.ts';
import { createWordRoles, Hint } from './words.ts';

export { giveFigures } from './figures.ts';

/** Finds who said what in an article. Puts the words of the attribution lexicon into the vocabulary. */
export function createAttributionFinder(vocabulary: Vocabulary, world: World): (context: Context, found: Found) => Attribution[] {
  const functionClasses = new Map<string, string>();
  for (const [name, words] of Object.entries(functionWords))
    for (const word of words) if (!functionClasses.has(lossyKey(word))) functionClasses.set(lossyKey(word), name);
  const roles = createWordRoles(vocabulary, functionClasses, new Set(world.givenNames.map(({ name }) => lossyKey(name))));
  attributionLexicon.according.forEach((entry, index) => {
    vocabulary.addPhrase(entry.phrase.replace(/ ل$/u, ''), { shelf: 'according-to', index });
  });
  let shelf: Shelf | null = null;
  return (context, found) => {
    shelf ??= readShelf(world);
    const reader = createReader(context, found, roles, shelf.kindOf, shelf.genderOf);
    return readArticle(reader, accordingPhrases(reader), shelf.resolve);
  };
}

/** What is read out of the world at the first article: whoever asks for names alone does without. */
interface Shelf {
  readonly kindOf: (entity: string) => string;
  readonly genderOf: MentionGender;
  readonly resolve: ActorResolver;
}

function readShelf(world: World): Shelf {
  const kinds = new Map(world.entities.map((entity) => [entity.id, entity.kind]));
  return { kindOf: (entity) => kinds.get(entity) ?? '', genderOf: createGenders(world), resolve: createActorResolver(world) };
}

function readArticle(reader: Reader, phrases: AccordingPhrases, resolve: ActorResolver): Attribution[] {
  const { context } = reader;
  const speakers = new Speakers();
  const drafts: Draft[] = [];
  context.sentences.forEach((sentence, index) => {
    if (context.chrome[sentence.first] && context.chrome[sentence.last]) return;
    drafts.push(...readSentence(reader, phrases, speakers, index));
  });
  const attributions = continued(reader, drafts)
    .map((draft) => finishDraft(reader, draft, resolve))
    .sort((a, b) => a.cue.start - b.cue.start || a.content.start - b.content.start || a.content.end - b.content.end);
  return linkAnswers(reader, attributions);
}

function readSentence(reader: Reader, phrases: AccordingPhrases, speakers: Speakers, index: number): Draft[] {
  const sentence = reader.context.sentences[index];
  if (!sentence) return [];
  const site = new SentenceSite(reader, sentence, index, speakers, phrases);
  const { found, hits } = site;
  let ahead: NounPhrase | null = null;
  const headline = isHeadline(reader, sentence.start);
  const colon = readColon(site, headline);
  if (colon) add(colon);
  for (const hit of hits) {
    if (hit.form === 'according') {
      const { draft, via, ahead: follows } = readAccording(site, hit);
      if (via && follows) ahead = via;
      else if (via) carry(found, via);
      if (draft) add(draft);
      continue;
    }
    if (hit.form === 'participle') {
      add(readParticiple(site, hit));
      continue;
    }
    const draft =
      readRelay(site, hit) ??
      readRefusal(site, hit) ??
      readCourtesy(site, hit) ??
      readSomeSay(site, hit) ??
      readEstimate(site, hit) ??
      (hit.verb.cue.takes.includes('refusal') || hit.verb.cue.takes.includes('relay') ? null : (readVerb(site, hit) ?? readPlainSpeech(site, hit)));
    if (draft && !isBetween(found, hit, draft)) add(draft);
  }
  for (let token = sentence.first; token <= sentence.last; token++)
    if ((reader.hints[token] as number) & Hint.reports && !reader.context.chrome[token]) addReport(token);
  speakers.rememberDeeds(
    () => site.deeds,
    index,
    sentence.paragraph,
    (verb) => headline || isInsideOther(found, verb),
  );
  return withOccasion(reader, found, sentence);

  /** Apart from the loop over all tokens, which would make room for these closures at each of them. */
  function addReport(token: number): void {
    if (found.some((draft) => draft.cueFirst <= token && token <= draft.cueLast)) return;
    const noun = readBlame(site, token) ?? readImpersonal(site, token) ?? readCharge(site, token) ?? readPretext(site, token) ?? readNounOfSaying(site, token);
    if (noun && found.some((draft) => draft.content.first === noun.content.first && draft.by !== noun.by)) return;
    if (noun) {
      add(noun);
      return;
    }
    if (reader.roles(token).nouns.length === 0) return;
    if (found.some((draft) => draft.cueFirst <= token && token <= draft.cueLast)) return;
    if (found.some((draft) => draft.source && draft.source.phrase.first <= token && token <= draft.source.phrase.last)) return;
    add(readReportNoun(site, token));
  }

  function add(draft: Draft | null): void {
    if (!draft) return;
    if (reader.context.chrome[draft.cueFirst] || reader.context.chrome[draft.content.first]) return;
    const relayed = relayedBy(reader, hits, draft);
    if (relayed) {
      add(relayed);
      return;
    }
    if (isQuotedElsewhere(reader, found, draft) || isPredicate(reader, found, draft)) return;
    found.push(toldBy(reader, found, ahead && draft.source ? { ...draft, via: [...draft.via, ahead] } : draft));
    const nested = isInsideOther(found, draft.cueFirst) || isInRelative(reader, draft, site.first);
    // Of a bare family name in a headline nobody knows yet whether it is he or she.
    if (draft.source && (draft.by !== 'headline-colon' || draft.source.phrase.gender !== null))
      speakers.remember(draft.source.phrase, index, sentence?.paragraph ?? 0, nested || headline ? 'aside' : 'speaker');
  }
}

/** Statements that a clause after them («…، في حديث لقناة …») tells the place of. */
function withOccasion(reader: Reader, found: Draft[], sentence: Sentence): Draft[] {
  const occasion = found.length > 0 ? trailingOccasion(reader, sentence.first, sentence.last) : null;
  return occasion ? found.map((draft) => (draft.content.last < occasion.first ? { ...draft, occasion } : draft)) : found;
}

/** «وصف المزاعم بأنها …»: the clause is what the verb says of them, not what they say. */
function isPredicate(reader: Reader, found: readonly Draft[], { cueFirst, content }: Draft): boolean {
  if (content.first === 0 || !reader.roles(content.first - 1).complementiser) return false;
  return found.some((other) => other.content.first === cueFirst && other.entry?.takes.some((take) => take === 'as' || take === 'as-object'));
}

/** «المرة الأولى التي يعترف فيها الحلف بأن»: what a relative clause tells of is not what the text goes on with. */
function isInRelative(reader: Reader, draft: Draft, first: number): boolean {
  return draft.by === 'verb-source-content' && draft.cueFirst > first && reader.roles(draft.cueFirst - 1).functionClass === 'relative';
}

/** What a quoted speaker reports in passing stays part of the quotation; claims that it names do count. */
function isQuotedElsewhere(reader: Reader, found: readonly Draft[], draft: Draft): boolean {
  if (reader.depth(draft.cueFirst) === 0 || draft.by === 'report-noun') return false;
  return found.some(
    (other) =>
      (other.content.kind === 'direct' || (other.content.kind === 'mixed' && reader.depth(other.content.first) > 0)) &&
      other.content.first <= draft.cueFirst &&
      draft.cueLast <= other.content.last,
  );
}

const noBreaks: ReadonlySet<number> = new Set();

/** The site of one sentence. A class, as a literal with a getter is a dictionary to the engine, and all constructions ask it again and again. */
class SentenceSite implements Site {
  readonly reader: Reader;
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly index: number;
  readonly speakers: Speakers;
  readonly found: Draft[] = [];
  /** Read last, with the site as it is then. */
  readonly hits: readonly Hit[] = [];
  readonly #breaks: ReadonlySet<number>;
  #deeds: readonly Deed[] | null = null;

  constructor(reader: Reader, sentence: Sentence, index: number, speakers: Speakers, phrases: AccordingPhrases) {
    this.reader = reader;
    this.sentence = sentence;
    this.first = sentence.first;
    this.last = sentence.last;
    this.index = index;
    this.speakers = speakers;
    this.hits = findHits(this, phrases);
    this.#breaks = this.hits.length === 0 ? noBreaks : new Set(this.hits.filter((hit) => hit.breaks).map((hit) => breakToken(reader, hit, sentence.first)));
  }

  get deeds(): readonly Deed[] {
    this.#deeds ??= deedsOf(this);
    return this.#deeds;
  }

  isBreak(token: number): boolean {
    return this.#breaks.has(token);
  }
}

/** The token at which a new statement begins: a connective before the cue belongs to it. */
function breakToken(reader: Reader, hit: Hit, first: number): number {
  if (hit.form === 'verb' && hit.breakAt !== undefined) return hit.breakAt;
  let token = hit.token;
  while (token - 1 > first && ['كما', 'فيما', 'بينما', 'حيث', 'ثم', 'قد', 'وقد', 'فقد', 'كان', 'وكان', 'وكانت', 'كانت'].includes(reader.roles(token - 1).key))
    token--;
  return token;
}

function isHeadline(reader: Reader, offset: number): boolean {
  const { title, blocks } = reader.context.article;
  if (title && offset >= title.start && offset < title.end) return true;
  const block = blocks[blockAt(blocks, offset)];
  return block?.kind === 'headline' || block?.kind === 'heading';
}
