import type { ReactNode } from 'react';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';

/** Articles over time as bars: the first day stands where the language begins to read. */
export function Sparkline({ values }: { readonly values: readonly number[] }): ReactNode {
  const { language, number, say } = useWording();
  const most = Math.max(1, ...values);
  const width = 96;
  const height = 22;
  const step = width / Math.max(values.length, 8);
  const label = say(words.activity, { list: values.map(number).join(language === 'ar' ? '، ' : ', ') });
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      <title>{label}</title>
      <line x1={0} x2={values.length * step} y1={height - 0.5} y2={height - 0.5} />
      {values.map((value, index) => {
        const bar = value === 0 ? 0 : Math.max(3, (value / most) * (height - 2));
        // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place in time.
        return <rect key={index} x={index * step} y={height - bar} width={Math.max(1.5, Math.min(step - 1, 8))} height={bar} />;
      })}
    </svg>
  );
}
