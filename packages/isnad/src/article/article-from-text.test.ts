import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, pageFromBytes } from '../page/index.ts';
import { type Article, createArticleReader } from './index.ts';
import { exampleKnowledge } from './knowledge.example.ts';

const read = createArticleReader(exampleKnowledge);
const PROSE = 'قال مدير السد سالم منصور إن منسوب المياه ارتفع بعد الأمطار الأخيرة، وإن البلدية أغلقت الطريق.';
const MORE = 'وأضاف أن فرق الصيانة فحصت البوابات الثلاث ولم تجد عطلا فيها حتى مساء الأحد.';
const THIRD = 'وتقع المدينة في واد ضيق تحيط به الجبال من ثلاث جهات ويسكنها نحو ألف شخص.';

function page(source: string, given: Partial<Page['given']> = {}): Page {
  const made = pageFromBytes(Buffer.from(source), 'x.txt', { given, anyLanguage: true });
  if (!('source' in made)) throw new Error(made.code);
  return made;
}
function article(source: string, given: Partial<Page['given']> = {}): Article {
  return read(page(source, given)).article;
}
function aside(source: string, given: Partial<Page['given']> = {}): Array<[string, string]> {
  const { text, chrome } = article(source, given);
  return chrome.map(({ start, end, reason }) => [reason, text.slice(start, end)]);
}

describe('whole lines', () => {
  it.each([
    ['ad', `${PROSE}\n\nإعلان\n\n${MORE}`, 'إعلان'],
    ['related', `${PROSE}\nاقرأ أيضًا: جسر جديد على النهر\n${MORE}`, 'اقرأ أيضًا: جسر جديد على النهر'],
    ['related', `${PROSE}\nإقرأ أيضاً\nجسر جديد على النهر\nميناء يستقبل أول سفينة\n${MORE}`, 'إقرأ أيضاً\nجسر جديد على النهر\nميناء يستقبل أول سفينة'],
    ['tags', `${PROSE}\nكلمات مفتاحية: سد مياه`, 'كلمات مفتاحية: سد مياه'],
    ['tags', `${PROSE}\n#سد #مياه`, '#سد #مياه'],
    ['promo', `${PROSE}\nاشترك في النشرة اليومية لتصلك القصص`, 'اشترك في النشرة اليومية لتصلك القصص'],
    ['navigation', `${PROSE}\nإلى الأعلى`, 'إلى الأعلى'],
    ['credit', `${PROSE}\nوكالات`, 'وكالات'],
    ['credit', `${PROSE}\n- سالم منصور`, '- سالم منصور'],
    ['credit', `دبي - الأفق\n${PROSE}`, 'دبي - الأفق'],
    ['credit', `لندن - رويترز: ${PROSE}`, 'لندن - رويترز:'],
    ['credit', `بيروت (أ ف ب) – ${PROSE}`, 'بيروت (أ ف ب) –'],
    ['credit', `سالم منصور - الأفق أعلنت البلدية إغلاق الطريق بعد الأمطار التي هطلت على المدينة.`, 'سالم منصور - الأفق'],
    ['credit', `${PROSE} (رويترز)`, '(رويترز)'],
    ['caption', `السد في الجبال، 3 مارس 2025 (Getty)\n${PROSE}`, 'السد في الجبال، 3 مارس 2025 (Getty)'],
    ['credit', `البلدية تغلق طريق السد\n\nمحمد منصور\n${PROSE}\n${MORE}`, 'محمد منصور'],
    ['credit', `${PROSE}\n${MORE}\nنادية منصور - الوادي`, 'نادية منصور - الوادي'],
    ['caption', `البلدية تغلق طريق السد\n\nالمدير أثناء فحص السد\n${PROSE}\n${MORE}`, 'المدير أثناء فحص السد'],
    ['navigation', `${PROSE}\n${MORE}\nwww.ufuq.example`, 'www.ufuq.example'],
    ['repeat', `البلدية تغلق طريق السد\n\n${PROSE}\nالبلدية تغلق طريق السد\n${MORE}`, 'البلدية تغلق طريق السد'],
    ['navigation', `${PROSE}\n5 رياضة`, '5 رياضة'],
    ['residue', `${PROSE} [region] ${MORE}`, '[region]'],
    ['residue', `${PROSE}\nwindow.ads.push({});\n${MORE}`, 'window.ads.push({});'],
    ['tags', `${PROSE} سمات سد مياه المدينة`, 'سمات سد مياه المدينة'],
  ])('%s: %#', (reason, source, expected) => {
    expect(aside(source)).toEqual([[reason, expected]]);
  });

  it('parts captions and headlines that are glued into a line', () => {
    expect(aside(`${THIRD} السد في الجبال، 3 مارس 2025 (Getty) تقارير دولية منصور: الجفاف يشتد في الوادي وأضاف أن فرق الصيانة فحصت البوابات.`)).toEqual([
      ['caption', 'السد في الجبال، 3 مارس 2025 (Getty)'],
      ['related', 'تقارير دولية منصور: الجفاف يشتد في الوادي'],
    ]);
    expect(aside(`${PROSE} اقرأ أيضا: ميناء المدينة يستقبل أول سفينة ونقلت الصحيفة عن البلدية أن الطريق سيفتح غدا.`)).toEqual([
      ['related', 'اقرأ أيضا: ميناء المدينة يستقبل أول سفينة'],
    ]);
  });

  it('sets a second article aside to its end, once the first is over', () => {
    const second = `اقرأ أيضا:\n\nميناء المدينة يستقبل سفينة\n\n${MORE}\n\n${THIRD}`;
    expect(aside(`${PROSE}\n\nالمصدر: الأفق\n\n${second}`)).toEqual([
      ['credit', 'المصدر: الأفق'],
      ['related', second],
    ]);
  });
});

