/** Markup that is safe to write out: made by `html`, or by hand from constants of this room. */
export interface Markup {
  readonly markup: string;
}

export type Fill = Markup | string | number | null | undefined | false | readonly Fill[];

/* Bidi embeddings, overrides and isolates can reorder what stands around them; the marks U+200E, U+200F and U+061C cannot, and real pages are full of them. */
const unsafe =
  /[&<>"'`\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufffe\uffff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '\r': ' ',
  '\f': ' ',
  '\v': ' ',
  '\u2028': ' ',
  '\u2029': ' ',
};

/** Characters that cannot be shown, or that could turn the text around them, as visible signs: `⟨U+202E⟩`; lone surrogates as U+FFFD. */
export function visible(text: string): string {
  return text.replace(unsafe, (found) => (/[&<>"'`]/.test(found) ? found : shown(found)));
}

/** The text for an element's content or a quoted attribute. Everything outside of it stays as it is, whatever the text holds. */
export function escaped(text: string): string {
  return text.replace(unsafe, (found) => entities[found] ?? shown(found));
}

function shown(found: string): string {
  if (found.length === 2) return found;
  const code = found.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  if (entities[found] === ' ') return ' ';
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** A template whose fills are escaped unless they are markup themselves; lists are joined, null and false leave nothing. */
export function html(parts: TemplateStringsArray, ...fills: readonly Fill[]): Markup {
  let out = parts[0] ?? '';
  for (let i = 0; i < fills.length; i++) out += filled(fills[i]) + (parts[i + 1] ?? '');
  return { markup: out };
}

function filled(fill: Fill): string {
  if (fill === null || fill === undefined || fill === false) return '';
  if (typeof fill === 'string') return escaped(fill);
  if (typeof fill === 'number') return String(fill);
  if ('markup' in fill) return fill.markup;
  let out = '';
  for (const part of fill) out += filled(part);
  return out;
}

/** Words of an article or a file name, kept from turning the words around them. Arabic words that begin with a Latin name («CNN بالعربية») still run from the right. */
export function isolated(text: string): Markup {
  return /^[^\p{L}]*\p{Script=Latin}/u.test(text) && /\p{Script=Arabic}/u.test(text) ? html`<bdi dir="rtl">${text}</bdi>` : html`<bdi>${text}</bdi>`;
}

/** The address for a link; null unless it is http or https. */
export function webAddress(url: string | null): string | null {
  if (url === null) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
  } catch {
    return null;
  }
}
