import { kept } from './kept.ts';

/** Whether keys go into a field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Whether single keys are shortcuts: whoever speaks to the machine, or leans on the keyboard, may turn them off. */
export function keysOn(): boolean {
  return kept('keys') !== 'off';
}
