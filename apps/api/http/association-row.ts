import type { Asked } from './identity.js';

/** The association of whoever asks, as the statements that open a session read it from `office.association o`. */
export type AssociationRow = {
  readonly association_id: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly clock_offset_ms: string;
  readonly sandbox: boolean;
  readonly case_manager_account_id: string | null;
};

export const associationIn = (row: AssociationRow): Asked => ({
  id: row.association_id,
  nameZh: row.name_zh,
  nameEn: row.name_en,
  clockOffsetMs: Number(row.clock_offset_ms),
  sandbox: row.sandbox,
  caseManagerAccountId: row.case_manager_account_id,
});
