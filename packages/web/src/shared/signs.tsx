import type { StatementLine } from 'isnad/server';
import { acts, type Phrase, type SignedPhrase, stances, wordOf } from 'isnad/words';
import type { ReactNode } from 'react';
import { useWording } from '../words/language.tsx';

type Act = StatementLine['act'];
type Stance = StatementLine['stance'];

/** Colours of acts and stances; each has `--<tone>` and `--<tone>-tint` in tokens.css and a class `tone-<tone>`, which sets `--tone` and `--tone-tint`. */
export type Tone = 'affirm' | 'deny' | 'noncommittal' | 'charge' | 'ahead' | 'plain';

const tones: Readonly<Record<Act, Tone>> = {
  say: 'plain',
  announce: 'affirm',
  affirm: 'affirm',
  acknowledge: 'affirm',
  deny: 'deny',
  doubt: 'deny',
  allege: 'charge',
  condemn: 'charge',
  warn: 'charge',
  estimate: 'ahead',
  expect: 'ahead',
  pledge: 'ahead',
  demand: 'ahead',
  praise: 'plain',
  decline: 'noncommittal',
};

export function toneOf(act: Act): Tone {
  return Object.hasOwn(tones, act) ? tones[act] : 'plain';
}

interface SignProps {
  /** The sign alone, with the word as its name: where room is short. */
  readonly bare?: boolean;
}

/** What a statement does: its sign and word, in its colour. */
export function ActSign({ act, bare = false }: SignProps & { readonly act: Act }): ReactNode {
  return <Signed phrase={wordOf(acts, act)} tone={toneOf(act)} bare={bare} />;
}

/** Where somebody stands on a point: sign and word, in its colour. */
export function StanceSign({ stance, bare = false }: SignProps & { readonly stance: Stance }): ReactNode {
  return <Signed phrase={wordOf(stances, stance)} tone={stance} bare={bare} />;
}

function Signed({ phrase, tone, bare }: { readonly phrase: Phrase | SignedPhrase; readonly tone: Tone; readonly bare: boolean }): ReactNode {
  const { say } = useWording();
  const sign = 'sign' in phrase ? phrase.sign : '•';
  const word = say(phrase);
  if (bare)
    return (
      <span className={`sign tone-${tone}`} role="img" aria-label={word} title={word}>
        {sign}
      </span>
    );
  return (
    <span className={`signed tone-${tone}`}>
      <span className="sign" aria-hidden="true">
        {sign}
      </span>
      {word}
    </span>
  );
}
