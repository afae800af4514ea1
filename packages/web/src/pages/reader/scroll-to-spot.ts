/** Brings the characters at an offset into the middle of the view, opening what folds them away. */
export function scrollToSpot(within: HTMLElement, offset: number): void {
  let best: HTMLElement | null = null;
  for (const one of within.querySelectorAll<HTMLElement>('[data-start]')) {
    if (Number(one.dataset.start) > offset) break;
    best = one;
  }
  if (best === null) return;
  const folded = best.closest('details');
  if (folded !== null) folded.open = true;
  best.scrollIntoView({ block: 'center' });
}
