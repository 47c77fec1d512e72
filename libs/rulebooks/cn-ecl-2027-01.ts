import type { NoticeRulebook } from '#domain/rulebook.js';
import { agreementHouse, confirmation } from './2027-01/agreement.js';
import { panel } from './2027-01/panel.js';
import { cnEcl202612 } from './cn-ecl-2026-12.js';

/** The notice procedure with a decision at its end: what 2026-12 has, and what came after it. */
export const cnEcl202701: NoticeRulebook = {
  ...cnEcl202612,
  version: '2027-01',
  confirmation,
  house: { ...cnEcl202612.house, ...agreementHouse },
  panel,
};
