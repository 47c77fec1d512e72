import type { Rulebook } from '#domain/rulebook/rulebook.js';

/**
 * What proves a right or a person, and not what somebody did to it: such papers are recorded once and serve every
 * complaint (procedures.md 1.6).
 */
export const register: NonNullable<Rulebook['register']> = {
  papers: [
    ...['G01', 'G11', 'G12', 'G13', 'G14', 'G15'],
    ...['TM1', 'TM1b', 'TM2', 'TM6', 'TM7', 'TM8'],
    ...['CR1a', 'CR1b', 'CR1c', 'CR1d', 'CR1e', 'CR1f', 'CR2', 'CR3', 'CR5', 'CR6', 'CR7'],
    ...['PT1', 'PT2', 'PT3a', 'PT3b', 'PT6'],
    ...['GI1a', 'GI1b', 'GI2', 'GI4'],
    ...['TS6'],
    ...['LD1', 'LD2', 'LD3', 'LD4'],
    ...['PV1', 'PV2', 'PV3', 'PV6'],
    ...['NM1a', 'NM1b', 'NM3'],
  ],
  clause: 'House rules 10',
  source: 'platforms take the documents of a right once and use them again; no law names a register of an association',
  confidence: 'house-rule',
};

/** A draft is its author's own paper and no filing: nothing starts with it, and it is not kept for ever. */
export const drafts: NonNullable<Rulebook['drafts']> = {
  keptDays: 90,
  most: 200,
  clause: 'House rules 11',
  source: 'no law asks for drafts to be kept; personal information no longer than is needed (PIPL 19)',
  confidence: 'house-rule',
};
