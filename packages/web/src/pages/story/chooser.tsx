import './chooser.css';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { WordField } from '../../shared/field.tsx';
import { useWording } from '../../words/language.tsx';
import { recordWords } from '../../words/record-words.ts';

export interface Choice {
  readonly key: string;
  /** What the filter looks in. */
  readonly text: string;
  readonly face: ReactNode;
}

interface ChooserProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Shown on demand, under a head of their own. */
  readonly rest: readonly Choice[];
  readonly restLabel: string;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  /** What is chosen, for narrow pages, where the list is folded. */
  readonly current: ReactNode;
}

/** Choices that are drawn at once; more are asked for. */
const atOnce = 60;
/** From so many on, the list can be narrowed by words. */
const withFilterFrom = 9;

/** A list beside the page to choose one thing from: the arrows go through it. Folded where the page is narrow. */
export function Chooser({ label, choices, rest, restLabel, chosen, onChoose, current }: ChooserProps): ReactNode {
  const { number, say } = useWording();
  const [words, narrow] = useState<string | undefined>(undefined);
  const [isOpen, open] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const fits = ({ text }: Choice): boolean => words === undefined || words.split(/\s+/).every((word) => text.includes(word));
  const restIsChosen = rest.some(({ key }) => key === chosen);
  const step = (event: KeyboardEvent): void => {
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (way === 0 || list.current === null) return;
    const buttons = [...list.current.querySelectorAll<HTMLButtonElement>('.choice')].filter((button) => button.checkVisibility());
    const next = buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + way];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  const choose = (key: string): void => {
    onChoose(key);
    open(false);
  };
  const total = choices.length + rest.length;
  return (
    <nav className="chooser no-print" aria-label={label}>
      <button type="button" className="chooser-fold" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        <span className="chooser-current">{current}</span>
        <span className="soft">
          {label} ({number(total)})
        </span>
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows move the focus between the buttons inside. */}
      <div ref={list} className={isOpen ? 'chooser-list open' : 'chooser-list'} onKeyDown={step}>
        {total >= withFilterFrom && <WordField label={say(recordWords.narrow)} value={words} onChange={narrow} isWide />}
        <Choices choices={choices.filter(fits)} chosen={chosen} onChoose={choose} />
        {rest.length > 0 && (
          <details open={restIsChosen || choices.length === 0 || words !== undefined || undefined}>
            <summary>
              {restLabel} <span className="soft">({number(rest.length)})</span>
            </summary>
            <Choices choices={rest.filter(fits)} chosen={chosen} onChoose={choose} />
          </details>
        )}
      </div>
    </nav>
  );
}

function Choices({ choices, chosen, onChoose }: Pick<ChooserProps, 'choices' | 'chosen' | 'onChoose'>): ReactNode {
  const { number, say } = useWording();
  const [most, showMore] = useState(atOnce);
  const at = choices.findIndex(({ key }) => key === chosen);
  const shown = choices.slice(0, Math.max(most, at + 1));
  return (
    <ul>
      {shown.map(({ key, face }) => (
        <li key={key}>
          <button type="button" className="choice" aria-current={key === chosen ? 'true' : undefined} onClick={() => onChoose(key)}>
            {face}
          </button>
        </li>
      ))}
      {shown.length < choices.length && (
        <li>
          <button type="button" className="plain-button" onClick={() => showMore(most + atOnce * 4)}>
            {say(recordWords.showRest, { n: number(choices.length - shown.length) })}
          </button>
        </li>
      )}
    </ul>
  );
}
