import type { Phrase } from '../words.ts';
import { html, type Markup } from './markup.ts';
import { say } from './phrase.ts';

/** What is secondary, behind one line that says how much it is. It opens without the script, and a link into it opens it. */
export function folded(title: Phrase, count: number, body: Markup): Markup {
  return html`<details class="more"><summary>${say(title)} (${count})</summary>${body}</details>`;
}
