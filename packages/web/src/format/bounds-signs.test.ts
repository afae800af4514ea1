import { describe, expect, it } from 'vitest';
import { boundsSigns } from './numbers.ts';

describe('bounds in signs', () => {
  it('say what is known of an amount', () => {
    const signs = [
      [31, 31, false],
      [60, 60, true],
      [45, null, false],
      [null, 45, true],
      [27, 31, false],
    ] as const;
    expect(signs.map(([min, max, about]) => boundsSigns(min, max, about, 'en'))).toEqual(['31', '≈60', '≥ 45', '≈≤ 45', '27–31']);
    expect(boundsSigns(45, null, false, 'ar')).toBe('≥ ٤٥');
  });
});
