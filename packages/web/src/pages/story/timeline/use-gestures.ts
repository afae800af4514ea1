import { type RefObject, useEffect } from 'react';
import { moved, toTime, zoomed } from './scale.ts';
import type { ViewStore } from './view-store.ts';
import type { When } from './when.ts';

interface Gestures {
  readonly plot: RefObject<HTMLElement | null>;
  readonly store: ViewStore;
  readonly bounds: When;
  readonly isRightToLeft: boolean;
  /** The wheel alone zooms: where nothing scrolls. */
  readonly isWheelFree?: boolean;
  readonly onMoved: () => void;
}

/** Pixels that a pointer may tremble in a click. */
const tremble = 4;

/** Wheel with Ctrl (so a trackpad's pinch comes), two fingers, and dragging; the wheel alone scrolls the page, sideways it moves in time. */
export function useGestures({ plot, store, bounds, isRightToLeft, isWheelFree = false, onMoved }: Gestures): void {
  useEffect(() => {
    const element = plot.current;
    if (element === null) return;
    const side = isRightToLeft ? -1 : 1;
    const timeAt = (clientX: number): number => {
      const { left, width } = element.getBoundingClientRect();
      return toTime(isRightToLeft ? left + width - clientX : clientX - left, store.get(), width);
    };
    const shift = (pixels: number): void => {
      const { from, to } = store.get();
      store.set(moved(store.get(), (pixels / element.clientWidth) * (to - from), bounds));
      onMoved();
    };
    const wheel = (event: WheelEvent): void => {
      const unit = event.deltaMode === 1 ? 16 : 1;
      if (event.ctrlKey || event.metaKey || isWheelFree) {
        event.preventDefault();
        const step = Math.max(-120, Math.min(120, (event.deltaY || event.deltaX) * unit));
        store.set(zoomed(store.get(), timeAt(event.clientX), Math.exp(step * (event.ctrlKey && Math.abs(step) < 30 ? 0.01 : 0.003)), bounds));
        onMoved();
        return;
      }
      const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (Math.abs(across) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return;
      event.preventDefault();
      shift(across * unit * side);
    };

    const pointers = new Map<number, number>();
    let isDragging = false;
    let start = 0;
    const down = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      pointers.set(event.pointerId, event.clientX);
      start = event.clientX;
      if (pointers.size === 1) isDragging = false;
    };
    const move = (event: PointerEvent): void => {
      const before = pointers.get(event.pointerId);
      if (before === undefined) return;
      if (pointers.size === 2) {
        const other = [...pointers].find(([id]) => id !== event.pointerId)![1];
        const [was, is] = [Math.abs(before - other), Math.abs(event.clientX - other)];
        if (was > 8 && is > 8) store.set(zoomed(store.get(), timeAt((event.clientX + other) / 2), was / is, bounds));
        isDragging = true;
        onMoved();
      } else if (isDragging || Math.abs(event.clientX - start) > tremble) {
        if (!isDragging) {
          isDragging = true;
          element.setPointerCapture(event.pointerId);
        }
        shift((before - event.clientX) * side);
      } else return;
      pointers.set(event.pointerId, event.clientX);
    };
    const up = (event: PointerEvent): void => {
      pointers.delete(event.pointerId);
    };
    // The click that ends a drag opens nothing.
    const click = (event: MouseEvent): void => {
      if (!isDragging) return;
      isDragging = false;
      event.stopPropagation();
      event.preventDefault();
    };
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    element.addEventListener('click', click, true);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
      element.removeEventListener('click', click, true);
    };
  }, [plot, store, bounds, isRightToLeft, isWheelFree, onMoved]);
}
