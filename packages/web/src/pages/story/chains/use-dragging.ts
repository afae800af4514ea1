import { type RefObject, useEffect } from 'react';

/** Pixels that the pointer moves before a press is a drag and no click. */
const slack = 5;

/** Lets the mouse drag what scrolls inside an element; fingers and keys scroll it anyway. */
export function useDragging(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const own = frame.current;
    if (own === null) return;
    let from: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | null = null;
    let drags = false;
    const press = (event: PointerEvent): void => {
      if (event.pointerType !== 'mouse' || event.button !== 0) return;
      from = { x: event.clientX, y: event.clientY, left: own.scrollLeft, top: own.scrollTop };
      drags = false;
    };
    const move = (event: PointerEvent): void => {
      if (from === null) return;
      if (!drags && Math.hypot(event.clientX - from.x, event.clientY - from.y) < slack) return;
      drags = true;
      own.classList.add('dragging');
      own.scrollLeft = from.left - (event.clientX - from.x);
      own.scrollTop = from.top - (event.clientY - from.y);
    };
    const release = (): void => {
      from = null;
      own.classList.remove('dragging');
    };
    // The click that ends a drag opens nothing.
    const click = (event: MouseEvent): void => {
      if (!drags) return;
      drags = false;
      event.preventDefault();
      event.stopPropagation();
    };
    own.addEventListener('pointerdown', press);
    own.addEventListener('click', click, true);
    addEventListener('pointermove', move);
    addEventListener('pointerup', release);
    return () => {
      own.removeEventListener('pointerdown', press);
      own.removeEventListener('click', click, true);
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', release);
    };
  }, [frame]);
}
