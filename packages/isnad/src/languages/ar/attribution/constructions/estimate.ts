import type { Act } from '../../../../analysis/index.ts';
import { contentBehind } from '../content.ts';
import { type Draft, type SourceDraft, type VerbHit, verbDraft } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { isNounStart, type NounPhrase, nounPhraseAfter } from '../noun-phrase.ts';
import { openAfter } from '../opening.ts';
import type { Site } from '../sites.ts';

/** What somebody holds or expects, and no speaker itself. */
const views: ReadonlyArray<readonly [nouns: RegExp, act: Act]> = [
  [/^(تقديرات|تقدير|تخمينات)$/, 'estimate'],
  [/^(توقعات|ترجيحات|تنبوات|تكهنات)$/, 'expect'],
  [/^(مزاعم|اتهامات|ادعاءات|شائعات|اشاعات)$/, 'allege'],
];

/** «تشير تقديرات البنك إلى», «التوقعات تشير إلى»: whose view it is speaks, and nobody where the text does not tell. */
export function readEstimate(site: Site, hit: VerbHit): Draft | null {
  if (!['أشار', 'أفاد', 'ذهب', 'تحدث', 'قال', 'رجح'].includes(hit.verb.cue.lemma) || hit.negated || hit.verb.passive) return null;
  const view = viewAfter(site, hit.token + 1) ?? viewBefore(site, hit.token);
  if (!view) return null;
  const last = view.noun > hit.token ? (view.owner?.last ?? view.end) : hit.token;
  const opening = openAfter(site, last, { ...hit.verb.cue, flags: {} }, false);
  if (!opening || opening.by === 'participle') return null;
  const content = contentBehind(site, hit.token, opening, { nested: false, bare: opening.by === 'preposition' });
  if (!content) return null;
  const beside = view.noun === hit.token + 1;
  return verbDraft(site, hit, {
    cueLast: beside ? view.noun : hit.token,
    act: view.act,
    source: view.owner ? ({ phrase: view.owner, implicit: false } satisfies SourceDraft) : null,
    content,
    saidTo: opening.at - 1,
    confidence: view.owner ? 0.75 : 0.55,
    by: 'estimate',
  });
}

interface View {
  readonly noun: number;
  readonly end: number;
  readonly act: Act;
  readonly owner: NounPhrase | null;
}

/** The noun of a view at a token, with whose it is. */
function viewAt(site: Site, token: number, limit: number): View | null {
  const { reader } = site;
  const roles = reader.roles(token);
  if (roles.mark !== '' || roles.enclitic !== '' || roles.attached) return null;
  const act = views.find(([nouns]) => nouns.test(roles.stem))?.[1];
  if (!act) return null;
  let end = token;
  while (end < limit && reader.roles(end + 1).adjective && reader.roles(end + 1).definite === roles.definite && reader.mention(end + 1) < 0) end++;
  const from = end < limit && reader.roles(end + 1).key === 'من' ? end + 2 : end + 1;
  const construct = !roles.definite && from <= limit && isNounStart(reader, from);
  const owner = construct ? ownerAt(site, from, limit) : null;
  return { noun: token, end, act, owner: owner?.speaks ? owner : null };
}

/** Whose view it is; over «العديد من». */
function ownerAt(site: Site, from: number, limit: number): NounPhrase | null {
  const { reader } = site;
  const some = /^(العديد|الكثير|عدد|كثير|بعض|معظم)$/.test(reader.roles(from).key) && from + 2 <= limit && reader.roles(from + 1).key === 'من';
  const phrase = nounPhraseAfter(reader, some ? from + 2 : from, limit, true);
  return some && phrase ? { ...phrase, first: from } : phrase;
}

function viewAfter(site: Site, token: number): View | null {
  return token <= site.last ? viewAt(site, token, site.last) : null;
}

/** «التوقعات تشير إلى»: the view in front, nothing else between. */
function viewBefore(site: Site, verb: number): View | null {
  const { reader, first } = site;
  for (let token = verb - 1; token >= Math.max(first, verb - 7); token--) {
    const roles = reader.roles(token);
    if (roles.mark !== '' || roles.verbLikely || roles.functionClass === 'relative') return null;
    const view = viewAt(site, token, verb - 1);
    if (view) return (view.owner?.last ?? view.end) === verb - 1 ? view : null;
  }
  return null;
}

export const examples: readonly ConstructionExample[] = [
  {
    text: 'تشير تقديرات البنك المركزي إلى تراجع النمو.',
    source: 'البنك المركزي',
    cue: 'تشير تقديرات',
    content: 'تراجع النمو',
    act: 'estimate',
    kind: 'indirect',
  },
  { text: 'التوقعات تشير إلى أن المحصول سيكون وفيرا.', source: null, cue: 'تشير', content: 'المحصول سيكون وفيرا', act: 'expect', kind: 'indirect' },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['التوقعات كبيرة هذا العام.', 'نشر البنك تقديراته أمس.'];
