import { localDateAt, type LocalDate } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import { changeOf } from '../kernel/unknown-event.js';
import type {
  DepositGrantEvent,
  DepositGrantMade,
  DepositGrantReturnConfirmed,
  DepositGrantUndertaken,
  DepositGrantViewed,
} from './events.js';

export type DepositGrant = {
  readonly made?: DepositGrantMade['data'];
  readonly withdrawnAt?: Instant;
  readonly undertakings: readonly DepositGrantUndertaken['data'][];
  readonly looks: readonly DepositGrantViewed['data'][];
  readonly returns: readonly DepositGrantReturnConfirmed['data'][];
  /** Accounts that have read it since they last confirmed what became of its copies. */
  readonly owing: readonly string[];
};

export const ungranted: DepositGrant = { undertakings: [], looks: [], returns: [], owing: [] };

type Data<T extends DepositGrantEvent['type']> = Extract<DepositGrantEvent, { type: T }>['data'];

const EVOLVE: { readonly [T in DepositGrantEvent['type']]: (one: DepositGrant, data: Data<T>) => DepositGrant } = {
  DepositGrantMade: (one, made) => ({ ...one, made }),
  DepositGrantUndertaken: (one, signed) => ({ ...one, undertakings: [...one.undertakings, signed] }),
  DepositGrantViewed: (one, look) => ({
    ...one,
    looks: [...one.looks, look],
    owing: [...new Set([...one.owing, look.accountId])],
  }),
  DepositGrantWithdrawn: (one, { withdrawnAt }) => ({ ...one, withdrawnAt }),
  DepositGrantReturnConfirmed: (one, told) => ({
    ...one,
    returns: [...one.returns, told],
    owing: one.owing.filter((accountId) => accountId !== told.accountId),
  }),
};

export const DEPOSIT_GRANT_EVENT_TYPES = Object.keys(EVOLVE) as readonly DepositGrantEvent['type'][];

export const evolveDepositGrant = (one: DepositGrant, event: DepositGrantEvent): DepositGrant => {
  const change: (one: DepositGrant, data: never) => DepositGrant = changeOf(EVOLVE[event.type], event.type);
  return change(one, event.data as never); // the table ties data to type
};

/** Whether it can be read then: to the end of its last day, unless it was withdrawn. */
export const isGrantOpen = ({ made, withdrawnAt }: DepositGrant, at: Instant): boolean =>
  made !== undefined && withdrawnAt === undefined && localDateAt(at) <= made.until;

/** The day on which it ended, or ends: its last, or that of its withdrawal. */
export const grantEndsOn = ({ made, withdrawnAt }: DepositGrant): LocalDate | undefined => {
  if (!made || withdrawnAt === undefined) return made?.until;
  const day = localDateAt(withdrawnAt);
  return day < made.until ? day : made.until;
};
