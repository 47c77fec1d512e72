import type { Statements } from '#infrastructure/database/statements.js';
import { tellAccount } from '../tell-account.js';

/** What the person of an account is told of its ways to sign in. */
export type FactorTopic =
  | 'totp-added'
  | 'totp-removed'
  | 'passkey-added'
  | 'passkey-removed'
  | 'recovery-codes-made'
  | 'recovery-code-used'
  | 'factor-reset-asked'
  | 'factor-reset-refused'
  | 'factor-reset-done'
  | 'identity-linked'
  | 'identity-unlinked';

/** In the transaction of what it tells of. The worker sends it to the account's own address, in its language. */
export const tellHolder = (database: Statements, accountId: string, topic: FactorTopic, at: Date): Promise<void> =>
  tellAccount(database, { accountId, topic }, at);
