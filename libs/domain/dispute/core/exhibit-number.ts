/** Whose an exhibit is; `association`: what its staff laid down. */
export const EXHIBIT_SIDES = ['complainant', 'respondent', 'association'] as const;
export type ExhibitSide = (typeof EXHIBIT_SIDES)[number];

/**
 * Files that the same people may see are counted together, so that no gap in the numbers tells of a file that somebody
 * may not see. `file`: with complaint and counter-notice. `panel`: before a panel. `performance`: that a settlement was
 * performed. `guarantee`: of a guarantee. `own`: its filer's and the staff's.
 */
export const EXHIBIT_SERIES = ['file', 'confidential', 'panel', 'performance', 'guarantee', 'own'] as const;
export type ExhibitSeries = (typeof EXHIBIT_SERIES)[number];

/**
 * The number of an exhibit: from when it is named for ever, and never given twice. `place`: of the respondent whose it
 * is (of a complainant's performance or guarantee, towards whom), in the order of the complaint, from 1.
 */
export type ExhibitNumber = {
  readonly side: ExhibitSide;
  readonly place: number;
  readonly series: ExhibitSeries;
  readonly ordinal: number;
};
