import { describe, expect, it } from 'vitest';
import { dayOfTime, whenOf } from './when.ts';

const span = (value: string): readonly [string, number] | null => {
  const when = whenOf(value);
  return when === null ? null : [dayOfTime(when.from), when.to - when.from];
};

describe('the stretch that a time names', () => {
  it('is a day, a month, a quarter, a season, a year or a decade', () => {
    expect(span('2024-10-12')).toEqual(['2024-10-12', 1]);
    expect(span('2024-02')).toEqual(['2024-02-01', 29]);
    expect(span('2024-Q4')).toEqual(['2024-10-01', 92]);
    expect(span('2024-SU')).toEqual(['2024-06-01', 92]);
    expect(span('2023')).toEqual(['2023-01-01', 365]);
    expect(span('198')?.[0]).toBe('1980-01-01');
  });

  it('is a week from its Monday', () => {
    expect(span('2024-W01')).toEqual(['2024-01-01', 7]);
    expect(span('2021-W01')).toEqual(['2021-01-04', 7]);
    expect(span('2020-W53')).toEqual(['2020-12-28', 7]);
  });

  it('is an hour where one is given', () => {
    const when = whenOf('2024-10-12T18:00');
    expect(when!.from % 1).toBeCloseTo(0.75);
    expect(dayOfTime(when!.from)).toBe('2024-10-12');
  });

  it('goes from the first of two to the second', () => {
    expect(span('2024-10-12/2024-10-14')).toEqual(['2024-10-12', 3]);
    expect(whenOf('2024-10-14/2024-10-12')).toBeNull();
  });

  it('is nothing where no place in the calendar is named', () => {
    for (const value of ['P3D', 'PRESENT_REF', 'XXXX-10-12', '2024-02-31', '', null]) expect(whenOf(value)).toBeNull();
  });
});
