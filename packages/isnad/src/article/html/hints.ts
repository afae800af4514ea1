/** What an element's tag, class, id, role and `itemprop` hint its text to be. Bits of one number. */
export const Hint = {
  nav: 1,
  ad: 2,
  related: 4,
  caption: 8,
  credit: 16,
  tags: 32,
  promo: 64,
  share: 128,
  comment: 256,
  lead: 512,
  body: 1024,
  headline: 2048,
  link: 4096,
  hidden: 8192,
  aside: 16384,
} as const;

/** Hints that an element's text is not the article's own prose. */
export const FURNITURE = Hint.nav | Hint.ad | Hint.related | Hint.caption | Hint.credit | Hint.tags | Hint.promo | Hint.share | Hint.comment | Hint.aside;

const words: ReadonlyArray<readonly [hint: number, names: string]> = [
  [
    Hint.nav,
    'nav navbar navigation navs menu menus submenu megamenu breadcrumb breadcrumbs footer sidebar toolbar topbar masthead pagination pager skip login signin searchform ticker newsticker copyright copyrights modal popup overlay offcanvas sitemap',
  ],
  [Hint.share, 'share shares sharing sharebar sharedaddy sharethis addthis addtoany social socials socialmedia sociallinks socialshare print fontsize'],
  [Hint.comment, 'comment comments commentlist commentform disqus respond livefyre'],
  [
    Hint.ad,
    'ad ads adv advert adverts advertisement advertisements advertising advertise adsense adsbygoogle adslot adunit adbox adcontainer dfp gpt googlead banner banners sponsor sponsored sponsors mpu leaderboard',
  ],
  [
    Hint.related,
    'related relatednews relatedposts relatedarticles relatedstories yarpp jprelatedposts readmore readalso alsoread seealso recommended recommendation recommendations recommend popular mostread mostviewed mostpopular trending latest latestnews morenews morestories similar taboola outbrain suggested suggestions moreon',
  ],
  [Hint.caption, 'caption captions figcaption imagecaption imgcaption photocaption mediacaption photocredit imagecredit imgcredit'],
  [Hint.tags, 'tags taglist tagcloud tagslist keywords hashtags tagscloud posttags articletags tagsinks'],
  [
    Hint.credit,
    'author authors byline bylines dateline date datetime timestamp time published pubdate publishdate postdate postmeta entrymeta articlemeta metadata authorbox',
  ],
  [
    Hint.promo,
    'newsletter newsletters subscribe subscription subscriptions signup appstore googleplay downloadapp cookie cookies consent gdpr followus paywall promo promobox',
  ],
  [Hint.lead, 'lead standfirst subtitle subheadline excerpt deck sapo chapeau intro'],
  [
    Hint.body,
    'articlebody articlecontent articletext storybody storycontent entrycontent postcontent postbody contentbody newsbody newscontent newstext wysiwyg',
  ],
];
const byWord = new Map<string, number>();
for (const [hint, names] of words) for (const name of names.split(' ')) byWord.set(name, hint);

const byTag = new Map<string, number>([
  ['nav', Hint.nav],
  ['footer', Hint.nav],
  ['aside', Hint.aside],
  ['form', Hint.nav],
  ['button', Hint.nav],
  ['figcaption', Hint.caption],
  ['address', Hint.credit],
  ['time', Hint.credit],
  ['label', Hint.nav],
  ['menu', Hint.nav],
]);

export function hintsOfTag(tag: string): number {
  return byTag.get(tag) ?? 0;
}

const LONGEST = 400;
const BOUND = 4096;
const known = new Map<string, number>();

/** The hints in a class or id. Kept for the names already seen, up to a bound: pages repeat them by the thousand. */
export function hintsOfNames(names: string): number {
  const cached = known.get(names);
  if (cached !== undefined) return cached;
  const hints = readNames(names.length > LONGEST ? names.slice(0, LONGEST) : names);
  if (known.size >= BOUND) known.clear();
  known.set(names, hints);
  return hints;
}

function readNames(names: string): number {
  let hints = 0;
  for (const name of names.split(/\s+/)) {
    const parts = name
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((part) => part !== '');
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] as string;
      // `has-sidebar`, `no-share` say that an element has or lacks a thing, not that it is one.
      if (part === 'has' || part === 'no' || part === 'with' || part === 'without' || part === 'is' || part === 'hide' || part === 'js') break;
      hints |= byWord.get(part) ?? 0;
      const next = parts[at + 1];
      if (next !== undefined) hints |= byWord.get(part + next) ?? 0;
    }
  }
  return hints;
}

export function hintsOfItemprop(itemprop: string): number {
  switch (itemprop.toLowerCase()) {
    case 'articlebody':
      return Hint.body;
    case 'author':
    case 'datepublished':
    case 'datemodified':
    case 'datecreated':
    case 'publisher':
      return Hint.credit;
    case 'caption':
      return Hint.caption;
    case 'keywords':
      return Hint.tags;
    case 'breadcrumb':
      return Hint.nav;
    default:
      return itemprop.includes('headline') ? Hint.headline : 0;
  }
}
