import type { Outlet } from './knowledge.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { foldText } from './words.ts';

/** Who published a page: the shelf's id, else the domain, else the name that the page gives. */
export interface OutletFound {
  readonly outlet: string | null;
  readonly outletName: string | null;
  readonly known: Outlet | null;
}

/** Tells the outlet from an address, from a name handed in, and from the name that the page gives itself, in this order. */
export function outletOf(url: string | null, given: string | null, siteName: string | null, knowledge: KnowledgeIndex): OutletFound {
  const host = url === null ? null : hostOf(url);
  const known =
    (host === null ? undefined : ofHost(host, knowledge)) ??
    (given === null ? undefined : (knowledge.outletOfName.get(foldText(given)) ?? knowledge.outletOfDomain.get(given))) ??
    (siteName === null ? undefined : knowledge.outletOfName.get(foldText(siteName)));
  if (known) return { outlet: known.id, outletName: known.name.ar, known };
  return { outlet: given ?? host ?? siteName, outletName: siteName ?? given, known: null };
}

/** The host of an address without `www.` and `m.`; null where the address has none. */
function hostOf(url: string): string | null {
  const match = /^[a-z][a-z0-9+.-]{0,15}:\/\/(?:[^/?#@\s]{0,100}@)?([^/?#:\s]{1,253})/i.exec(url) ?? /^\/\/([^/?#:\s]{1,253})/.exec(url);
  const host = match?.[1]?.toLowerCase().replace(/^(?:www|m|amp|mobile)\./, '');
  return host?.includes('.') ? host : null;
}

function ofHost(host: string, knowledge: KnowledgeIndex): Outlet | undefined {
  // news.example.com is example.com's, as far up as the shelf knows a name.
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const outlet = knowledge.outletOfDomain.get(name);
    if (outlet) return outlet;
  }
  return undefined;
}

/** The writer that metadata or the text names; null where that name is the outlet's own. */
export function bylineOf(author: string | null, written: string | null, outlet: string | null, knowledge: KnowledgeIndex): string | null {
  for (const name of [author?.trim(), written]) {
    if (!name || knowledge.outletOfName.has(foldText(name)) || name === outlet || outlet?.startsWith(`${name}.`)) continue;
    return name;
  }
  return null;
}
