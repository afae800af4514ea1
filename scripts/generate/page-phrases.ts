// Compiles the furniture of Arabic pages.
import type { AgencyName, MonthName, PagePhrase, PagePhrases } from '../../packages/isnad/src/article/knowledge.ts';
import type { GenerateStep } from '../generate.ts';
import { demandExamples, jsonModule, readLexicon } from '../read-lexicon.ts';
import { phraseOf, refuseDuplicates, type WrittenPhrase } from '../written-phrase.ts';

const file = 'packages/isnad/src/languages/ar/page-phrases.yaml';
const world = 'packages/isnad/src/world/organisations/news-agencies-outlets.yaml';
const lists = [
  'photo-marks',
  'byline-words',
  'places',
  'date-words',
  'openers',
  'sections',
  'policies',
  'given-names',
  'caption-words',
  'agency-words',
  'picture-words',
  'update-words',
] as const;

type Entry =
  | ({ kind: 'phrase' } & WrittenPhrase)
  | { kind: 'agency'; id: string; actor?: string; several?: true; forms: string[]; weak?: string[]; example: string }
  | { kind: 'month'; month: number; calendar: MonthName['calendar']; forms: string[]; example: string }
  | { kind: 'words'; id: (typeof lists)[number]; forms: string[]; example: string };

interface Organisation {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly variants?: readonly string[];
  readonly weak?: readonly string[];
  readonly acronyms?: readonly string[];
  /** The name itself is another word as well. */
  readonly ambiguous?: boolean;
}

/**
 * The furniture that a lexicon of page phrases holds; to the agencies' names as credits write them it adds those that the world has. Throws on an entry without an example, on a
 * form that stands twice in one place, on an agency that the world does not know.
 */
export function compilePagePhrases(text: string, organisations: string): PagePhrases {
  const entries = demandExamples(readLexicon<Entry>(text, file), (entry) => (entry.kind === 'month' ? entry.forms.join() : entry.id), file);
  const phrases: PagePhrase[] = [];
  const agencies: AgencyName[] = [];
  const months: MonthName[] = [];
  const words = new Map<string, readonly string[]>();
  for (const entry of entries) {
    if (entry.kind === 'phrase') phrases.push(phraseOf(entry, file));
    else if (entry.kind === 'agency') {
      const { id, actor, several, forms, weak } = entry;
      refuseDuplicates([...forms, ...(weak ?? [])], `${file}: ${id}`);
      agencies.push({ id, actor: actor ?? null, several: several === true, forms, weak: weak ?? [], photos: true });
    } else if (entry.kind === 'month') for (const name of entry.forms) months.push({ name, month: entry.month, calendar: entry.calendar });
    else if (lists.includes(entry.id)) words.set(entry.id, entry.forms);
    else throw new Error(`${file}: ${JSON.stringify(entry)}: unknown kind of entry`);
  }
  const agenciesOfWorld = readLexicon<Organisation>(organisations, world).filter(({ kind }) => kind === 'news-agency');
  const unknown = agencies.find(({ actor }) => actor !== null && !agenciesOfWorld.some(({ id }) => id === actor));
  if (unknown) throw new Error(`${file}: ${unknown.id}: no news agency of the world is ${unknown.actor}`);
  const list = (id: (typeof lists)[number]): readonly string[] => {
    const forms = words.get(id);
    if (!forms) throw new Error(`${file}: no list ${id}`);
    return forms;
  };
  return {
    phrases,
    agencies: [
      ...agencies.map((agency) => withNames(agency, agenciesOfWorld)),
      ...agenciesOfWorld.filter(({ id }) => !agencies.some(({ actor }) => actor === id)).map(agencyOf),
    ],
    months,
    photoMarks: list('photo-marks'),
    bylineWords: list('byline-words'),
    places: list('places'),
    dateWords: list('date-words'),
    openers: list('openers'),
    sections: list('sections'),
    policies: list('policies'),
    givenNames: list('given-names'),
    captionWords: list('caption-words'),
    agencyWords: list('agency-words'),
    pictureWords: list('picture-words'),
    updateWords: list('update-words'),
  };
}

function agencyOf(organisation: Organisation): AgencyName {
  return withNames({ id: organisation.id, actor: organisation.id, several: false, forms: [], weak: [], photos: true }, [organisation]);
}

/** The agency with the names that the world has for it beside its own. */
function withNames(agency: AgencyName, organisations: readonly Organisation[]): AgencyName {
  const organisation = organisations.find(({ id }) => id === agency.actor);
  if (organisation === undefined) return agency;
  const { name, variants = [], weak = [], acronyms = [], ambiguous = false } = organisation;
  const own = new Set([...agency.forms, ...agency.weak]);
  // A name that ends in a mark is its own name without the mark, or two names.
  const isNew = (form: string): boolean => !own.has(form) && /\p{L}$/u.test(form);
  const names = ambiguous ? variants : [name, ...variants];
  const further = [...new Set([...(ambiguous ? [name] : []), ...weak, ...acronyms])].filter((form) => !names.includes(form));
  return { ...agency, forms: [...agency.forms, ...names.filter(isNew)], weak: [...agency.weak, ...further.filter(isNew)] };
}

export const step: GenerateStep = {
  inputs: [file, world],
  output: 'packages/isnad/src/languages/ar/generated/page-phrases.ts',
  compile: (read) =>
    jsonModule('pagePhrases', 'PagePhrases', "import type { PagePhrases } from '../../../article/index.ts';\n", compilePagePhrases(read(file), read(world)), [
      file,
      world,
    ]),
};
