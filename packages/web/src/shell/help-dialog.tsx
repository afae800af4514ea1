import type { Phrase } from 'isnad/words';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../shared/dialog.tsx';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';
import { keep } from './kept.ts';
import { keysOn } from './keys.ts';

const keys: ReadonlyArray<readonly [keys: readonly string[], does: Phrase]> = [
  [['/'], words.keySearch],
  [['j', '↓'], words.keyDown],
  [['k', '↑'], words.keyUp],
  [['Enter'], words.keyOpen],
  [['Esc'], words.keyClose],
  [['g'], words.keyStories],
  [['a'], words.keyAdd],
  [['l'], words.keyLanguage],
  [['d'], words.keyTheme],
  [['?'], words.keyHelp],
];

export function HelpDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { say } = useWording();
  const [isOn, turn] = useState(keysOn);
  return (
    <Dialog title={say(words.shortcuts)} onClose={onClose}>
      <dl className="keys">
        {keys.map(([names, does]) => (
          <div key={names[0]}>
            <dt>
              {names.map((name) => (
                <kbd key={name} dir="ltr">
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            keep('keys', event.target.checked ? 'on' : 'off');
            turn(event.target.checked);
          }}
        />
        {say(words.keysOn)}
      </label>
    </Dialog>
  );
}
