import { newId } from '#infrastructure/ids.js';
import type { Statements } from '#infrastructure/database/statements.js';

/** What the holder of an account is told of its ways to sign in. */
export const FACTOR_TOPICS = [
  'totp-added',
  'totp-removed',
  'passkey-added',
  'passkey-removed',
  'recovery-codes-made',
  'recovery-code-used',
  'reset-asked',
  'reset-refused',
  'reset-done',
  'identity-linked',
  'identity-unlinked',
] as const;
export type FactorTopic = (typeof FACTOR_TOPICS)[number];

/** In the transaction of what it tells of. The worker sends it to the account's own address, in its language. */
export const tellHolder = async (
  database: Statements,
  accountId: string,
  topic: FactorTopic,
  at: Date,
): Promise<void> => {
  await database.query(
    'INSERT INTO office.factor_notice (id, account_id, topic, at, next_attempt_at) VALUES ($1, $2, $3, $4, $4)',
    [newId(), accountId, topic, at],
  );
};
