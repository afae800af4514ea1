import { createHash } from 'node:crypto';
import { labels, type Phrase } from '../words.ts';
import { escaped, html, type Markup } from './markup.ts';
import { say } from './phrase.ts';
import { script } from './script.ts';
import { style } from './style.ts';

/** The content security policy of a page: nothing is loaded, and only this room's own style and script count. */
const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; img-src data:; base-uri 'none'; form-action 'none'`;

function hashOf(source: string): string {
  return `sha256-${createHash('sha256').update(source, 'utf8').digest('base64')}`;
}

/**
 * A whole page: Arabic and right-to-left until the reader chooses English. The choice rests on two radio buttons and the style sheet, so that it works without the script.
 */
export function page(parts: {
  readonly title: string;
  readonly heading: Markup;
  readonly head: Markup;
  readonly sections: ReadonlyArray<{ readonly id: string; readonly title: Phrase; readonly count: number | null; readonly body: Markup }>;
}): string {
  const navigation = parts.sections.map(
    ({ id, title, count }) => html`<li><a href="#${id}">${say(title)}${count === null ? null : html` <span class="n">${count}</span>`}</a></li>`,
  );
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(parts.title)}</title>
<style>${style}</style>
</head>
<body>
<input class="lang" type="radio" name="lang" id="lang-ar" checked><input class="lang" type="radio" name="lang" id="lang-en">
<div class="page">
${
  html`<header class="top"><a class="skip" href="#main">${say(labels.skip)}</a><span class="brand">${say({ ar: 'إسناد', en: 'Isnad' })}</span><span class="switch"><label for="lang-ar" lang="ar">العربية</label><label for="lang-en" lang="en">English</label></span></header>
<div class="body"><nav><h2 class="sr">${say(labels.contents)}</h2><ol>${navigation}</ol></nav>
<main id="main"><h1>${parts.heading}</h1>
${parts.head}
${parts.sections.map(({ id, title, body }) => html`<section class="part" id="${id}"><h2>${say(title)}</h2>${body}</section>\n`)}</main></div>`.markup
}
</div>
<script>${script}</script>
</body>
</html>
`;
}
