// Reads a Hunspell dictionary: the suffix rules of its affix file, and its entries with the headings they stand under.

export interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  /** What the end of the word must look like. */
  readonly condition: RegExp;
  /** Flags of the affixes that may follow. */
  readonly next: readonly string[];
}

export interface Affixes {
  /** Flag sets by their number, from 1. */
  readonly flagSets: readonly (readonly string[])[];
  /** Morphological descriptions by their number, from 1. */
  readonly morphologies: readonly string[];
  readonly suffixes: ReadonlyMap<string, readonly SuffixRule[]>;
}

export interface Entry {
  readonly word: string;
  readonly flags: ReadonlySet<string>;
  readonly morphology: string;
  /** The last two lines before it that are no words: the file it came from and the section in that file. */
  readonly file: string;
  readonly section: string;
}

/** The affix file: two-letter flags (FLAG long), aliases (AF, AM). Prefix rules are left out. */
export function readAffixes(text: string): Affixes {
  const flagSets: string[][] = [];
  const morphologies: string[] = [];
  const rows: string[][] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('AF ')) flagSets.push(line.split(/\s+/)[1]!.match(/../gu) ?? []);
    else if (line.startsWith('AM ')) morphologies.push(line.slice(3));
    else if (line.startsWith('SFX')) rows.push(line.trim().split(/\s+/));
  }
  // The first line of each alias table holds its length; after it the aliases count from 1, so index and number agree.
  const suffixes = new Map<string, SuffixRule[]>();
  for (const [, flag = '', strip = '', addition = '', condition] of rows) {
    if (!condition) {
      suffixes.set(flag, []);
      continue;
    }
    const [add = '', next] = addition.split('/');
    suffixes.get(flag)?.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(`${condition === '.' ? '' : condition}$`, 'u'),
      next: next ? flagSets[Number(next)]! : [],
    });
  }
  return { flagSets, morphologies, suffixes };
}

/** The entries of the dictionary file in their order. */
export function readEntries(text: string, { flagSets, morphologies }: Affixes): Entry[] {
  const sets = flagSets.map((flags) => new Set(flags));
  const none: ReadonlySet<string> = new Set();
  const entries: Entry[] = [];
  const lines = text.split('\n');
  let file = '';
  let section = '';
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('::')) continue;
    if (lines[index - 1]?.startsWith('::') && lines[index + 1]?.startsWith('::')) {
      file = line;
      section = '';
      continue;
    }
    if (line.startsWith('#')) {
      section = line.split('\t')[0]!.replaceAll('#', '');
      continue;
    }
    const [, word = '', flags, morphology] = /^([^/\t]*)(?:\/(\d+))?(?:\t(\d+))?/u.exec(line)!;
    if (!/^\p{Script=Arabic}/u.test(word)) continue;
    entries.push({ word, flags: flags ? sets[Number(flags)]! : none, morphology: morphology ? morphologies[Number(morphology)]! : '', file, section });
  }
  return entries;
}

/** The word with each suffix of one rule that its end allows. */
export function withSuffixes(word: string, rules: readonly SuffixRule[] | undefined): { form: string; rule: SuffixRule }[] {
  const forms: { form: string; rule: SuffixRule }[] = [];
  for (const rule of rules ?? []) {
    if (word.endsWith(rule.strip) && rule.condition.test(word)) forms.push({ form: word.slice(0, word.length - rule.strip.length) + rule.add, rule });
  }
  return forms;
}
