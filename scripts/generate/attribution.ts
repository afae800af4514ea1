import { beforePronoun, conjugate } from '../../packages/isnad/src/languages/ar/lexicon/conjugation.ts';
import { demandExamples, jsonModule, readLexicon } from '../read-lexicon.ts';

const folder = 'packages/isnad/src/languages/ar/attribution';
const files = ['cues', 'cue-nouns', 'according-to', 'speakers'].map((name) => `${folder}/${name}.yaml`) as [string, string, string, string];

interface CueEntry {
  readonly lemma: string;
  readonly imperfect: string;
  readonly participle: string;
  readonly masdar: string;
  readonly act: string;
  readonly takes: readonly string[];
  readonly example: string;
  readonly [flag: string]: unknown;
}

/** Cue verbs with their third-person forms and participles; nouns, phrases and speakers as they are written. */
export const step = {
  inputs: files,
  output: 'packages/isnad/src/languages/ar/generated/attribution.ts',
  compile(read: (file: string) => string): string {
    const [cueFile, nounFile, accordingFile, speakerFile] = files;
    const cues = demandExamples(readLexicon<CueEntry>(read(cueFile), cueFile), (entry) => entry.lemma, cueFile).map(compileCue);
    const nouns = demandExamples(readLexicon<{ noun: string; example: string }>(read(nounFile), nounFile), (entry) => entry.noun, nounFile).map(withoutExample);
    const according = demandExamples(
      readLexicon<{ phrase: string; example: string }>(read(accordingFile), accordingFile),
      (entry) => entry.phrase,
      accordingFile,
    );
    const speakers = demandExamples(readLexicon<{ class: string; example: string }>(read(speakerFile), speakerFile), (entry) => entry.class, speakerFile);
    const value = { cues, nouns, according: according.map(withoutExample), speakers: speakers.map(withoutExample) };
    return jsonModule('attributionLexicon', 'AttributionLexicon', "import type { AttributionLexicon } from '../attribution/lexicon.ts';", value, files);
  },
};

function compileCue(entry: CueEntry): object {
  const { lemma, imperfect, participle, masdar, act, takes, example: _, ...flags } = entry;
  const verbs = new Map<string, string>();
  for (const form of conjugate({ perfect: lemma, imperfect })) {
    if (form.person !== 3 || form.tense === 'imperative') continue;
    const code = `${form.tense === 'perfect' ? 'p' : 'i'}${form.gender ?? 'm'}${form.number[0]}${form.passive ? 'p' : 'a'}`;
    for (const spelling of new Set([form.form, ...beforePronoun(form.form)])) {
      const key = `${spelling} ${code}${spelling === form.form ? '' : 'e'}`;
      // A passive that is written like the active tells nothing.
      if (form.passive && verbs.has(`${spelling} ${code.slice(0, 3)}a`)) continue;
      if (spelling !== form.form && verbs.has(`${spelling} ${code}`)) continue;
      verbs.set(key, key);
    }
  }
  return { lemma: plain(lemma), masdar, act, takes, flags, verbs: [...verbs.keys()].sort(), participles: participleForms(participle, imperfect) };
}

/** A participle's forms as an adverb of state: singular and plural, masculine and feminine, defective ones with their ي. */
function participleForms(participle: string, imperfect: string): string[] {
  const defective = /[يوى]$/u.test(imperfect) && !/[يى]$/u.test(participle);
  const stem = defective ? `${participle}ي` : participle.replace(/[ىي]$/u, 'ي');
  const hamza = stem.endsWith('أ') ? stem : `${stem}ا`;
  const plural = defective ? participle : stem;
  return [...new Set([`${hamza} ms`, `${stem}ة fs`, `${plural}ين mp`, `${plural}ون mp`, `${stem}ين md`, `${stem}تين fd`, `${stem}ات fp`])].filter(
    (row) => !nounsNotStates.has(row.slice(0, row.indexOf(' '))),
  );
}

/** Forms that are everyday nouns: never a state of the subject. */
const nounsNotStates = new Set([
  'مدينة',
  'مدينين',
  'عالمين',
  'عالمة',
  'كاتبة',
  'كاتبين',
  'مسلمة',
  'مسلمين',
  'مسلمون',
  'مسلمات',
  'قاضية',
  'طالبة',
  'طالبين',
  'طالبات',
  'حاكمين',
  'مقدمة',
  'مقدمات',
  'متهمين',
  'متهمة',
  'متهمون',
  'مصرين',
  'مهاجمين',
  'ناشرين',
  'معلقين',
  'شاهدين',
  'خاصة',
]);

function plain(word: string): string {
  return word.replace(/\p{M}/gu, '');
}

function withoutExample<T extends { example?: unknown }>({ example: _, ...rest }: T): Omit<T, 'example'> {
  return rest;
}
