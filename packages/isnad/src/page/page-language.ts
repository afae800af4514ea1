/** What a text's letters and commonest words say that it is written in. */
export type PageLanguage = 'Arabic' | 'Persian' | 'Urdu' | 'Kurdish' | 'Pashto' | 'another language' | 'unknown';

const PERSIAN = wordSet('است این که از را با برای شد شده می های آن اند کرد کرده هم نیز باید بود خود شود');
const URDU = wordSet('ہے کے کی کا میں ہیں نے سے کو اور پر یہ کہ ہے۔ گیا تھا بھی نہیں');
const PASHTO = wordSet('دی چې په کې ته او شوی هم څخه');
const KURDISH = wordSet('لە بۆ کە بە ئەو لەگەڵ ئەم دەکات دەبێت');
const ARABIC = wordSet('في من على إلى أن عن التي الذي هذا هذه ما لا كان قال بعد مع قد ذلك بين كما أنه إن أو ثم لم');

/**
 * Tells the language from a sample of a text without markup. Arabic with names in Persian letters stays Arabic: only the share of the
 * letters that Arabic lacks, together with the little words of the other language, says otherwise. `unknown` where there are too few letters.
 */
export function languageOf(text: string): PageLanguage {
  let arabic = 0;
  let foreign = 0;
  let other = 0;
  const sample = text.length > 40_000 ? text.slice(0, 40_000) : text;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit >= 0x600 && unit <= 0x6ff) {
      if (unit >= 0x621 && unit <= 0x64a) arabic++;
      else if (unit > 0x66f && unit <= 0x6d5) foreign++;
    } else if (unit >= 0xfe70 && unit <= 0xfefc) arabic++;
    else if (
      (unit >= 0x41 && unit <= 0x5a) ||
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0xc0 && unit < 0x600) ||
      (unit >= 0x900 && unit < 0x2000) ||
      (unit >= 0x3040 && unit < 0xd800)
    )
      other++;
  }
  const script = arabic + foreign;
  if (script + other < 20) return 'unknown';
  if (script * 3 < other) return 'another language';
  const counts = countWords(sample);
  const [best, hits] = Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] as [keyof typeof counts, number];
  if (best === 'Arabic' || hits === 0) return foreign * 5 > script && counts.Arabic === 0 ? 'another language' : 'Arabic';
  return foreign * 100 > script || hits > counts.Arabic * 4 ? best : 'Arabic';
}

function countWords(sample: string): Record<'Arabic' | 'Persian' | 'Urdu' | 'Pashto' | 'Kurdish', number> {
  const counts = { Arabic: 0, Persian: 0, Urdu: 0, Pashto: 0, Kurdish: 0 };
  for (const word of sample.split(/[^\u0600-\u06ff]+/)) {
    if (word.length < 2 || word.length > 7) continue;
    if (ARABIC.has(word)) counts.Arabic++;
    if (PERSIAN.has(word)) counts.Persian++;
    if (URDU.has(word)) counts.Urdu++;
    if (PASHTO.has(word)) counts.Pashto++;
    if (KURDISH.has(word)) counts.Kurdish++;
  }
  return counts;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
