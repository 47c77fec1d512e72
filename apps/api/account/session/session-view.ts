import { instant } from '#domain/kernel/message.js';
import type { Account } from '#infrastructure/database/entities/account.js';
import type { AccountView, SessionView } from './session.dto.js';
import type { SignedIn } from './sign-in.js';

type Shown = Pick<Account, 'id' | 'name' | 'locale' | 'roles' | 'partyIds'>;

export const accountView = ({ id, name, locale, roles, partyIds }: Shown): AccountView => ({
  accountId: id,
  name,
  locale,
  roles,
  partyIds,
});

export const sessionView = ({ token, expiresAt, account }: SignedIn): SessionView => ({
  token,
  expiresAt: instant(expiresAt),
  account: accountView(account),
});
