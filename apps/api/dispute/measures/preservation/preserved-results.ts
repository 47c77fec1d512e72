import type { PreservedResult } from '#domain/dispute/measures/preservation/events.js';
import { invalid } from '../../../http/http-problem.js';
import { given } from '../../given.js';
import type { PreservedResultBody } from './preservation.dto.js';

/**
 * Each outcome with what belongs to it: a hash, a reason, or who controlled it. Throws invalid where that is missing.
 */
export const preservedResult = (
  { itemId, part, outcome, sha256, keptUntil, reasonCode, controlledBy }: PreservedResultBody,
  place: number,
): PreservedResult => {
  const there = <T>(name: string, value: T | undefined): T => {
    if (value === undefined) throw invalid(`results[${place}].${name}`, 'missing');
    return value;
  };
  switch (outcome) {
    case 'kept':
      return given({ itemId, part, outcome, sha256: there('sha256', sha256), keptUntil });
    case 'refused':
      return { itemId, part, outcome, reasonCode: there('reasonCode', reasonCode) };
    case 'missing':
      return { itemId, part, outcome, controlledBy: there('controlledBy', controlledBy) };
  }
};
