import type { ListEntry } from '../../../draw/draw.js';
import type { Candidate } from './draw-events.js';

/** The list as everybody may see it: no names, reasons by class alone (practice P31). */
export const publicEntries = (candidates: readonly Candidate[]): readonly ListEntry[] =>
  candidates.map(({ pseudonym, excluded }) => ({ pseudonym, excluded: [...new Set(excluded.map(({ why }) => why))] }));
