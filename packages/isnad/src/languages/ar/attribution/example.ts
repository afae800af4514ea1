import type { Act, AttributionKind } from '../../../analysis/index.ts';

/** A sentence and a statement that a construction must find in it, each part in the words of the text. */
export interface ConstructionExample {
  readonly text: string;
  readonly source: string | null;
  readonly cue: string;
  readonly content: string;
  readonly act: Act;
  readonly kind: AttributionKind;
  /** The source stands elsewhere than beside its cue. */
  readonly implicit?: boolean;
}
