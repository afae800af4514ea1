type Name = 'language' | 'theme' | 'keys' | 'seen' | 'marks';

/** What this browser was asked to remember; null where nothing is, or where the browser keeps nothing. */
export function kept(name: Name): string | null {
  try {
    return localStorage.getItem(`isnad.${name}`);
  } catch {
    return null;
  }
}

export function keep(name: Name, value: string): void {
  try {
    localStorage.setItem(`isnad.${name}`, value);
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
}
