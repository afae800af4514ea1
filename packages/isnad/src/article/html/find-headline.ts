import type { Outlet } from '../knowledge.ts';
import { foldText } from '../words.ts';
import type { Markup } from './markup.ts';

export interface HeadlineFound {
  /** Index of the block; -1 where the page does not show it. */
  readonly block: number;
  readonly headline: string | null;
}

/**
 * The headline: the heading that says what the metadata calls the article, without what the outlet adds to it; else the first heading of
 * the first rank ahead of the body.
 */
export function findHeadline(markup: Markup, candidates: readonly string[], outlet: Outlet | null, body: number): HeadlineFound {
  const { blocks, text } = markup;
  const titles = candidates.map((candidate) => withoutSuffix(candidate, outlet)).filter((title) => title !== '');
  const folded = titles
    .flatMap((title) => [title, ...partsOf(title)])
    .map(foldText)
    .filter((title) => title.length >= 6);
  const lengths = titles.flatMap((title) => [title, ...partsOf(title)]).map((title) => title.length);
  let best = -1;
  let bestScore = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.end - block.start > 400) continue;
    if (block.heading === 0 && (block.letters < 10 || !lengths.some((length) => Math.abs(length - (block.end - block.start)) <= 12))) continue;
    const own = foldText(text.slice(block.start, block.end));
    const matched = folded.some((title) => title === own || (own.length >= 20 && title.length >= 20 && (title.startsWith(own) || own.startsWith(title))));
    const rank = block.heading === 1 ? 4 : block.heading === 2 ? 2 : block.heading > 0 ? 1 : 0;
    let score = matched ? 10 + rank : block.heading === 1 && block.letters >= 12 ? 3 : 0;
    if (score === 0) continue;
    // The one right above the body, rather than the one in a trail of links; a linked one is a link to itself.
    if (at <= body) score += 2 - Math.min(1.5, (body - at) / 40);
    if (block.linked > 0) score -= 3;
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  const shown = blocks[best];
  if (shown) return { block: best, headline: text.slice(shown.start, shown.end) };
  return { block: -1, headline: titles[0] ?? null };
}

/** The parts that a site's name before or behind the title leaves: «الأفق: …», «الأفق :: …». */
function partsOf(title: string): readonly string[] {
  return title.split(/\s*::\s*|\s[|–—-]\s|:\s/).filter((part) => part.length >= 15);
}

/** «… - BBC News عربي», «… | الأفق»: the title without the site's own name. */
function withoutSuffix(title: string, outlet: Outlet | null): string {
  const longestFirst = (outlet?.suffixes ?? []).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const suffix of longestFirst)
    if (title.endsWith(suffix.trimEnd()) && title.length > suffix.length) return title.slice(0, -suffix.trimEnd().length).trim();
  const cut = title.search(/\s[|–—-]\s[^|–—-]{2,40}$/);
  return cut > 15 ? title.slice(0, cut).trim() : title.trim();
}

/** The site's name, as what `<title>` says beside the headline; null where it says nothing more, or too much for a name. */
export function siteNameBeside(title: string | null, headline: string | null): string | null {
  if (title === null || headline === null) return null;
  const at = title.indexOf(headline.trim());
  if (at < 0) return null;
  const rest = `${title.slice(0, at)} ${title.slice(at + headline.trim().length)}`.replace(/^[\s|:–—-]+|[\s|:–—-]+$/g, '').trim();
  return rest.length >= 2 && rest.length <= 40 && !/[|:]/.test(rest) ? rest : null;
}
