import type { CopiesReturned } from '../access/copies-returned.js';
import type { Command } from '../kernel/message.js';
import type { DepositGrantMade, DepositGrantUndertaken } from './events.js';

/** Open a deposit to one person or one party. */
export type GrantDeposit = Command<'GrantDeposit', Omit<DepositGrantMade['data'], 'grantedBy' | 'grantedAt'>>;
/** Close it again. */
export type WithdrawDepositGrant = Command<'WithdrawDepositGrant', Readonly<Record<string, never>>>;
/** Undertake to keep it secret. */
export type UndertakeDepositGrant = Command<
  'UndertakeDepositGrant',
  Pick<DepositGrantUndertaken['data'], 'version' | 'locale' | 'textSha256'>
>;
/** Open it and read. */
export type ViewGrantedDeposit = Command<'ViewGrantedDeposit', { readonly viewingId: string }>;
/** Confirm what became of its copies. */
export type ConfirmDepositReturn = Command<'ConfirmDepositReturn', CopiesReturned>;

export type LaterDepositGrant =
  WithdrawDepositGrant | UndertakeDepositGrant | ViewGrantedDeposit | ConfirmDepositReturn;
export type DepositGrantCommand = GrantDeposit | LaterDepositGrant;