describe('prose that looks like furniture stays', () => {
  it.each([
    'اقرأ كتابك قبل أن تقول ما لا تعلم، هكذا نصح المعلم تلاميذه في أول يوم من العام.',
    'سمات الشخصية القيادية تتمثل في الصبر والعدل وحسن الإصغاء كما يقول الكاتب.',
    'وقالت وكالة الأنباء (رويترز) إن البلدية أغلقت الطريق بعد الأمطار.',
    'وجاء في إعلان البلدية أن الطريق سيفتح غدا أمام الشاحنات الصغيرة.',
    'دعا إلى الأعلى مرتبة من المهندسين للمشاركة في فحص بوابات السد.',
    'وعقد الاجتماع في 3 مارس 2025 بحضور أعضاء اللجنة وممثلي السكان.',
    'على الرجال ذوي الرأي أن يقولوا ما يعلمون قبل أن يفوت الأوان، كما قال.',
    'وقالت منظمة الصحة [WHO] إن المياه صالحة للشرب بعد فحصها مرتين.',
  ])('%s', (line) => {
    expect(aside(`${PROSE}\n${line}\n${THIRD}`)).toEqual([]);
  });
});

describe('repeats', () => {
  it('finds sentences that stand a second time, over line ends and glued to others', () => {
    const first = `${PROSE} ${MORE}`;
    expect(aside(`${first}\n${THIRD}\n${MORE} ${THIRD.replace('واد', 'سهل')}`)).toEqual([['repeat', MORE]]);
    expect(aside(`${PROSE}\n${MORE}\n${THIRD}\n${PROSE} ${MORE}`).map(([reason]) => reason)).toEqual(['repeat', 'repeat']);
  });

  it('leaves a headline that the lead repeats, and names that recur', () => {
    expect(aside(`${PROSE.slice(0, -1)}\n\n${PROSE}\n${MORE}`)).toEqual([]);
    expect(aside(`${PROSE}\nوحضر مدير السد سالم منصور بن خالد العلي الاجتماع الأول.\nوغادر مدير السد سالم منصور بن خالد العلي قبل نهايته.`)).toEqual([]);
  });
});

