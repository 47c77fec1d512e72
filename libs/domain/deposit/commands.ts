import type { Command } from '../kernel/message.js';
import type { DepositFileStored, DepositMade, DepositTimestamped } from './events.js';

/** Deposit a file: its kind, title and hash; the bytes follow. */
export type MakeDeposit = Command<'MakeDeposit', Omit<DepositMade['data'], 'depositorId' | 'madeAt'>>;
/** Send its bytes. */
export type StoreDepositFile = Command<'StoreDepositFile', Omit<DepositFileStored['data'], 'storedAt'>>;
/** Fix it in time by an authority’s token; the engine’s. */
export type TimestampDeposit = Command<'TimestampDeposit', Omit<DepositTimestamped['data'], 'timestampedAt'>>;
/** Let everybody who has the file read its title and whose it is, or nobody any more. */
export type PublishDeposit = Command<'PublishDeposit', { readonly published: boolean }>;
/** Bring it into a dispute. */
export type BringDeposit = Command<'BringDeposit', { readonly disputeId: string; readonly evidenceId: string }>;

export type LaterDeposit = StoreDepositFile | TimestampDeposit | PublishDeposit | BringDeposit;
export type DepositCommand = MakeDeposit | LaterDeposit;
