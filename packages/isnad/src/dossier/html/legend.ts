import { labels } from '../words.ts';
import { html, type Markup } from './markup.ts';
import { say } from './phrase.ts';

/** How the parts of a quoted sentence are told apart: by line and weight as well as by colour. */
export function legend(): Markup {
  const kinds = [
    ['source', labels.sourcePart],
    ['cue', labels.cuePart],
    ['content', labels.contentPart],
    ['via', labels.viaPart],
    ['figure', labels.figurePart],
    ['passage', labels.passagePart],
    ['chrome', labels.chromePart],
  ] as const;
  return html`<p class="key"><span>${say(labels.legend)}:</span> ${kinds.map(([kind, phrase]) => html`<span class="${kind}">${say(phrase)}</span> `)}<span>${say(labels.toStatement)}</span></p>`;
}
