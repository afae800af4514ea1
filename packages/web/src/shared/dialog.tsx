import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page: keeps the focus inside, closes by Esc, a click beside it or its button. Load what holds it lazily: it is large. */
export function Dialog({ title, onClose, children }: DialogProps): ReactNode {
  const { say } = useWording();
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="dialog">
        <AriaDialog>
          <div className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <button type="button" className="tool tool-sign" aria-label={say(words.close)} onClick={onClose}>
              ✕
            </button>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
