import type { CorrectionAbout } from '../../shared/correct-button.tsx';
export function CorrectionDialog(_: { readonly about: CorrectionAbout; readonly onClose: () => void }) {
  return null;
}
