import { type Notice, noticeMessage } from '../../notice.ts';
import { type Language, labels, severities, wordOf } from '../words.ts';
import { type Fill, html, isolated, type Markup } from './markup.ts';
import { say, signed } from './phrase.ts';

/** What could not be read, or not wholly: file, what happened, what to do. */
export function noticesSection(notices: readonly Notice[]): Markup {
  if (notices.length === 0) return html`<p class="empty">${say(labels.filesRead)}.</p>`;
  return html`<ul class="notices">${notices.map(
    (notice) =>
      html`<li>${signed(wordOf(severities, notice.severity), `severity ${notice.severity}`)} <code dir="ltr">${notice.file}</code>${
        notice.span === undefined ? null : html` <span dir="ltr">${notice.span.start}–${notice.span.end}</span>`
      } ${message(notice)}</li>`,
  )}</ul>`;
}

/** The message in both languages, the file's name kept from turning the words around it. */
function message(notice: Notice): Markup {
  const words = (language: Language): Fill =>
    noticeMessage(notice, language)
      .split(notice.file)
      .flatMap((piece, index) => (index > 0 ? [isolated(notice.file), piece] : [piece]));
  return html`<span class="ar" lang="ar">${words('ar')}</span><span class="en" lang="en">${words('en')}</span>`;
}
