// Compiles the furniture of Arabic pages.
import type { AgencyName, MonthName, PagePhrase, PagePhrases } from '../../packages/isnad/src/article/knowledge.ts';
import type { GenerateStep } from '../generate.ts';
import { demandExamples, jsonModule, readLexicon } from '../read-lexicon.ts';
import { phraseOf, refuseDuplicates, type WrittenPhrase } from '../written-phrase.ts';

const file = 'packages/isnad/src/languages/ar/page-phrases.yaml';
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
  'update-words',
] as const;

type Entry =
  | ({ kind: 'phrase' } & WrittenPhrase)
  | { kind: 'agency'; id: string; forms: string[]; example: string }
  | { kind: 'month'; month: number; calendar: MonthName['calendar']; forms: string[]; example: string }
  | { kind: 'words'; id: (typeof lists)[number]; forms: string[]; example: string };

/** The furniture that a lexicon of page phrases holds. Throws on an entry without an example, on a form that stands twice in one place. */
export function compilePagePhrases(text: string): PagePhrases {
  const entries = demandExamples(readLexicon<Entry>(text, file), (entry) => (entry.kind === 'month' ? entry.forms.join() : entry.id), file);
  const phrases: PagePhrase[] = [];
  const agencies: AgencyName[] = [];
  const months: MonthName[] = [];
  const words = new Map<string, readonly string[]>();
  for (const entry of entries) {
    if (entry.kind === 'phrase') phrases.push(phraseOf(entry, file));
    else if (entry.kind === 'agency') {
      refuseDuplicates(entry.forms, `${file}: ${entry.id}`);
      agencies.push({ id: entry.id, forms: entry.forms, photos: true });
    } else if (entry.kind === 'month') for (const name of entry.forms) months.push({ name, month: entry.month, calendar: entry.calendar });
    else if (lists.includes(entry.id)) words.set(entry.id, entry.forms);
    else throw new Error(`${file}: ${JSON.stringify(entry)}: unknown kind of entry`);
  }
  const list = (id: (typeof lists)[number]): readonly string[] => {
    const forms = words.get(id);
    if (!forms) throw new Error(`${file}: no list ${id}`);
    return forms;
  };
  return {
    phrases,
    agencies,
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
    updateWords: list('update-words'),
  };
}

export const step: GenerateStep = {
  inputs: [file],
  output: 'packages/isnad/src/languages/ar/generated/page-phrases.ts',
  compile: (read) =>
    jsonModule('pagePhrases', 'PagePhrases', "import type { PagePhrases } from '../../../article/index.ts';\n", compilePagePhrases(read(file)), [file]),
};
