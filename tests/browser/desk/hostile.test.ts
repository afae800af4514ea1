import { describe, expect, it } from 'vitest';
import type { AddJob, ArticleRecord } from '../../../packages/isnad/src/server/index.ts';
import { words } from '../../../packages/web/src/words/interface-words.ts';
import { hostile } from '../../fixtures/hostile-dossier.ts';
import { isMissing } from './chromium.ts';
import { inDesk } from './in-desk.ts';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
/** What files cannot hold is left out: no lone surrogates in UTF-8. */
const shown = hostile.toWellFormed();
const spoken = `<img src=x onerror="window.pwned=1"> \u202egnorw\u202c`;

/** A page that tries everything: in its markup, and as text in every place that is shown. */
const page = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>${escaped(shown)}</title><base href="https://x.example/"><meta http-equiv="refresh" content="0;url=https://x.example/">
<link rel="canonical" href="javascript:window.pwned=1"><meta property="og:url" content="javascript:window.pwned=1">
<meta property="og:site_name" content="${escaped(`ناشر ${spoken}`)}"><meta name="author" content="${escaped(`كاتب ${shown}`)}">
<style>*{background:url(https://x.example/x.png)}</style><script>window.pwned=1</script></head><body onload="window.pwned=1">
<article><h1>${escaped(`عنوان المقال ${spoken}`)}</h1><time datetime="2025-03-01">2025-03-01</time>
<img src="x" onerror="window.pwned=1"><svg onload="window.pwned=1"></svg>
<p onclick="window.pwned=1">${escaped(`قال المتحدث باسم الوزارة سالم «${spoken}» منصور إن 12 شخصا قتلوا في الفيضان يوم الأحد، وإن البوابات ${shown} ظلت مغلقة.`)}</p>
<p>${escaped(`ونفى وزير الداخلية ${spoken} كريم دلموك أن تكون البوابات قد فتحت، وأكد أن 30 منزلا تضررت ${spoken}.`)}</p>
<p><a href="javascript:window.pwned=1">${escaped(`وأضافت الوزارة <script>window.pwned=1</script> في بيان أن المدارس ستفتح غدا.`)}</a></p>
<p>وقالت الحماية المدنية في بيان إن فرقها وصلت إلى الأحياء المتضررة قبل منتصف الليل، وإن القوارب نقلت العائلات إلى المدارس القريبة من النهر، وإن الطرق المؤدية إلى المدينة بقيت مفتوحة أمام الشاحنات التي تحمل الغذاء والماء.</p>
<p>وأوضح مدير المستشفى العام أن الأطباء استقبلوا المصابين طوال الليل، وأن أغلب الإصابات طفيفة، وأن الأدوية متوفرة في المخازن، بينما طالب السكان بفتح تحقيق في أسباب الفيضان ومحاسبة المقصرين في صيانة الجسور.</p>
<p>${escaped(`وقال رئيس البلدية إن السوق سيبقى مغلقا حتى نهاية الأسبوع ${spoken}، وإن 400 أسرة عادت إلى بيوتها.`)}</p></article></body></html>`;

describe.skipIf(isMissing('hostile pages in a browser'))('an article that tries everything', () => {
  it('is shown as text on every page, runs nothing, loads nothing, leads nowhere, and turns no line around it', () =>
    inDesk({ language: 'ar', from: 'samples', inPage: turnedLines, expected: /400.*api.stories.q=/ }, async ({ page: view, base, get, say }) => {
      const form = new FormData();
      form.append('files', new Blob([page]), `${'<img src=x onerror=window.pwned=1>'}.html`);
      // Its twin, so that copies are shown too, and a text whose sidecar lies.
      form.append('files', new Blob([page.replaceAll('ناشر', 'ناشر آخر').replace('2025-03-01', '2025-03-02')]), '"onmouseover="window.pwned=1.html');
      form.append('files', new Blob([`وقال الوزير كريم دلموك ${spoken} إن البوابات مغلقة.`]), 'lies.txt');
      form.append(
        'files',
        new Blob([JSON.stringify({ url: 'javascript:window.pwned=1', outlet: spoken, title: `كذب ${spoken}`, author: shown })]),
        'lies.json',
      );
      form.append('files', new Blob([`%PDF-1.7 ${shown}`]), `<svg onload=window.pwned=1> \u202efdp.pdf`);
      const sent = (await (await fetch(`${base}/api/articles`, { method: 'POST', body: form })).json()) as AddJob;
      const job = (): Promise<AddJob> => get<AddJob>(`/api/jobs/${sent.id}`);
      await expect.poll(async () => (await job()).state).toBe('done');
      const { added } = await job();
      expect(added).toHaveLength(3);
      const articles = await Promise.all(added.map((document) => get<ArticleRecord>(`/api/articles/${encodeURIComponent(document)}`)));
      const full = articles.find(({ statements }) => statements.length > 2)!;
      expect(full.text).toContain('<img src=x onerror=');
      const other = articles.find(({ article, thread }) => thread === full.thread && article.document !== full.article.document);
      const first = full.statements[0]!;
      const subject = { kind: 'not-a-statement', document: full.article.document, index: first.index };
      const headers = { 'content-type': 'application/json' };
      expect((await fetch(`${base}/api/corrections`, { method: 'POST', headers, body: JSON.stringify({ subject, reason: shown }) })).status).toBe(201);

      const own = encodeURIComponent(full.article.document);
      const actors = [...new Set(full.statements.flatMap(({ source }) => source?.actor ?? []))];
      const paths = [
        '/',
        ...['timeline', 'positions', 'figures', 'chains', 'copies', 'contradictions', 'articles'].map((name) => `/stories/${full.thread}/${name}`),
        `/stories/${full.thread}/articles?evidence=s${first.index}%40${own}`,
        ...articles.map(({ article }) => `/articles/${encodeURIComponent(article.document)}?show=statements,figures,times,names,chrome`),
        `/articles/${own}?statement=${full.statements.at(-1)!.index}`,
        ...(other === undefined ? [] : [`/articles/${own}?with=${encodeURIComponent(other.article.document)}`]),
        ...actors.map((actor) => `/actors/${encodeURIComponent(actor)}`),
        `/search?q=${encodeURIComponent('البوابات')}`,
        `/search?in=statements&q=${encodeURIComponent('البوابات')}`,
        `/search?q=${encodeURIComponent(spoken)}`,
        `/?q=${encodeURIComponent(shown)}`,
        '/corrections',
        '/add',
        `/stories/${encodeURIComponent(full.thread)}/positions?point=${encodeURIComponent(spoken)}&filter=${encodeURIComponent(shown)}`,
      ];
      for (const path of paths) {
        await view.goto(base + path);
        await expect.poll(() => view.locator('main').textContent(), { message: path }).toMatch(/\S/);
        await view.waitForLoadState('networkidle').catch(() => undefined);
        await view.locator('main').click({ position: { x: 5, y: 5 } });
        const found = await view.evaluate(
          (origin) => ({
            pwned: 'pwned' in window,
            // What the desk itself never makes.
            elements: [...document.querySelectorAll('img, iframe, object, embed, base, meta[http-equiv], audio, video')].map((one) => one.outerHTML),
            scripts: [...document.scripts].filter((one) => !one.src.startsWith(`${origin}/assets/`) || one.textContent !== '').map((one) => one.outerHTML),
            handlers: [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on'))),
            links: [...document.querySelectorAll<HTMLAnchorElement>('[href], [src], [action]')]
              .map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '')
              .filter((href) => /^\s*(javascript|data|vbscript):/i.test(href)),
            turned: turnedLines(),
          }),
          base,
        );
        expect(found, path).toEqual({ pwned: false, elements: [], scripts: [], handlers: [], links: [], turned: [] });
      }
      await view.goto(`${base}/articles/${own}`);
      expect(await view.locator('.reader-text').textContent()).toContain('<img src=x onerror="window.pwned=1">');
      await view.getByText(say(words.corrected)).first().waitFor();
    }));
});

/** In the page: lines of the desk's own in which a control for the direction of text stands unfenced, so that it turns what stands beside it. */
function turnedLines(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const own = node.parentElement;
    // Within an article's own sentence, what it does is its own doing.
    if (!/[\u202a-\u202e\u2066-\u2069]/.test(text) || own === null || own.closest('.reader-text, blockquote, .hit-excerpt, textarea, option') !== null)
      continue;
    let at: Element | null = own;
    let isFenced = false;
    while (at !== null) {
      const { display, unicodeBidi } = getComputedStyle(at);
      isFenced ||= /isolate|plaintext/.test(unicodeBidi) || display === 'inline-block';
      if (isFenced || !/^(inline|contents)$/.test(display)) break;
      at = at.parentElement;
    }
    if (!isFenced && at !== null && at.textContent?.trim() !== text.trim()) found.push(at.outerHTML.slice(0, 200));
  }
  return found;
}
