import type { ArticleRecord } from 'isnad/server';
import type { Phrase } from 'isnad/words';
import type { ReactNode } from 'react';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';
import { type Layer, layers } from './text-marks.ts';

const layerWords: Readonly<Record<Layer, Phrase>> = {
  statements: words.statements,
  figures: words.figures,
  times: words.times,
  names: words.names,
  chrome: words.chrome,
};

interface LayerTogglesProps {
  readonly record: ArticleRecord;
  readonly shown: ReadonlySet<Layer>;
  /** Gets what the address is to say: undefined for what it shows by itself. */
  readonly onChange: (show: string | undefined) => void;
}

/** What is marked in the text, each with a sample of its mark. */
export function LayerToggles({ record, shown, onChange }: LayerTogglesProps): ReactNode {
  const { number, say } = useWording();
  const toggle = (layer: Layer): void => {
    const next = layers.filter((one) => (one === layer ? !shown.has(one) : shown.has(one)));
    onChange(next.length === 1 && next[0] === 'statements' ? undefined : next.length === 0 ? 'none' : next.join());
  };
  return (
    <fieldset className="layers no-print">
      <legend className="unseen">{say(words.marks)}</legend>
      {layers.map((layer) => (
        <label key={layer} className="check">
          <input type="checkbox" checked={shown.has(layer)} onChange={() => toggle(layer)} />
          <span className={`layer-${layer}`}>{say(layerWords[layer])}</span>
          <span className="n">{number(record[layer].length)}</span>
        </label>
      ))}
    </fieldset>
  );
}
