import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Expected {
  readonly file: string;
  readonly story: 'deployment' | 'flood';
  readonly outlet: string;
  readonly url: string | null;
  readonly headline: string;
  readonly published: string | null;
  readonly modified: string | null;
  readonly encoding: string;
  readonly starts: string;
  readonly ends: string;
  readonly words: number;
  readonly carriesAgency: string | null;
  readonly creditsAgency: boolean;
  readonly truncated?: true;
}

const samples = new URL('../../../samples/', import.meta.url);
const bytesOf = (file: string) => readFileSync(new URL(file, samples));
const pages = JSON.parse(bytesOf('expected.json').toString('utf8')) as readonly Expected[];
const page = (part: string) => pages.find((candidate) => candidate.file.includes(part))!;
const source = (of: Expected) => new TextDecoder(of.encoding, { fatal: true }).decode(bytesOf(of.file));
const readme = bytesOf('README.md').toString('utf8');
const sources = bytesOf('SOURCES.md').toString('utf8');

/** The words of a page without markup: enough to look for sentences, no extraction. */
function visible(of: Expected): string {
  return source(of)
    .replace(/<(script|style|title)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');
}

/** From the first to the last words of the article, with the advertisements and links between. */
function prose(of: Expected): string {
  const text = visible(of);
  const start = text.indexOf(of.starts);
  const end = text.lastIndexOf(of.ends);
  return start < 0 || end < start ? '' : text.slice(start, end + of.ends.length);
}

const westernDigits = (text: string) => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
const all = pages.map(visible).join('\n');

describe('every page', () => {
  it.each(pages.map((of) => [of.file, of] as const))('%s says that it is a sample and holds its article', (_, of) => {
    const text = visible(of);
    expect(text).toContain('صفحة توضيحية من عينات إسناد');
    expect(text).toContain(of.headline);
    expect(prose(of)).not.toBe('');
    expect(of.words).toBeLessThanOrEqual(350);
    expect(of.words).toBeGreaterThanOrEqual(of.truncated ? 60 : 120);
    expect(source(of).normalize('NFC')).toBe(source(of));
    expect(text).not.toMatch(/[\u06A9\u06CC\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB50-\uFDFF\uFE70-\uFEFE]/);
  });

  it('stands in the table of the README, and nothing else is shipped unlisted', () => {
    for (const folder of ['deployment', 'flood', 'unreadable']) {
      const files = readdirSync(new URL(`${folder}/`, samples)).filter((file) => !file.endsWith('.json'));
      for (const file of files) expect(readme).toContain(`| ${folder}/${file} |`);
    }
    expect(pages.every((of) => readme.includes(`| ${of.file} | ${of.outlet} | `))).toBe(true);
  });

  it('comes from one of many made-up outlets', () => {
    expect(pages.filter((of) => !of.truncated).length).toBeGreaterThanOrEqual(18);
    expect(new Set(pages.map((of) => of.outlet)).size).toBeGreaterThanOrEqual(7);
    for (const of of pages) if (of.url !== null) expect(new URL(of.url).hostname).toMatch(/\.example$/);
  });
});

describe('real people', () => {
  const rows = [...sources.matchAll(/^\| ([^|]+) \| [^|]+ \| [^|]+ \| (00[0-4]_[0-9a-f]{16}) \| ([^|]+) \|$/gm)];
  const deployment = pages.filter((of) => of.story === 'deployment');

  it('are quoted only with words that SOURCES.md lists', () => {
    const attested = new Set(rows.map((row) => row[1]));
    const quoted = deployment.flatMap((of) => [...visible(of).matchAll(/«([^»]*)»|“([^”]*)”|"([^"]*)"/g)].map((match) => match[1] ?? match[2] ?? match[3]));
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((words) => words !== 'واشنطن بوست' && !attested.has(words!))).toEqual([]);
  });

  it('say what SOURCES.md lists on the pages that it names', () => {
    expect(rows.length).toBe(13);
    for (const [, quotation, , named] of rows) for (const part of named!.split(', ')) expect(visible(page(part))).toContain(quotation);
  });
});

describe('the flood', () => {
  it('is captured twice at one address, the second time with another toll', () => {
    const first = page('nida-first-capture');
    const second = page('nida-second-capture');
    expect(second.url).toBe(first.url);
    expect(second.published).toBe(first.published);
    expect(second.modified! > first.modified!).toBe(true);
    expect(source(second)).toContain(`content="${second.modified}T`);
    expect(prose(first)).toContain('لقي 12 شخصا');
    expect(prose(second)).toContain('لقي 31 شخصا');
  });

  it('has one agency report in three outlets, hardened and uncredited in the third', () => {
    const carriers = pages.filter((of) => of.carriesAgency === 'وكالة ميرلاندا للأنباء');
    expect(new Set(carriers.map((of) => of.outlet)).size).toBe(3);
    const [marsa, midan, ufuq] = [page('marsa-agency'), page('midan8-agency'), page('ufuq7-hardened')];
    expect(westernDigits(prose(midan))).toBe(prose(marsa));
    expect(visible(midan)).not.toContain('31');
    expect(marsa.headline).toContain('تقول');
    expect(ufuq.headline).toContain('تؤكد');
    expect(prose(marsa)).toMatch(/قال رئيس الحماية.*نحو 60 شخصا.*قابلة للتغيير/s);
    expect(prose(ufuq)).toMatch(/أكد رئيس الحماية.* أن 60 شخصا/s);
    expect(prose(ufuq)).not.toMatch(/نحو 60|قابلة للتغيير/);
    expect(carriers.map((of) => source(of).includes('وكالة ميرلاندا للأنباء'))).toEqual(carriers.map((of) => of.creditsAgency));
  });

  it('has a toll that is revised twice and disputed', () => {
    expect(prose(page('sura-first-day'))).toContain('12 قتيلا');
    expect(prose(page('marsa-agency'))).toContain('31 قتيلا');
    expect(prose(page('jisr-revised'))).toContain('من 31 إلى 27 قتيلا');
    expect(prose(page('hibr-dispute'))).toContain('45 قتيلا على الأقل');
  });

  it('has a page that attacks its reader', () => {
    const attack = source(page('nida-dam-official'));
    for (const part of ['<script>document', 'onerror=', 'onload=', 'javascript:', 'srcdoc=', 'position:fixed', '@import', '&lt;/script&gt;'])
      expect(attack).toContain(part);
  });
});

describe('between them the stories carry', () => {
  it.each([
    ['بيونغ يانغ', 'بيونج يانج'],
    ['كيم جونغ أون', 'كيم جونج أون'],
    ['غيراسيموف', 'جيراسيموف'],
    ['زيلينسكي', 'زيلنسكي'],
    ['دميتري', 'ديمتري'],
    ['مارك روته', 'مارك روتي'],
    ['زاخاروفا', 'زخاروفا'],
    ['كيم يونغ هيون', 'كيم يونج هيون'],
    ['سيلغونة', 'سيلجونة'],
    ['إيغور تلماس', 'إيجور تلماس'],
    ['مارينغو', 'مارينجو'],
    ['برغاش', 'برجاش'],
    ['3 أكتوبر', '3 تشرين الأول'],
    ['فبراير/شباط', '20 شباط'],
    ['23 شعبان 1446هـ', 'الموافق 22 فبراير 2025م'],
    ['١٥٠٠ جندي', '1260 منزلا'],
  ])('%s and %s', (one, other) => {
    expect(all).toContain(one);
    expect(all).toContain(other);
  });

  it('what surrounds articles on real pages', () => {
    for (const of of pages.filter((candidate) => candidate.file.endsWith('.html') && !candidate.truncated)) {
      const text = visible(of);
      for (const word of ['الرئيسية', 'إعلان', 'اقرأ أيضا', 'الأكثر', 'زر الذهاب إلى الأعلى', 'حقوق']) expect(text, of.file).toContain(word);
      expect(text, of.file).toMatch(/شترك|شتراك/);
      expect(prose(of), of.file).toMatch(/إعلان.*اقرأ أيضا|اقرأ أيضا.*إعلان/s);
    }
  });

  it('readers who comment, in several outlets', () => {
    const commented = pages.filter((of) => /تعليقات|اترك تعليقاً/.test(visible(of)));
    expect(new Set(commented.map((of) => of.outlet)).size).toBeGreaterThanOrEqual(5);
  });

  it('text with residue: a sidecar, a date in the text, a repeat with a second article', () => {
    const given = JSON.parse(bytesOf('deployment/2024-10-30-rasid-pentagon.json').toString('utf8')) as Record<string, string>;
    expect(Object.keys(given)).toEqual(['url', 'outlet', 'published', 'author']);
    expect(given.published!.slice(0, 10)).toBe(page('rasid-pentagon').published);
    expect(visible(page('rasid-ministry'))).toContain('25 فبراير 2025');
    const thanks = visible(page('jisr-thanks'));
    expect(thanks).toContain('29/04/2025');
    expect(page('jisr-thanks').published).toBe('2025-04-29');
    expect(thanks.split('وجاء الشكر بعد أن أكدت').length).toBe(3);
    expect(thanks.indexOf('سوق مرفأ لالين')).toBeGreaterThan(thanks.indexOf('اقرأ أيضاً'));
  });
});

describe('bytes', () => {
  it('are windows-1256 once and UTF-16 once', () => {
    const difaf = bytesOf(page('difaf').file);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(difaf)).toThrow();
    expect(source(page('difaf'))).toContain('charset=windows-1256');
    expect([...bytesOf(page('jisr-revised').file).subarray(0, 2)]).toEqual([0xff, 0xfe]);
  });

  it('of the unreadable files are empty, a picture, a PDF and a page cut inside a tag', () => {
    expect(bytesOf('unreadable/empty.html').length).toBe(0);
    expect(bytesOf('unreadable/picture.html').subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytesOf('unreadable/picture.html').includes(0)).toBe(true);
    expect(bytesOf('unreadable/report.pdf').subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const cut = source(page('truncated'));
    expect(cut.lastIndexOf('<')).toBeGreaterThan(cut.lastIndexOf('>'));
    expect(existsSync(new URL('unreadable/truncated.html', samples))).toBe(true);
  });
});
