import { type Notice, noticeMessage } from '../../notice.ts';
import { labels, severities, wordOf } from '../words.ts';
import { html, isolated, type Markup } from './markup.ts';
import { say, signed } from './phrase.ts';

/** What could not be read, or not wholly: file, what happened, what to do. */
export function noticesSection(notices: readonly Notice[]): Markup {
  if (notices.length === 0) return html`<p class="empty">${say(labels.filesRead)}.</p>`;
  return html`<ul class="notices">${notices.map(
    (notice) =>
      html`<li>${signed(wordOf(severities, notice.severity), `severity ${notice.severity}`)} <code>${isolated(notice.file)}</code>${
        notice.span === undefined ? null : html` <span dir="ltr">${notice.span.start}–${notice.span.end}</span>`
      } <span>${say({ ar: noticeMessage(notice, 'ar'), en: noticeMessage(notice, 'en') })}</span></li>`,
  )}</ul>`;
}
