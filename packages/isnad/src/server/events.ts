import type { DeskEvents } from './shape.ts';

type Listener = (name: keyof DeskEvents, data: string) => void;

/** Tells everybody who listens what goes on. */
export interface EventHub {
  tell<Name extends keyof DeskEvents>(name: Name, event: DeskEvents[Name]): void;
  /** Gives what ends the listening. */
  listen(listener: Listener, onClose: () => void): () => void;
  readonly listeners: number;
  close(): void;
}

export function createEventHub(): EventHub {
  const listeners = new Map<Listener, () => void>();
  return {
    tell(name, event) {
      if (listeners.size === 0) return;
      const data = JSON.stringify(event);
      for (const listener of listeners.keys()) listener(name, data);
    },
    listen(listener, onClose) {
      listeners.set(listener, onClose);
      return () => listeners.delete(listener);
    },
    get listeners() {
      return listeners.size;
    },
    close() {
      for (const onClose of listeners.values()) onClose();
      listeners.clear();
    },
  };
}
