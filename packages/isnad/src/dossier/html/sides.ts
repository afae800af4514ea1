import type { Point, Side } from '../../ledger/index.ts';
import { labels, stances, wordOf } from '../words.ts';
import { html, type Markup } from './markup.ts';
import type { PageWriter } from './page-writer.ts';
import { knownStance, say, signed, titled } from './phrase.ts';

/** Parties of one side that are named; of the rest it gives the number. */
const mostParties = 6;

/** Who stands with whom on a point; null where all stand together and nobody moved, which the cells tell. */
export function sidesOf(writer: PageWriter, { sides }: Point): Markup | null {
  if (sides.length < 2 && !sides.some(({ parties }) => parties.some(({ changed }) => changed))) return null;
  return html`<p class="sides"${titled(labels.sidesTitle)}>${sides.map((side) => html`<span class="side">${sideOf(writer, side)}</span> `)}</p>`;
}

function sideOf(writer: PageWriter, { stance, parties, isAlone }: Side): Markup {
  const rest = parties.length - mostParties;
  const more = (words: string): string => words.replace('{count}', String(rest));
  return html`${signed(wordOf(stances, stance), `stance ${knownStance(stance)}`)}: ${parties
    .slice(0, mostParties)
    .map(
      ({ actor, changed }, index) =>
        html`${index > 0 ? ' · ' : null}${writer.actor(actor)}${changed ? html` <small>(${say(labels.movedHere)})</small>` : null}`,
    )}${
    rest > 0 ? html` <small>${say({ ar: more(labels.moreParties.ar), en: more(labels.moreParties.en) })}</small>` : null
  }${isAlone ? html` <small>(${say(labels.alone)})</small>` : null}`;
}
