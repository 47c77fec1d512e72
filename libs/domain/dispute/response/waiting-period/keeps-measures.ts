import type { ProceedingKind, ProceedingNature, ProceedingWhose } from './events.js';

type Told = Pick<ProceedingWhose, 'nature'> & { readonly kind: ProceedingKind };

/** What it is about; where that was not told, its kind says it. */
export const natureOf = ({
  kind,
  nature = kind === 'suit' ? 'infringement' : 'authority-complaint',
}: Told): ProceedingNature => nature;

/** Before whom it runs, by what it is about. */
export const kindOf = (nature: ProceedingNature): ProceedingKind =>
  nature === 'authority-complaint' || nature === 'criminal-report' ? 'authority-complaint' : 'suit';

/**
 * What the law names keeps a measure, and nothing else: that the right holder has complained to the competent authority
 * or sued (E-Commerce Law 43(2), Civil Code 1196(2); procedures.md 1.1 row 5, practice P5). A suit of the respondent or
 * of a third, an action to have the right declared invalid, an application for preservation and a report to the police
 * keep none.
 */
export const keepsMeasures = ({
  broughtBy = 'complainant',
  ...told
}: Told & Pick<ProceedingWhose, 'broughtBy'>): boolean =>
  broughtBy === 'complainant' && ['infringement', 'authority-complaint'].includes(natureOf(told));

/** Only what was told of it, member by member. */
export const whoseOf = ({ broughtBy, broughtById, against, nature }: ProceedingWhose): ProceedingWhose => ({
  ...(broughtBy !== undefined && { broughtBy }),
  ...(broughtById !== undefined && { broughtById }),
  ...(against !== undefined && { against }),
  ...(nature !== undefined && { nature }),
});
