// Written by `npm run eval -- --record`. Do not edit.
import type { MeasuredErrors } from '../../dossier/index.ts';

export const measuredErrors: MeasuredErrors | null = null;
