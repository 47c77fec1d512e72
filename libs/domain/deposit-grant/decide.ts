import { checkCopiesReturned } from '../access/copies-returned.js';
import { VIEWING_SECONDS } from '../access/viewing-life.js';
import { daysAfter, endOfDay, localDateAt } from '../calendar/local-date.js';
import { checkDepositAuthority, isDepositor, type DepositContext } from '../deposit/decide.js';
import { depositOwner, type Deposit } from '../deposit/state.js';
import type { Actor, Instant } from '../kernel/message.js';
import { refuse, unlessRefused } from '../kernel/refusal.js';
import type { DepositGrantCommand, GrantDeposit, LaterDepositGrant } from './commands.js';
import type { DepositGrantEvent } from './events.js';
import { isGrantOpen, type DepositGrant } from './state.js';

export type DepositGrantFile = {
  readonly grant: DepositGrant;
  /** What it opens, as it is now. */
  readonly deposit: Deposit;
  /** For whom of the deposit's party and the receiving one the actor acts; how far, for the deposit's. */
  readonly context: DepositContext;
};

/** Nobody opens something for longer at once. The house’s figure: a list of who may read is looked at once a year. */
export const MOST_DAYS_OPEN = 366;

/** Whether it is open to this actor: to the account itself, or to whoever acts for the party. */
export const isReceiver = ({ kind, id }: Actor, { made }: DepositGrant, context: DepositContext): boolean => {
  if (kind !== 'person' || !made) return false;
  if (made.receiverKind === 'account') return made.receiverId === id;
  return context.mayActFor.includes(made.receiverId);
};

type Card<C> = {
  /** `reader`: who owes something, though it may act for the party no longer. */
  readonly by: 'depositor' | 'receiver' | 'reader';
  /** Whether there is something to do, for whoever it is. */
  readonly isOpen: (grant: DepositGrant, by: Actor, at: Instant) => boolean;
  readonly decide: (command: C, grant: DepositGrant) => readonly DepositGrantEvent[];
};

/** Who may do what, when: guard and menu in one. */
const GRANT_ACTIONS: { readonly [T in LaterDepositGrant['type']]: Card<Extract<LaterDepositGrant, { type: T }>> } = {
  WithdrawDepositGrant: {
    by: 'depositor',
    isOpen: (grant, _, at) => isGrantOpen(grant, at),
    decide: ({ by, at }) => [{ type: 'DepositGrantWithdrawn', data: { by: by.id, withdrawnAt: at } }],
  },
  UndertakeDepositGrant: {
    by: 'receiver',
    isOpen: (grant, _, at) => isGrantOpen(grant, at),
    decide: ({ data, by, at }, { undertakings }) =>
      undertakings.some((one) => one.accountId === by.id && one.version === data.version)
        ? []
        : [{ type: 'DepositGrantUndertaken', data: { ...data, accountId: by.id, undertakenAt: at } }],
  },
  ViewGrantedDeposit: {
    by: 'receiver',
    isOpen: (grant, _, at) => isGrantOpen(grant, at),
    decide: ({ data: { viewingId }, by, at }, grant) => {
      if (!hasSigned(grant, by)) refuse('ConfidentialityNotUndertaken');
      const look = { accountId: by.id, viewingId, seconds: VIEWING_SECONDS, viewedAt: at };
      return [{ type: 'DepositGrantViewed', data: look }];
    },
  },
  ConfirmDepositReturn: {
    by: 'reader',
    isOpen: ({ owing }, by) => owing.includes(by.id),
    decide: ({ data, by, at }) => {
      checkCopiesReturned(data, localDateAt(at));
      return [{ type: 'DepositGrantReturnConfirmed', data: { ...data, accountId: by.id, confirmedAt: at } }];
    },
  },
};

/** Whether this person has undertaken to keep it secret; whichever version, it holds to its end. */
export const hasSigned = ({ undertakings }: DepositGrant, by: Actor): boolean =>
  undertakings.some(({ accountId }) => accountId === by.id);

/** Whether this actor has read it, and has something to say of it for ever. */
export const hasRead = ({ looks }: DepositGrant, by: Actor): boolean =>
  by.kind === 'person' && looks.some(({ accountId }) => accountId === by.id);

const isOf = (by: Actor, card: Card<never>, { grant, deposit, context }: DepositGrantFile): boolean => {
  if (card.by === 'depositor') return isDepositor(by, deposit, context);
  return isReceiver(by, grant, context) || (card.by === 'reader' && hasRead(grant, by));
};

/**
 * Whether this may be done now, by this actor: the guard asks it, and the menu. To whoever it is not open to, and who
 * did not open it, there is none.
 */
const check = (
  card: Card<never>,
  { by, at }: { readonly by: Actor; readonly at: Instant },
  file: DepositGrantFile,
): void => {
  if (!isOf(by, card, file)) refuse('NotFound');
  if (card.by === 'depositor') checkDepositAuthority({}, { by, at }, file.deposit, file.context);
  if (!card.isOpen(file.grant, by, at)) refuse('WrongStage');
};

export const decideDepositGrant = (
  command: DepositGrantCommand,
  file: DepositGrantFile,
): readonly DepositGrantEvent[] => {
  if (command.type === 'GrantDeposit') return granted(command, file);
  const card: Card<never> = GRANT_ACTIONS[command.type];
  check(card, command, file);
  return card.decide(command as never, file.grant); // the table ties the command to its card
};

const granted = (
  { data, by, at }: GrantDeposit,
  { deposit, context }: DepositGrantFile,
): readonly DepositGrantEvent[] => {
  if (!isDepositor(by, deposit, context)) refuse('NotFound');
  checkDepositAuthority({ whole: true }, { by, at }, deposit, context);
  if (deposit.file === undefined) refuse('BytesMissing');
  if (data.receiverId === depositOwner(deposit))
    refuse('UnknownReference', { field: 'receiverId', name: data.receiverId });
  const today = localDateAt(at);
  if (data.until < today) refuse('InstantImplausible', { field: 'until', earliest: at });
  const latest = daysAfter(today, MOST_DAYS_OPEN);
  if (data.until > latest) refuse('InstantImplausible', { field: 'until', latest: endOfDay(latest) });
  return [{ type: 'DepositGrantMade', data: { ...data, grantedBy: by.id, grantedAt: at } }];
};

/** What this actor may do with it now, from the table that guards the commands. */
export const allowedGrantActions = (
  by: Actor,
  at: Instant,
  file: DepositGrantFile,
): readonly LaterDepositGrant['type'][] =>
  (Object.keys(GRANT_ACTIONS) as LaterDepositGrant['type'][]).filter((type) =>
    unlessRefused(() => (check(GRANT_ACTIONS[type], { by, at }, file), true)),
  );
