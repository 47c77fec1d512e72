import type { Account } from '#infrastructure/database/entities/account.js';
import type { AccountView } from './session.dto.js';

type Shown = Pick<Account, 'id' | 'name' | 'locale' | 'roles' | 'partyIds'>;

export const accountView = ({ id, name, locale, roles, partyIds }: Shown): AccountView => ({
  accountId: id,
  name,
  locale,
  roles,
  partyIds,
});
