import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFromBytes } from '../page/index.ts';
import { type Article, createArticleReader, type ReadArticle } from './index.ts';
import { exampleKnowledge } from './knowledge.example.ts';

const reader = createArticleReader(exampleKnowledge);
const PROSE = 'قال مدير السد سالم منصور إن منسوب المياه ارتفع بعد الأمطار الأخيرة، وإن البلدية أغلقت الطريق.';
const MORE = 'وأضاف أن فرق الصيانة فحصت البوابات الثلاث ولم تجد عطلا فيها حتى مساء الأحد.';
const THIRD = 'وتقع المدينة في واد ضيق تحيط به الجبال من ثلاث جهات ويسكنها نحو ألف شخص.';
const TITLE = 'البلدية تغلق طريق السد بعد الأمطار';

function read(html: string): ReadArticle {
  const page = pageFromBytes(Buffer.from(html), 'x.html', { anyLanguage: true, maxSize: 100_000_000 });
  if (!('source' in page)) throw new Error(page.code);
  return reader(page);
}
function prose({ text, chrome, title }: Article): string[] {
  const kept = [...text];
  const blank = (span: { start: number; end: number }): void => {
    for (let i = span.start; i < span.end; i++) if (kept[i] !== '\n') kept[i] = ' ';
  };
  for (const span of chrome) blank(span);
  if (title) blank(title);
  return kept
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
const full = (head: string, body: string): string => `<!doctype html><html lang="ar"><head>${head}</head><body>${body}</body></html>`;

describe('the body', () => {
  const semantic = full(
    `<title>${TITLE} | الأفق</title><link rel="canonical" href="https://ufuq.example/a/1">`,
    `<nav><a href="/">الرئيسية</a> <a href="/s">رياضة</a></nav><main class="has-sidebar"><article><h1>${TITLE}</h1><div class="byline">سالم منصور</div>
     <figure><img src="a.jpg"><figcaption>السد في الجبال</figcaption></figure><p>${PROSE}</p><div class="ad-slot">إعلان</div><p>${MORE}</p>
     <p><a href="/2">ميناء المدينة يستقبل أول سفينة</a></p><p>${THIRD}</p><div class="share">انشر هذا</div></article></main>
     <aside><h3>قصص أخرى</h3><p>${PROSE.replace('السد', 'الميناء')}</p></aside><footer>كل الحقوق لنا في هذا الموقع منذ أن أنشئ قبل أعوام طويلة جدا في المدينة القديمة.</footer>`,
  );
  const hashed = full(
    `<title>الأفق :: ${TITLE}</title>`,
    `<div class="x1"><div><a href="/">الرئيسية</a><a href="/s">رياضة</a></div></div><div class="q"><div class="w"><div class="h9">${TITLE}</div><div class="k"><span>الأفق</span><span>3 مارس 2025</span></div>
     <div class="z"><img src="i.webp"><div class="c5">السد في الجبال</div></div><div class="bd"><div class="p0">${PROSE}</div><div class="p0">${MORE}</div><div class="m"><div>إعلان</div></div>
     <div class="m"><div>اقرأ أيضا</div><a href="/n/4">ميناء المدينة يستقبل أول سفينة</a></div><div class="p0">${THIRD}</div></div></div><div class="r"><div><a href="/1">خبر أول من قسم آخر في الموقع</a></div><div><a href="/2">خبر ثان من قسم آخر في الموقع</a></div></div></div>`,
  );
  const breaks = full(
    `<title>${TITLE}</title>`,
    `<table><tr><td><b>${TITLE}</b><br><font size=1>3/3/2025</font><br>${PROSE}<br><br>${MORE}<br><br>${THIRD}<br></td><td><a href=1>خبر آخر من الموقع</a><br><a href=2>خبر ثالث من الموقع</a></td></tr></table>`,
  );

  it.each([
    ['named elements', semantic],
    ['hashed classes', hashed],
    ['line breaks in tables', breaks],
  ])('is found on a page of %s', (_, html) => {
    const { article } = read(html);
    expect(prose(article)).toEqual([PROSE, MORE, THIRD]);
    expect(article.headline).toBe(TITLE);
    expect(article.title && article.text.slice(article.title.start, article.title.end)).toBe(TITLE);
  });

  it('says why every other stretch is set aside', () => {
    const { article } = read(semantic);
    const reasons = new Map(article.chrome.map(({ start, end, reason }) => [article.text.slice(start, end), reason]));
    expect(reasons.get('السد في الجبال')).toBe('caption');
    expect(reasons.get('إعلان')).toBe('ad');
    expect(reasons.get('ميناء المدينة يستقبل أول سفينة')).toBe('related');
    expect(reasons.get('سالم منصور')).toBe('credit');
    expect(reasons.get('قصص أخرى')).toBe('related');
    expect(article.outletName).toBe('الأفق');
  });

  it('shows what the page shows: no scripts, styles, hidden elements or comments, entities as letters', () => {
    const { article } = read(
      full(
        '<style>p{}</style><script>var a="<p>لا</p>"</script>',
        `<p>${PROSE} &amp; &laquo;قول&raquo; &#1632;</p><!-- <p>تعليق</p> --><p hidden>مخفي</p><p style="display:none">مخفي</p><noscript>مخفي</noscript><template><p>مخفي</p></template>`,
      ),
    );
    expect(article.text).toBe(`${PROSE} & «قول» ٠`);
  });

  it('mends what browsers mend', () => {
    const { article } = read(`<html><body><a href="/x"><h1>${TITLE}</h1><p>${PROSE}<p>${MORE}</div></b><p>${THIRD} <a href="/y">رابط</a> آخر القول.`);
    expect(prose(article)).toEqual([PROSE, MORE, `${THIRD} رابط آخر القول.`]);
  });

  it('says that a page breaks off, and that a page holds no article', () => {
    expect(read(`<html><body><h1>${TITLE}</h1><p>${PROSE}</p><p>${MORE}`).notices.map(({ code }) => code)).toContain('truncated');
    expect(read(full('', `<p>${PROSE}</p>`)).notices.map(({ code }) => code)).not.toContain('truncated');
    const front = read(
      full(
        '',
        Array.from({ length: 20 }, (_, at) => `<li><a href="/${at}">خبر رقم ${at} من أخبار المدينة والسد والميناء والطريق والسوق القديم</a></li>`).join(''),
      ),
    );
    expect(front.notices.map(({ code }) => code)).toContain('no-article');
    expect(prose(front.article)).toEqual([]);
  });
});

describe('metadata', () => {
  const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const body = `<h1>${TITLE}</h1><p>${PROSE}</p><p>${MORE}</p>`;

  it.each([
    [
      'json-ld',
      ld({
        '@graph': [
          { '@type': 'WebPage' },
          { '@type': 'NewsArticle', headline: TITLE, datePublished: '2025-03-03T23:30:00-05:00', dateModified: '2025-03-04T08:00:00Z' },
        ],
      }),
      '2025-03-03',
      '2025-03-03T23:30:00-05:00',
      '2025-03-04T08:00:00Z',
    ],
    [
      'json-ld',
      `<script type="application/ld+json">{"@type":"Article","headline":"خط\n مكسور","datePublished":"2025-03-03",}</script>`,
      '2025-03-03',
      null,
      null,
    ],
    [
      'meta',
      '<meta property="article:published_time" content="2025-03-03T10:00:00+0300"><meta property="article:modified_time" content="2025-03-05">',
      '2025-03-03',
      '2025-03-03T10:00:00+0300',
      '2025-03-05',
    ],
    ['meta', '<meta name="pubdate" content="الاثنين، 3 مارس 2025 - 12:09 م">', '2025-03-03', null, null],
    ['meta', '<meta name="date" content="20250303">', '2025-03-03', null, null],
    ['url', '<link rel="canonical" href="https://a.example/2025/03/03/dam">', '2025-03-03', null, null],
  ])('%s gives publication and change apart (%#)', (by, head, day, instant, modified) => {
    const { published, modified: changed } = read(full(head, body)).article;
    expect(published).toMatchObject({ day, instant, by });
    expect(changed).toBe(modified);
  });

  it.each([
    ['3 مارس 2025', '2025-03-03'],
    ['٣ آذار/مارس ٢٠٢٥', '2025-03-03'],
    ['الاثنين 3 جانفي 2022', '2022-01-03'],
    ['3 رمضان 1446 هـ', '2025-03-03'],
    ['نشر في 03/03/2025 الساعة 10:00', '2025-03-03'],
    ['2025-03-03', '2025-03-03'],
  ])('reads the day that the page shows: %s', (shown, day) => {
    const { article } = read(full('', `<div><h1>${TITLE}</h1><div>${shown}</div><p>${PROSE}</p><p>${MORE}</p></div>`));
    expect(article.published).toMatchObject({ day, by: 'visible-date' });
    expect(article.chrome.some(({ by }) => by === 'date-line')).toBe(true);
  });

  it('takes no update for the publication, and no day of the story', () => {
    const { article } = read(full('', `<div><h1>${TITLE}</h1><div>آخر تحديث 3 مارس 2025</div><p>${PROSE} وكان ذلك في 1 مارس 2024.</p><p>${MORE}</p></div>`));
    expect(article).toMatchObject({ published: null, modified: '2025-03-03' });
  });
});

describe('hostile pages', () => {
  it('gives text that only says what it says, whatever the markup attempts', () => {
    const { article } = read(
      full(
        '<title>"><script>alert(1)</script></title>',
        `<h1 onclick="x()">${TITLE}</h1><p onmouseover=alert(1)>${PROSE}</p><svg onload=alert(1)><script>alert(2)</script></svg><img src=x onerror=alert(3)><p>${MORE}</p><style>@import "x"</style><iframe srcdoc="<p>لا</p>"></iframe>`,
      ),
    );
    expect(article.text).toBe(`${TITLE}\n${PROSE}\n${MORE}`);
    expect(JSON.stringify(article)).not.toContain('onclick');
  });

  it.each([
    ['nested tags', `${'<div>'.repeat(100_000)}<p>${PROSE}</p>`],
    ['nested inline tags', `${'<b><i>'.repeat(60_000)}${PROSE}${'</u></b>'.repeat(60_000)}`],
    ['stray end tags', `${'<p><span>'.repeat(30_000)}${'</div></section>'.repeat(60_000)}<p>${PROSE}</p>`],
    ['one line', `<p>${'قال المدير إن الطريق مغلق '.repeat(150_000)}</p>`],
    ['entities', `<p>${'&amp;ا'.repeat(400_000)}</p>`],
    ['attributes', `<p ${'a="b" '.repeat(300_000)}>${PROSE}</p>`],
    ['open brackets', `<p>${PROSE}</p>${'<'.repeat(1_000_000)}`],
    ['unclosed comment', `<p>${PROSE}</p>${'<!--'.repeat(300_000)}`],
    ['short blocks', `<p>${PROSE}</p>${'<div>سد</div>'.repeat(80_000)}`],
    ['lists in lists', `${'<ul><li>سد'.repeat(30_000)}<p>${PROSE}</p>`],
    ['NULs', `<p>${PROSE}</p>`.repeat(60) + '\0'.repeat(200_000)],
  ])(
    'stays linear on %s',
    (_, html) => {
      const { article } = read(html);
      expect(article.text).toContain('ا');
    },
    20_000,
  );

  const token = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="share">',
      '</div>',
      '<a href=x>',
      '</a>',
      '<br>',
      '<h1>',
      '</h1>',
      '<li>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<title>',
      '</title>',
      '<svg>',
      '<td>',
      '<table>',
      '&amp;',
      '&#x202e;',
      '&#0;',
      '<time datetime="2025-13-45">',
      '<img>',
      '<',
      '>',
      '"',
      "'",
      '=',
      '\0',
      '\ud800',
      PROSE,
      MORE,
      'إعلان',
      'اقرأ أيضا:',
      '3 مارس 2025',
    ),
    fc.string({ maxLength: 8 }),
  );
  it('gives disjoint, sorted spans that quote the text, for any tokens', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        const source = tokens.join('');
        const { article } = reader({
          file: 'x',
          document: 'x',
          hash: '',
          kind: 'html',
          source,
          charset: 'UTF-8',
          given: { url: null, outlet: null, title: null, published: null, author: null, section: null },
        });
        let reached = 0;
        for (const { start, end } of article.chrome) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(article.text.length);
        expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n')).toBe(article.text);
      }),
      { numRuns: 300 },
    );
  });
});
