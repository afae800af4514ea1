import type { MeasuredErrors } from '../shape.ts';
import { labels } from '../words.ts';
import { html, isolated, type Markup } from './markup.ts';
import { say } from './phrase.ts';

/** Who read this, in which version, how often it errs, and that nobody has checked it. */
export function machineNote(made: { readonly version: string; readonly errors: MeasuredErrors | null }, more: Markup | null = null): Markup {
  const { errors } = made;
  return html`<aside class="machine"><p><b>${say(labels.machine)}</b> · ${say(labels.version)} <code>${made.version}</code></p><p>${say(labels.machineNote)}</p>${more}${
    errors === null || errors.rows.length === 0
      ? html`<p>${say(labels.notMeasured)}</p>`
      : html`<details><summary>${say(labels.errorRates)}</summary><table><thead><tr><th scope="col">${say(labels.measure)}</th><th scope="col">F1</th></tr></thead><tbody>${errors.rows.map(
          ({ measure, f1 }) => html`<tr><td>${isolated(measure)}</td><td dir="ltr">${f1.toFixed(2)}</td></tr>`,
        )}</tbody></table><p class="counts">${say(labels.measured)}: ${isolated(errors.measured)}</p></details>`
  }</aside>`;
}
