import type { Instant } from '../kernel/message.js';
import { changeOf } from '../kernel/unknown-event.js';
import type { DepositBrought, DepositEvent, DepositFileStored, DepositMade, DepositTimestamped } from './events.js';

/** `named` waits for its bytes, `stored` for an authority; `fixed` is as proven as it gets. */
export const DEPOSIT_STAGES = ['unmade', 'named', 'stored', 'fixed'] as const;
export type DepositStage = (typeof DEPOSIT_STAGES)[number];

export type Deposit = {
  readonly stage: DepositStage;
  readonly made?: DepositMade['data'];
  readonly file?: DepositFileStored['data'];
  readonly timestamp?: DepositTimestamped['data'];
  readonly publishedAt?: Instant;
  readonly brought: readonly DepositBrought['data'][];
};

export const unmadeDeposit: Deposit = { stage: 'unmade', brought: [] };

type Data<T extends DepositEvent['type']> = Extract<DepositEvent, { type: T }>['data'];

const EVOLVE: { readonly [T in DepositEvent['type']]: (one: Deposit, data: Data<T>) => Deposit } = {
  DepositMade: (one, made) => ({ ...one, stage: 'named', made }),
  DepositFileStored: (one, file) => ({ ...one, stage: 'stored', file }),
  DepositTimestamped: (one, timestamp) => ({ ...one, stage: 'fixed', timestamp }),
  DepositPublished: (one, { publishedAt }) => ({ ...one, publishedAt }),
  DepositUnpublished: ({ publishedAt: _, ...one }) => one,
  DepositBrought: (one, brought) => ({ ...one, brought: [...one.brought, brought] }),
};

export const DEPOSIT_EVENT_TYPES = Object.keys(EVOLVE) as readonly DepositEvent['type'][];

export const evolveDeposit = (one: Deposit, event: DepositEvent): Deposit => {
  const change: (one: Deposit, data: never) => Deposit = changeOf(EVOLVE[event.type], event.type);
  return change(one, event.data as never); // the table ties data to type
};

/** Whose it is: the party’s for which it was made, else the account’s. */
export const depositOwner = ({ made }: Pick<Deposit, 'made'>): string => made?.partyId ?? made?.depositorId ?? '';
