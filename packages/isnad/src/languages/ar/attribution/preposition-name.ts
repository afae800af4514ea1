/** The key of a preposition as `takes` writes it. */
export function prepositionName(preposition: string): string {
  return preposition === 'الي' ? 'إلى' : preposition === 'علي' ? 'على' : preposition;
}
