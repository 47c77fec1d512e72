import { checkAuthority } from '../dispute/core/authority.js';
import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor, Instant } from '../kernel/message.js';
import { refuse, unlessRefused } from '../kernel/refusal.js';
import { worthOf } from '../timestamp/token-checks.js';
import type { DepositCommand, LaterDeposit, MakeDeposit } from './commands.js';
import type { DepositEvent } from './events.js';
import type { Deposit, DepositStage } from './state.js';

/** What the actor may do for the party whose deposit it is. */
export type DepositContext = Pick<DecisionContext, 'mayActFor' | 'authority'>;

/**
 * Whether it is this actor’s: of a party every account that acts for it, else the account that made it alone. The staff
 * of the association has no part in it.
 */
export const isDepositor = ({ kind, id }: Actor, { made }: Deposit, context: DepositContext): boolean => {
  if (kind !== 'person' || !made) return false;
  const { partyId, depositorId } = made;
  if (partyId === undefined) return id === depositorId;
  return context.mayActFor.includes(partyId);
};

/**
 * What is done with a party's deposit takes an authority that is confirmed; whom it is opened to, and whether everybody
 * reads of it, one in everything: a trade secret that was told is none any more.
 */
export const checkDepositAuthority = (
  needs: { readonly whole?: boolean },
  { by, at }: { readonly by: Actor; readonly at: Instant },
  { made }: Deposit,
  context: DepositContext,
): void => {
  const { partyId } = made ?? {};
  if (partyId !== undefined) checkAuthority(needs, { by: { ...by, onBehalfOf: partyId }, at }, context);
};

type Card<C> = {
  readonly by: 'depositor' | 'engine';
  readonly during: readonly DepositStage[];
  /** It takes an authority in everything. */
  readonly whole?: true;
  readonly decide: (command: C, deposit: Deposit) => readonly DepositEvent[];
};

/** Into so many disputes one file may go. */
const MOST_BROUGHT = 50;
const KEPT = ['stored', 'fixed'] as const;

/** Who may do what, when: guard and menu in one. */
const DEPOSIT_ACTIONS: { readonly [T in LaterDeposit['type']]: Card<Extract<LaterDeposit, { type: T }>> } = {
  StoreDepositFile: {
    by: 'depositor',
    during: ['named', ...KEPT],
    decide: ({ data, at }, { made, file }) => {
      if (data.sha256 !== made?.sha256) refuse('HashDiffers', { named: made?.sha256 ?? '', received: data.sha256 });
      return file ? [] : [{ type: 'DepositFileStored', data: { ...data, storedAt: at } }];
    },
  },
  TimestampDeposit: {
    by: 'engine',
    during: ['stored'],
    decide: ({ data, at }) => {
      if (worthOf(data.report) !== 'proven') throw new Error('a token that proves nothing fixes nothing');
      return [{ type: 'DepositTimestamped', data: { ...data, timestampedAt: at } }];
    },
  },
  PublishDeposit: {
    by: 'depositor',
    whole: true,
    during: KEPT,
    decide: ({ data: { published }, by, at }, { publishedAt }) => {
      if (published === (publishedAt !== undefined)) return [];
      return published
        ? [{ type: 'DepositPublished', data: { by: by.id, publishedAt: at } }]
        : [{ type: 'DepositUnpublished', data: { by: by.id, endedAt: at } }];
    },
  },
  BringDeposit: {
    by: 'depositor',
    during: KEPT,
    decide: ({ data, at }, { brought }) => {
      const isThere = brought.some((one) => one.evidenceId === data.evidenceId);
      if (isThere) return [];
      if (brought.length >= MOST_BROUGHT) refuse('TooMany', { field: 'disputeId', most: String(MOST_BROUGHT) });
      return [{ type: 'DepositBrought', data: { ...data, broughtAt: at } }];
    },
  },
};

export type DepositFile = { readonly deposit: Deposit; readonly context: DepositContext };

const mayDo = (by: Actor, card: Card<never>, { deposit, context }: DepositFile): boolean =>
  card.by === 'engine' ? by.kind === 'engine' : isDepositor(by, deposit, context);

/** Whether this may be done now, by this actor: the guard asks it, and the menu. To a stranger there is no deposit. */
const check = (
  card: Card<never>,
  { by, at }: { readonly by: Actor; readonly at: Instant },
  file: DepositFile,
): void => {
  const { deposit, context } = file;
  if (!mayDo(by, card, file)) refuse('NotFound');
  if (card.by === 'depositor') checkDepositAuthority(card, { by, at }, deposit, context);
  if (!card.during.includes(deposit.stage)) refuse('WrongStage', { stage: deposit.stage });
};

export const decideDeposit = (command: DepositCommand, file: DepositFile): readonly DepositEvent[] => {
  if (command.type === 'MakeDeposit') return made(command, file);
  const card: Card<never> = DEPOSIT_ACTIONS[command.type];
  check(card, command, file);
  return card.decide(command as never, file.deposit); // the table ties the command to its card
};

const made = ({ data, by, at }: MakeDeposit, { deposit, context }: DepositFile): readonly DepositEvent[] => {
  if (deposit.stage !== 'unmade') refuse('WrongStage', { stage: deposit.stage });
  const event: DepositEvent = { type: 'DepositMade', data: { ...data, depositorId: by.id, madeAt: at } };
  const one = { ...deposit, made: event.data };
  if (!isDepositor(by, one, context)) refuse('UnknownReference', { field: 'partyId', name: data.partyId ?? '' });
  checkDepositAuthority({}, { by, at }, one, context);
  return [event];
};

/** What this actor may do with it now, from the table that guards the commands. */
export const allowedDepositActions = (by: Actor, at: Instant, file: DepositFile): readonly LaterDeposit['type'][] =>
  (Object.keys(DEPOSIT_ACTIONS) as LaterDeposit['type'][]).filter((type) =>
    unlessRefused(() => (check(DEPOSIT_ACTIONS[type], { by, at }, file), true)),
  );
