import type { ProceedingKind, ProceedingWhose } from './events.js';

/**
 * What the law names keeps a measure, and nothing else: that the right holder has complained to the competent authority
 * or sued (E-Commerce Law 43(2), Civil Code 1196(2); procedures.md 1.1 row 5, practice P5). A suit of the respondent or
 * of a third, an action to have the right declared invalid, an application for preservation and a report to the police
 * keep none.
 */
export const keepsMeasures = ({
  kind,
  nature = kind === 'suit' ? 'infringement' : 'authority-complaint',
  broughtBy = 'complainant',
}: ProceedingWhose & { readonly kind: ProceedingKind }): boolean =>
  broughtBy === 'complainant' && (nature === 'infringement' || nature === 'authority-complaint');

/** Only what was told of it, member by member. */
export const whoseOf = ({ broughtBy, broughtById, against, nature }: ProceedingWhose): ProceedingWhose => ({
  ...(broughtBy !== undefined && { broughtBy }),
  ...(broughtById !== undefined && { broughtById }),
  ...(against !== undefined && { against }),
  ...(nature !== undefined && { nature }),
});
