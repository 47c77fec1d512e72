import type { AccountRole } from '#infrastructure/database/entities/account.js';
import type { AssociationRow } from './association-row.js';
import type { Asker } from './identity.js';

/** Whoever asks, as the statements that open a session read it from `office.account a` and `office.association o`. */
export type AskerRow = AssociationRow & {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  readonly locale: 'zh-CN' | 'en';
  readonly roles: AccountRole[];
  readonly party_ids: string[];
};

export const ASKER_COLUMNS =
  'a.id, a.name, a.mail, a.locale, a.roles, a.party_ids, a.association_id, o.name_zh, o.name_en, o.clock_offset_ms, o.sandbox, o.case_manager_account_id';

/** In all the offices that it holds. */
export const askerIn = ({ id, name, mail, locale, roles, party_ids: partyIds }: AskerRow): Asker => ({
  id,
  name,
  mail,
  locale,
  roles,
  held: roles,
  partyIds,
});
