import { positionSteps } from '../position-steps.ts';
import { labels, stances, wordOf } from '../words.ts';
import { html, isolated, type Markup } from './markup.ts';
import type { PageWriter } from './page-writer.ts';
import { knownStance, longDay, say, signed } from './phrase.ts';

/** Each actor's way on each point where its stance changed, every step with its evidence. */
export function changesSection(writer: PageWriter): Markup {
  const strings = positionSteps(writer.lookup.dossier);
  if (strings.length === 0) return html`<p class="empty">${say(labels.none)}</p>`;
  return html`${strings.map(({ actor, point, steps }) => {
    const known = writer.lookup.point(point);
    return html`<section class="way"><h3>${writer.actor(actor)}<span class="on"> <a href="#${writer.pointId(point, 'row')}">${isolated(known?.label ?? point)}</a></span></h3><ol class="steps">${steps.map(
      (step) =>
        html`<li class="${knownStance(step.stance)}"><p class="stephead">${signed(wordOf(stances, step.stance), `stance ${knownStance(step.stance)}`)} <span class="when">${step.at === null ? say(labels.undated) : longDay(step.at)}</span>${
          step.through === null ? null : html` <span class="thr">${say(labels.through)} ${writer.actor(step.through)}</span>`
        }</p>${writer.statement(step.statement)}</li>`,
    )}</ol></section>`;
  })}`;
}