describe('facts', () => {
  it('finds headline, day and writer in the lines of a text', () => {
    const source = `الرئيسية\nالبلدية تغلق طريق السد بعد الأمطار\nنشر في: الاثنين 3 آذار/مارس 2025 الساعة 14:00\nسالم منصور - دبي\n${PROSE}\n${MORE}`;
    const found = article(source);
    expect(found.headline).toBe('البلدية تغلق طريق السد بعد الأمطار');
    expect(found.published).toMatchObject({ day: '2025-03-03', by: 'visible-date' });
    expect(found.published?.span && source.slice(found.published.span.start, found.published.span.end)).toBe('3 آذار/مارس 2025');
    expect(found.byline).toBe('سالم منصور');
    expect(found.title && source.slice(found.title.start, found.title.end)).toBe(found.headline);
  });

  it('takes no headline from a text that opens with prose, and says that it is undated', () => {
    const { article: found, notices } = read(page(`${PROSE}\n${MORE}`));
    expect(found).toMatchObject({ title: null, headline: null, published: null });
    expect(notices.map(({ code }) => code)).toEqual(['undated']);
  });

  it('names the agencies of dateline, credit line and author', () => {
    const { credits } = article(`لندن - رويترز: ${PROSE}\nالمصدر: أ.ف.ب`, { author: 'بيروت - وكالات' });
    expect(credits.map(({ name, by }) => [name, by])).toEqual([
      ['وكالات', 'author'],
      ['أ.ف.ب', 'credit'],
      ['رويترز', 'credit'],
    ]);
    const own = article(`${PROSE}\nوكالة الوادي للأنباء`, {});
    expect(own.credits.map(({ name }) => name)).toEqual(['وكالة الوادي للأنباء']);
  });

  it('lets what is given beat what the text says, and tells the outlet', () => {
    const found = article(`البلدية تغلق الطريق\n\n3 مارس 2025\n${PROSE}`, { published: '2024-10-12', url: 'https://www.ufuq-news.example/a/1' });
    expect(found).toMatchObject({ published: { day: '2024-10-12', by: 'given', span: null }, outlet: 'ufuq.example', outletName: 'الأفق' });
    expect(article(PROSE, { outlet: 'صحيفة الأفق' }).outlet).toBe('ufuq.example');
    expect(article(PROSE, { url: 'https://other.example/x' }).outlet).toBe('other.example');
  });
});

describe('any text', () => {
  const part = fc.oneof(
    fc.constantFrom(
      PROSE,
      MORE,
      THIRD,
      'إعلان',
      'اقرأ أيضا:',
      'اقرأ أيضا',
      '(Getty)',
      '[x]',
      '{{y}}',
      '<b>',
      '&nbsp;',
      '\n',
      '\r\n',
      '\n\n',
      ' ',
      '. ',
      '3 مارس 2025',
      '12/2025/3',
      '#سد',
      'سمات',
      '- ',
      ': ',
      '\0',
      '\ud800',
      '\u202e',
      'وكالات',
      'الرئيسية',
      'المصدر: ',
      '||',
    ),
    fc.string({ maxLength: 12 }),
  );

  it('gives disjoint, sorted spans within the text, the source as text, and the same again', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), (parts) => {
        const source = parts.join('');
        fc.pre(source.trim() !== '');
        const made: Page = {
          file: 'x',
          document: 'x',
          hash: '',
          kind: 'text',
          source,
          charset: 'UTF-8',
          given: { url: null, outlet: null, title: null, published: null, author: null, section: null },
        };
        const { article: found } = read(made);
        expect(found.text).toBe(source);
        let reached = 0;
        for (const { start, end } of found.chrome) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(source.length);
        for (const { start, end } of found.blocks) expect(source.slice(start, end)).toBe(source.slice(start, end).trim() || source.slice(start, end));
        expect(read(made)).toEqual(read(made));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one line', 'قال المدير إن الطريق مغلق '.repeat(200_000)],
    ['brackets', '(Getty '.repeat(300_000)],
    ['headings', 'اقرأ أيضا\nعنوان قصة أخرى هنا\n'.repeat(60_000)],
    ['glued labels', 'انتهى. اقرأ أيضا: '.repeat(100_000)],
    ['one word', 'ا'.repeat(3_000_000)],
    ['spaces', ' '.repeat(3_000_000)],
    ['dots', '. '.repeat(1_000_000)],
    ['markup characters', '[[[{{{<<<&&&'.repeat(200_000)],
    ['repeats', `${PROSE}\n`.repeat(15_000)],
    ['dates', '3 مارس 2025 '.repeat(150_000)],
  ])(
    'reads millions of characters of %s in linear time',
    (_, source) => {
      const made: Page = {
        file: 'x',
        document: 'x',
        hash: '',
        kind: 'text',
        source,
        charset: 'UTF-8',
        given: { url: null, outlet: null, title: null, published: null, author: null, section: null },
      };
      expect(read(made).article.text.length).toBe(source.length);
    },
    20_000,
  );
});
