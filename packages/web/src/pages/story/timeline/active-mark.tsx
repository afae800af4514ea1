import type { StoryRecord } from 'isnad/server';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useWording } from '../../../words/language.tsx';
import { timelineWords as words } from '../../../words/timeline-words.ts';
import { rowY } from './lane-shape.ts';
import { MarkNote } from './mark-note.tsx';
import { type PlacedLane, spotOf, type TimelineScene } from './scene.ts';
import { pitch } from './stacks.ts';
import { useMovingView } from './use-view.ts';

interface ActiveMarkProps {
  readonly scene: TimelineScene;
  readonly placed: PlacedLane;
  readonly place: number;
  readonly label: string;
  readonly isOpen: boolean;
  readonly onFocus: (isFocused: boolean) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
}

/** The one mark that takes the focus; the keys move it over all others. */
export function ActiveMark({ scene, placed, place, label, isOpen, onFocus, onKey, onOpen }: ActiveMarkProps): ReactNode {
  useMovingView(scene.store);
  const { say } = useWording();
  const button = useRef<HTMLButtonElement>(null);
  const spot = spotOf(scene, placed, place);
  useEffect(() => {
    if (document.activeElement === button.current && place >= 0) button.current?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  return (
    <button
      ref={button}
      type="button"
      className="mark-focus"
      aria-label={label}
      aria-description={say(words.lanesKeys)}
      aria-current={isOpen ? 'true' : undefined}
      data-evidence
      style={{ left: Math.max(0, Math.min(spot?.x ?? 0, scene.width)) - 10, top: placed.top + rowY(placed.shape, spot?.row ?? 0) - 10 }}
      onFocus={(event) => onFocus(event.currentTarget.matches(':focus-visible'))}
      onBlur={() => onFocus(false)}
      onKeyDown={onKey}
      onClick={(event) => {
        // The pointer's clicks are the plot's own; this is Enter.
        if (event.detail !== 0) return;
        event.stopPropagation();
        onOpen();
      }}
    />
  );
}

interface NoteAtProps {
  readonly record: StoryRecord;
  readonly scene: TimelineScene;
  readonly placed: PlacedLane;
  readonly place: number;
  readonly isHovered: boolean;
}

export function NoteAt({ record, scene, placed, place, isHovered }: NoteAtProps): ReactNode {
  useMovingView(scene.store);
  const spot = spotOf(scene, placed, place);
  if (spot === null || spot.x < -pitch || spot.x > scene.width + pitch) return null;
  const y = placed.top + rowY(placed.shape, spot.row);
  return (
    <>
      {isHovered && <span className="mark-ring" style={{ left: spot.x - 10, top: y - 10 }} />}
      <MarkNote record={record} place={place} x={spot.x} y={y} width={scene.width} />
    </>
  );
}
