import type { AgencyName, ArticleKnowledge, MonthName, Outlet, PagePhrase } from './knowledge.ts';
import { indexForms, type PhraseIndex } from './phrase-index.ts';
import { foldText } from './words.ts';

/** A name that datelines and credits are made of. */
export interface SupplierName {
  readonly kind: 'agency' | 'outlet' | 'place' | 'archive' | 'word';
  readonly id: string;
  readonly photos: boolean;
  /** Whom a credit that bears the name credits, as in `Credit`. */
  readonly credited: CreditedName | null;
}

/** What a name means where it credits. */
export interface CreditedName {
  readonly actor: string | null;
  readonly several: boolean;
  /** Only where the name stands alone between marks. */
  readonly weak: boolean;
}

/** The knowledge of the shelves, indexed once for all articles. */
export interface KnowledgeIndex {
  readonly phrases: PhraseIndex<PagePhrase>;
  readonly names: PhraseIndex<SupplierName>;
  readonly months: PhraseIndex<MonthName>;
  readonly dateWords: PhraseIndex<true>;
  readonly openers: PhraseIndex<true>;
  readonly sections: PhraseIndex<true>;
  readonly policies: PhraseIndex<true>;
  readonly agencyWords: PhraseIndex<true>;
  readonly pictureWords: PhraseIndex<true>;
  readonly updateWords: PhraseIndex<true>;
  readonly givenNames: PhraseIndex<true>;
  readonly captionWords: PhraseIndex<true>;
  readonly outletOfDomain: ReadonlyMap<string, Outlet>;
  readonly outletOfName: ReadonlyMap<string, Outlet>;
}

export function indexKnowledge(knowledge: ArticleKnowledge): KnowledgeIndex {
  const { phrases, outlets } = knowledge;
  const outletOfDomain = new Map<string, Outlet>();
  const outletOfName = new Map<string, Outlet>();
  for (const outlet of outlets) {
    for (const domain of [outlet.id, ...outlet.domains]) outletOfDomain.set(domain, outlet);
    for (const name of namesOf(outlet)) outletOfName.set(foldText(name), outlet);
    outletOfName.set(foldText(outlet.id), outlet);
  }
  return {
    phrases: indexForms(
      [...phrases.phrases, ...outlets.flatMap((outlet) => outlet.phrases)].flatMap((phrase) => phrase.forms.map((form) => [form, phrase] as const)),
    ),
    names: indexForms<SupplierName>([
      ...phrases.agencies.flatMap(agencyForms),
      ...outlets.flatMap((outlet) => namesOf(outlet).map((form) => [form, { ...plain('outlet', outlet.id), credited: outletCredit(outlet, form) }] as const)),
      ...phrases.photoMarks.map((form) => [form, { ...plain('archive', form), photos: true }] as const),
      ...phrases.bylineWords.map((form) => [form, plain('word', form)] as const),
      ...phrases.places.map((form) => [form, plain('place', form)] as const),
    ]),
    months: indexForms(phrases.months.map((month) => [month.name, month] as const)),
    dateWords: indexForms(phrases.dateWords.map((word) => [word, true] as const)),
    openers: indexForms(phrases.openers.map((word) => [word, true] as const)),
    givenNames: indexForms(phrases.givenNames.map((word) => [word, true] as const)),
    captionWords: indexForms(phrases.captionWords.map((word) => [word, true] as const)),
    pictureWords: indexForms(phrases.pictureWords.map((word) => [word, true] as const)),
    agencyWords: indexForms(phrases.agencyWords.map((word) => [word, true] as const)),
    updateWords: indexForms(phrases.updateWords.map((word) => [word, true] as const)),
    policies: indexForms(phrases.policies.map((word) => [word, true] as const)),
    sections: indexForms(phrases.sections.map((word) => [word, true] as const)),
    outletOfDomain,
    outletOfName,
  };
}

function plain(kind: SupplierName['kind'], id: string): SupplierName {
  return { kind, id, photos: false, credited: null };
}

function agencyForms({ id, actor, several, forms, weak, photos }: AgencyName): (readonly [string, SupplierName])[] {
  const named = (isWeak: boolean): SupplierName => ({ kind: 'agency', id, photos, credited: { actor, several, weak: isWeak } });
  return [...forms.map((form) => [form, named(false)] as const), ...weak.map((form) => [form, named(true)] as const)];
}

/** Papers are named by common words and by towns, «اليوم», «المدينة»: only a name that says more credits another outlet. */
function outletCredit(outlet: Outlet, form: string): CreditedName | null {
  return /\s|\.|^[A-Za-z]+$/.test(form) ? { actor: outlet.id, several: false, weak: true } : null;
}

function namesOf(outlet: Outlet): readonly string[] {
  return [outlet.name.ar, outlet.name.en, ...outlet.aliases];
}
