// Speed of page and article on pages of 100 KB that are made here: navigation, a story with furniture in it, lists of links, scripts, comments.
import { performance } from 'node:perf_hooks';
import { createArticleReader } from '../packages/isnad/src/article/index.ts';
import { pagePhrases } from '../packages/isnad/src/languages/ar/generated/page-phrases.ts';
import { outlets } from '../packages/isnad/src/outlets/index.ts';
import { pageFromBytes } from '../packages/isnad/src/page/index.ts';

export interface BenchRow {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
}

const WORDS =
  'الوزير المدينة السد الأمطار النهر السكان البلدية المدارس الطريق الميناء الموسم المحصول الخطة اللجنة الجسر المستشفى الفريق المنطقة التقرير العام الجديد الأول الكبير قرب خلال بعد منذ على في من إلى عن'.split(
    ' ',
  );

/** A page of about `bytes` bytes: the same page for the same number. */
export function syntheticPage(bytes: number, seed = 1): Buffer {
  let state = seed;
  const pick = (): string => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return WORDS[state % WORDS.length] ?? '';
  };
  const sentence = (count: number): string => `${Array.from({ length: count }, pick).join(' ')}.`;
  const link = (at: number): string =>
    `<li class="list-item col-md-3"><a class="item-link" href="/news/${seed}/${at}" data-id="${at}"><span>${Array.from({ length: 8 }, pick).join(' ')}</span></a></li>`;
  const paragraphs = Array.from({ length: 14 }, (_, at) => `<p>وقال مدير السد ${at}: ${sentence(24)} ${sentence(18)} &laquo;${sentence(9)}&raquo;</p>`);
  paragraphs.splice(4, 0, '<div class="adbox">إعلان</div>', '<p>اقرأ أيضا: <a href="/x">خطة جديدة لتطوير الميناء</a></p>');
  const head = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>لجنة السد تعلن خطة جديدة | الأفق</title><meta property="og:title" content="لجنة السد تعلن خطة جديدة"><meta property="article:published_time" content="2025-03-03T08:00:00+03:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"لجنة السد تعلن خطة جديدة","datePublished":"2025-03-03T08:00:00+03:00"}</script><style>${'.a{color:red;margin:0 auto}'.repeat(200)}</style></head>`;
  const body = `<body class="single has-sidebar"><nav class="main-menu"><ul>${Array.from({ length: 30 }, (_, at) => link(at)).join('\n')}</ul></nav><article><h1>لجنة السد تعلن خطة جديدة</h1><time datetime="2025-03-03">3 مارس/آذار 2025</time><div class="entry">${paragraphs.join('\n')}</div><div class="tags">كلمات مفتاحية: <a href="/t">سدود</a></div></article>`;
  const tail = `<script>${'window.dataLayer=window.dataLayer||[];if(a<b){c("<div>")}'.repeat(100)}</script><footer>جميع الحقوق محفوظة</footer></body></html>`;
  const aside: string[] = [];
  let size = Buffer.byteLength(head + body + tail);
  for (let at = 100; size < bytes; at++) {
    aside.push(link(at));
    size += Buffer.byteLength(aside.at(-1) ?? '') + 1;
  }
  return Buffer.from(`${head}${body}<aside class="sidebar"><h3>الأكثر قراءة</h3><ul>${aside.join('\n')}</ul></aside>${tail}`);
}

/** Medians of five rounds on one core. */
export function benchPages(): readonly BenchRow[] {
  const read = createArticleReader({ phrases: pagePhrases, outlets });
  const pages = Array.from({ length: 40 }, (_, at) => syntheticPage(100_000, at + 1));
  const rates: number[] = [];
  const cpuRates: number[] = [];
  let articles = 0;
  for (let round = 0; round < 6; round++) {
    const begin = performance.now();
    const cpu = process.cpuUsage();
    for (const [at, bytes] of pages.entries()) {
      const page = pageFromBytes(bytes, `page-${at}.html`);
      if (!('source' in page)) throw new Error(`the synthetic page was refused: ${page.code}`);
      if (read(page).article.headline !== null) articles++;
    }
    // The first round warms up.
    if (round === 0) continue;
    const { user, system } = process.cpuUsage(cpu);
    rates.push((pages.length * 1000) / (performance.now() - begin));
    cpuRates.push((pages.length * 1e6) / (user + system));
  }
  if (articles !== pages.length * 6) throw new Error('a synthetic page lost its headline');
  const median = (list: number[]): number => Math.round(list.sort((a, b) => a - b)[2] ?? 0);
  return [
    { name: 'page → article, HTML of 100 KB', unit: 'pages/s', value: median(rates) },
    // What a busy machine does not distort.
    { name: 'page → article, HTML of 100 KB, by processor time', unit: 'pages/s', value: median(cpuRates) },
  ];
}

if (import.meta.main) for (const { name, unit, value } of benchPages()) console.log(`${name}: ${value} ${unit}`);
