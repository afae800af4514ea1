import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLexicon } from '../read-lexicon.ts';

const folder = 'packages/isnad/src/world';
const inputs = [
  `${folder}/countries.yaml`,
  `${folder}/places.yaml`,
  `${folder}/cities.tsv`,
  `${folder}/organisations`,
  `${folder}/persons`,
  `${folder}/composed.yaml`,
  `${folder}/given-names.yaml`,
].filter((file) => existsSync(join(import.meta.dirname, '../..', file)));

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly [field: string]: unknown;
}

/** The world's shelf as rows without their defaults: countries and places, organisations, persons, heads of composed names, given names. */
export const step = {
  inputs,
  output: `${folder}/generated/world.ts`,
  compile(read: (file: string) => string, files: readonly string[]): string {
    const entities = new Map<string, { file: string; row: object }>();
    const capitals: Record<string, string> = {};
    let heads: object[] = [];
    let givenNames: object[] = [];
    for (const file of files) {
      if (file.endsWith('/composed.yaml')) heads = readLexicon<object>(withoutSections(read(file)), file).map(compileHead);
      else if (file.endsWith('/given-names.yaml')) givenNames = compileGivenNames(read(file), file);
      else
        for (const entry of file.endsWith('.tsv') ? readCities(read(file), file) : readLexicon<Entry>(withoutSections(read(file)), file)) {
          if (!entry.id || !entry.name) throw new Error(`${file}: an entry without id or name: ${JSON.stringify(entry)}`);
          const known = entities.get(entry.id);
          if (known) throw new Error(`${file}: ${entry.id} stands in ${known.file} already`);
          entities.set(entry.id, { file, row: compileEntity(entry, typeOf(file), file) });
          if (typeof entry.for === 'string') capitals[entry.id] = entry.for;
          else if (typeof entry.capital === 'string') capitals[entry.capital] ??= entry.id;
        }
    }
    const value = { entities: [...entities.values()].map(({ row }) => row), capitals, heads, givenNames };
    return jsonModule(value, files);
  },
};

/** A file may part its entries into sections (`regions:`, `capitals:`): one list of them all. */
function withoutSections(text: string): string {
  return text.replace(/^[\w-]+:[ \t]*$/gm, '');
}

/** The table of cities: id, Arabic name, English name, country, population, after a line of titles. */
function readCities(text: string, file: string): Entry[] {
  const [titles, ...lines] = text.trimEnd().split('\n');
  if (titles !== 'id\tname\ten\tcountry\tpopulation') throw new Error(`${file}: unknown columns ${JSON.stringify(titles)}`);
  return lines.map((line) => {
    const [id, name, en, country] = line.split('\t') as [string, string, string, string];
    return { id, name, en, country, kind: 'city' };
  });
}

function typeOf(file: string): string {
  if (file.includes('/persons/')) return 'PER';
  return file.includes('/organisations/') ? 'ORG' : 'LOC';
}

function compileEntity(entry: Entry, type: string, file: string): object {
  const list = (field: string): string[] => {
    const value = entry[field];
    return value === undefined || value === null ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
  };
  const nisbas = [...new Set([...list('nisba'), ...list('nisbas')])];
  const description = entry.description as { en?: string; ar?: string } | undefined;
  return {
    id: entry.id,
    ...unless('type', entry.type ?? type, 'PER'),
    ...unless(
      'kind',
      entry.kind ?? (file.endsWith('/countries.yaml') ? 'country' : type === 'PER' ? 'person' : type === 'LOC' ? 'place' : 'organisation'),
      'person',
    ),
    name: entry.name,
    ...unlessEmpty(
      'variants',
      [...new Set([...list('official'), ...list('variants')])].filter((name) => name !== entry.name),
    ),
    ...unlessEmpty('short', list('short')),
    ...unlessEmpty('weak', list('weak')),
    ...unlessEmpty('acronyms', [...new Set([...list('acronyms'), ...list('latin'), ...latinName(entry)])]),
    ...unlessEmpty('nisbas', nisbas),
    ...unlessEmpty('plurals', [...list('plural'), ...list('plurals')]),
    ...unless('of', entry.of ?? entry.country, undefined),
    ...unlessEmpty('roles', (entry.roles as object[] | undefined) ?? []),
    ...unless('gender', entry.gender, undefined),
    ...unless('ambiguous', entry.ambiguous, undefined),
    ...unless('en', description?.en ?? entry.en, undefined),
    ...unless('ar', description?.ar, undefined),
  };
}

/** Kinds whose names Arabic news also writes in Latin letters. */
const writtenInLatin = /company|bank|airline|platform|site|channel|newspaper|magazine|agency$/;
/** A brand as it stands in a text; not a description («Ministry of …»). */
const brand = /^[A-Z][A-Za-z&.'-]{3,}(?: [A-Z][A-Za-z&.'-]+){0,2}$/;

function latinName(entry: Entry): string[] {
  const en = entry.en;
  return typeof en === 'string' && typeof entry.kind === 'string' && writtenInLatin.test(entry.kind) && brand.test(en) ? [en] : [];
}

function compileHead(entry: object): object {
  const { example: _, ...rest } = entry as { example?: string };
  return rest;
}

/** Origins whose names Arabs bear as well. */
const homes = new Set(['arabic', 'islamic', 'christian', 'biblical', 'amazigh', 'kurdish']);

/** The given names, and those that «عبد» makes as one word. */
function compileGivenNames(text: string, file: string): object[] {
  const [names = '', rest = ''] = text.split(/^(?=markers:)/m);
  const rows = readLexicon<{ name: string; gender?: string; ambiguous?: boolean; origin?: readonly string[] }>(withoutSections(names), file).map(
    ({ name, gender, ambiguous, origin = [] }) => ({
      name,
      ...unless('gender', gender, 'm'),
      ...unless('ambiguous', ambiguous, undefined),
      ...unless('foreign', origin.length > 0 && !origin.some((home) => homes.has(home)), undefined),
    }),
  );
  const servants = /^servant-of: \[(.*)\]/m.exec(rest)?.[1]?.split(', ') ?? [];
  const known = new Set(rows.map(({ name }) => name));
  return [...rows, ...servants.map((name) => ({ name: `عبد${name}` })).filter(({ name }) => !known.has(name))];
}

function unless(field: string, value: unknown, absent: unknown): object {
  return value === absent || value === false || value === null || value === undefined ? {} : { [field]: value };
}

function unlessEmpty(field: string, values: readonly unknown[]): object {
  return values.length === 0 ? {} : { [field]: values };
}

/** The rows as one JSON string: parsed at load, faster than a literal of the same size. */
function jsonModule(value: unknown, files: readonly string[]): string {
  const json = JSON.stringify(JSON.stringify(value)).replace(/\u2028|\u2029/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
  return [
    `// Generated by \`npm run generate\` from ${files.length} files of packages/isnad/src/world. Do not edit.`,
    "import type { WorldRows } from '../rows.ts';",
    'export const worldRows: WorldRows = JSON.parse(',
    `  ${json},`,
    ');',
    '',
  ].join('\n');
}
