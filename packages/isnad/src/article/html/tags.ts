const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose content is not shown as text. */
export const unseen = set('script style noscript template svg iframe object canvas select textarea math head audio video map datalist');
/** Unseen elements that no block stands in: one that was not closed ends where a block begins. */
export const blockless = set('svg canvas select math datalist map head');
export const voids = set('area base br col embed hr img input link meta param source track wbr keygen frame basefont bgsound');
/** Elements that stand in a line. All others break it. */
export const inline = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb rp rt ruby s samp small span strike strong sub sup tt u var time label button img amp-img picture g-emoji o:p',
);
/** Blocks whose inline elements are parts of sentences. */
export const sentences = set('p li h1 h2 h3 h4 h5 h6 blockquote dd td figcaption');
/** What an opening tag closes, if it stands open above the nearest of the stops. */
export const closes: ReadonlyMap<string, readonly [closed: ReadonlySet<string>, stops: ReadonlySet<string>]> = new Map([
  ['li', [set('li'), set('ul ol menu')]],
  ['dt', [set('dt dd'), set('dl')]],
  ['dd', [set('dt dd'), set('dl')]],
  ['tr', [set('tr td th'), set('table')]],
  ['td', [set('td th'), set('table tr')]],
  ['th', [set('td th'), set('table tr')]],
  ['option', [set('option'), set('select')]],
]);
