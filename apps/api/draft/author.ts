import type { Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Caller } from '../http/caller.js';

/** A draft is its account's own, whoever the account acts for. */
export const authorOf = ({ account, now }: Caller): { readonly accountId: string; readonly now: Instant } => ({
  accountId: account?.accountId ?? refuse('NotFound'),
  now,
});
