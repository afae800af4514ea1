import type { PageStamp } from '../publication-time.ts';
import type { Markup } from './markup.ts';

/** What a page's metadata says of its article. */
export interface PageFacts {
  readonly headlines: readonly string[];
  readonly siteName: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly description: string | null;
  readonly body: string | null;
  /** Most trusted first. */
  readonly stamps: readonly PageStamp[];
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'publication_date',
  'date_published',
  'article_date_original',
  'article.published',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'bt:pubdate',
  'og:published_time',
  'og:pubdate',
  'datecreated',
  'dc.date',
  'dcterms.date',
  'article:date',
  'date',
];
const MODIFIED = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dc.date.modified',
  'dcterms.modified',
  'article:updated',
  'updated_time',
  'revised',
];
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|NewsItem)$/;
const DEEPEST = 6;

/** Reads JSON-LD, OpenGraph and other metas, and the times in the markup. Broken JSON is passed over. */
export function readPageFacts(markup: Markup): PageFacts {
  const article = findArticle(markup.jsonLd);
  const meta = new Map<string, string>();
  for (const [name, content] of markup.metas) if (content.trim() !== '' && !meta.has(name)) meta.set(name, content.trim());
  const stamps: PageStamp[] = [];
  const stamp = (value: string | null | undefined, role: PageStamp['role'], by: string): void => {
    if (value) stamps.push({ value, role, by });
  };
  stamp(stringOf(article?.datePublished) ?? stringOf(article?.dateCreated), 'published', 'json-ld');
  stamp(stringOf(article?.dateModified), 'modified', 'json-ld');
  for (const name of PUBLISHED) stamp(meta.get(name), 'published', 'meta');
  for (const name of MODIFIED) stamp(meta.get(name), 'modified', 'meta');
  for (const { value, itemprop } of markup.times) {
    if (/modified/i.test(itemprop)) stamp(value, 'modified', 'itemprop');
    else if (itemprop !== '') stamp(value, 'published', 'itemprop');
  }
  return {
    headlines: [stringOf(article?.headline), meta.get('og:title'), meta.get('twitter:title'), markup.title, stringOf(article?.name)].flatMap((one) =>
      one ? [plain(one)] : [],
    ),
    siteName: siteNameOf(meta, article),
    url: firstUrl([markup.canonical, meta.get('og:url'), stringOf(article?.url), idOf(article?.mainEntityOfPage)]),
    author: nameOf(article?.author) ?? authorOf(meta),
    description: plainOr(meta.get('og:description') ?? meta.get('description') ?? stringOf(article?.description)),
    body: plainOr(stringOf(article?.articleBody)),
    stamps,
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** The article among a page's JSON-LD objects; of several the first with a headline. */
function findArticle(scripts: readonly string[]): Fields | null {
  const found: Fields[] = [];
  for (const script of scripts.slice(0, 20)) {
    const value = parse(script);
    if (value !== null) collect(value, found, 0);
  }
  return found.find((one) => one.headline && one.datePublished) ?? found.find((one) => one.headline) ?? found[0] ?? null;
}

function parse(script: string): unknown {
  const trimmed = script
    .trim()
    .replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, '')
    .trim();
  for (const text of [
    trimmed,
    trimmed
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;$/, ''),
  ]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // Raw line breaks in strings and commas before a bracket are mended once.
    }
  }
  return null;
}

function collect(value: unknown, found: Fields[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 50)) collect(one, found, depth + 1);
    return;
  }
  const fields = value as Fields;
  const types = [fields['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) found.push(fields);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'article']) collect(fields[key], found, depth + 1);
}

function siteNameOf(meta: ReadonlyMap<string, string>, article: Fields | null): string | null {
  const name = meta.get('og:site_name') ?? nameOf(article?.publisher) ?? meta.get('application-name') ?? meta.get('twitter:site') ?? null;
  return name === null || /^https?:/.test(name) ? (nameOf(article?.publisher) ?? null) : plain(name);
}

function authorOf(meta: ReadonlyMap<string, string>): string | null {
  for (const name of ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'byl', 'sailthru.author', 'parsely-author']) {
    const value = meta.get(name);
    if (value && !/^https?:|^@/.test(value)) return plain(value);
  }
  return null;
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return /^https?:/.test(value) ? null : plainOr(value);
  if (Array.isArray(value))
    return (
      value
        .slice(0, 8)
        .map(nameOf)
        .filter((name) => name !== null)
        .join('، ') || null
    );
  if (typeof value === 'object' && value !== null) return nameOf((value as Fields).name);
  return null;
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' ? value : typeof value === 'object' && value !== null ? stringOf((value as Fields)['@id']) : null;
}

function firstUrl(urls: ReadonlyArray<string | null | undefined>): string | null {
  return urls.find((url) => url && /^https?:\/\/\S{1,2000}$/i.test(url)) ?? null;
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  '#39': "'",
  '#039': "'",
  '#34': '"',
};

/** Metadata is often escaped once more than it should be. */
function plain(value: string): string {
  return value
    .replace(/&(#?\w{2,6});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

function plainOr(value: string | null | undefined): string | null {
  return value ? plain(value) || null : null;
}
