import type { ResultGround } from '../../delegation/terms.js';
import type { ResultKind } from './events.js';

type Meaning = { readonly measure: 'keep' | 'lift'; readonly ground: ResultGround; readonly legalKind: ResultKind };

/**
 * What the end of a pair means for a measure that the platform keeps. Where nobody decided anything it is left as it
 * stands.
 */
export const MEANING: Readonly<Record<string, Meaning>> = {
  settled: { measure: 'lift', ground: 'parties-settled', legalKind: 'settlement' },
  performed: { measure: 'lift', ground: 'parties-settled', legalKind: 'settlement' },
  withdrawn: { measure: 'lift', ground: 'complaint-withdrawn', legalKind: 'withdrawal' },
  'taken-to-court': { measure: 'keep', ground: 'taken-to-court', legalKind: 'none' },
  // people found that it has no ground, or a proceeding that kept it has ended
  lifted: { measure: 'lift', ground: 'other', legalKind: 'none' },
  lapsed: { measure: 'keep', ground: 'time-lapsed', legalKind: 'none' },
  defaulted: { measure: 'keep', ground: 'not-answered', legalKind: 'none' },
};
export const OTHERWISE: Meaning = { measure: 'keep', ground: 'other', legalKind: 'none' };
