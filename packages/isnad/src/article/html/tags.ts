import { hintsOfTag } from './hints.ts';

/** What an element's name says of it. */
export interface TagKind {
  /** Its content is not shown as text. */
  readonly unseen: boolean;
  /** Unseen, and no block stands in it: one that was not closed ends where a block begins. */
  readonly blockless: boolean;
  readonly isVoid: boolean;
  /** Stands in a line; all others break it. */
  readonly inline: boolean;
  /** Its inline elements are parts of sentences. */
  readonly sentence: boolean;
  /** Certainly text of the page's body. */
  readonly opensBody: boolean;
  /** 1 to 6, else 0. */
  readonly heading: number;
  readonly hints: number;
  /** What its opening closes, if it stands open above the nearest of the stops. */
  readonly closes: { readonly closed: ReadonlySet<string>; readonly stops: ReadonlySet<string> } | null;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const unseen = set('script style noscript template svg iframe object canvas select textarea math head audio video map datalist');
const blockless = set('svg canvas select math datalist map head');
const voids = set('area base br col embed hr img input link meta param source track wbr keygen frame basefont bgsound');
const inline = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb rp rt ruby s samp small span strike strong sub sup tt u var time label button amp-img picture g-emoji o:p',
);
const sentences = set('p li h1 h2 h3 h4 h5 h6 blockquote dd td figcaption');
const openers = set('div p article section main body h1 h2 h3 h4 h5 h6 table ul');
const closes: ReadonlyArray<readonly [names: string, closed: string, stops: string]> = [
  ['li', 'li', 'ul ol menu'],
  ['dt dd', 'dt dd', 'dl'],
  ['tr', 'tr td th', 'table'],
  ['td th', 'td th', 'table tr'],
  ['option', 'option', 'select'],
];

const kinds = new Map<string, TagKind>();
const named = set('html header footer nav aside form figure center table tbody thead tfoot dl ol address menu fieldset details summary video');
for (const names of [unseen, voids, inline, sentences, openers, named, ...closes.map(([list]) => set(list))])
  for (const name of names) kinds.set(name, describe(name));
const unknown = describe('');

/** The kind of an element by its name in lower case; names that HTML does not have are blocks. */
export function kindOfTag(name: string): TagKind {
  return kinds.get(name) ?? unknown;
}

function describe(name: string): TagKind {
  const rule = closes.find(([names]) => names.split(' ').includes(name));
  return {
    unseen: unseen.has(name),
    blockless: blockless.has(name),
    isVoid: voids.has(name),
    inline: inline.has(name),
    sentence: sentences.has(name),
    opensBody: openers.has(name),
    heading: /^h[1-6]$/.test(name) ? Number(name.slice(1)) : 0,
    hints: hintsOfTag(name),
    closes: rule ? { closed: set(rule[1]), stops: set(rule[2]) } : null,
  };
}
