import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { worthOf } from '../timestamp/token-checks.js';
import type { DepositCommand, LaterDeposit, MakeDeposit } from './commands.js';
import type { DepositEvent } from './events.js';
import type { Deposit, DepositStage } from './state.js';

export type DepositContext = Pick<DecisionContext, 'mayActFor' | 'alsoActsFor'>;

/**
 * Whether it is this actor’s: of a party every account that acts for it, else the account that made it alone. The staff
 * of the association has no part in it.
 */
export const isDepositor = ({ kind, id }: Actor, { made }: Deposit, context: DepositContext): boolean => {
  if (kind !== 'person' || !made) return false;
  const { partyId, depositorId } = made;
  if (partyId === undefined) return id === depositorId;
  return [...context.mayActFor, ...(context.alsoActsFor ?? [])].includes(partyId);
};

type Card<C> = {
  readonly by: 'depositor' | 'engine';
  readonly during: readonly DepositStage[];
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

/** To whoever it does not belong to there is none. */
export const decideDeposit = (command: DepositCommand, file: DepositFile): readonly DepositEvent[] => {
  const { deposit } = file;
  if (command.type === 'MakeDeposit') return made(command, file);
  const card: Card<never> = DEPOSIT_ACTIONS[command.type];
  if (!mayDo(command.by, card, file)) refuse('NotFound');
  if (!card.during.includes(deposit.stage)) refuse('WrongStage', { stage: deposit.stage });
  return card.decide(command as never, deposit); // the table ties the command to its card
};

const made = ({ data, by, at }: MakeDeposit, { deposit, context }: DepositFile): readonly DepositEvent[] => {
  if (deposit.stage !== 'unmade') refuse('WrongStage', { stage: deposit.stage });
  const event: DepositEvent = { type: 'DepositMade', data: { ...data, depositorId: by.id, madeAt: at } };
  const isTheirs = isDepositor(by, { ...deposit, made: event.data }, context);
  return isTheirs ? [event] : refuse('UnknownReference', { field: 'partyId', name: data.partyId ?? '' });
};

/** What this actor may do with it now, from the table that guards the commands. */
export const allowedDepositActions = (by: Actor, file: DepositFile): readonly LaterDeposit['type'][] =>
  (Object.keys(DEPOSIT_ACTIONS) as LaterDeposit['type'][]).filter(
    (type) => mayDo(by, DEPOSIT_ACTIONS[type], file) && DEPOSIT_ACTIONS[type].during.includes(file.deposit.stage),
  );
