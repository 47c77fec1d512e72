import { daysBetween, localDateAt } from '../calendar/local-date.js';
import { lookerOf, type Looker } from '../early-warning/decide.js';
import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { WatchAct, WatchCommand, WatchGoods, WatchShop } from './commands.js';
import type { WatchEvent } from './events.js';
import { isWatched, openObjections, type Watch } from './state.js';

/** As what somebody sees a watch: the staff all of it; to everybody else there is none. */
export const WATCH_ROLES = ['staff', 'shop', 'holder', 'platform'] as const;
export type WatchRole = (typeof WATCH_ROLES)[number];

/** A house figure: nobody is watched for longer without somebody deciding it anew. */
export const LONGEST_WATCH = 180;

export type WatchFile = {
  readonly watch: Watch;
  /** Of one that is placed: those of the same before it. */
  readonly earlier?: readonly Watch[];
  readonly context: DecisionContext;
  readonly associationId: string;
};

/** A platform has a part in the goods that are on it, and in listings on it. */
export const watchRoleOf = ({ placed, listings }: Watch, looker: Looker | undefined): WatchRole | undefined => {
  if (placed === undefined || looker === undefined) return undefined;
  if (looker.kind === 'association') return 'staff';
  if (looker.kind === 'platform') {
    const isThere = placed.platformId === looker.id || listings.some(({ platformId }) => platformId === looker.id);
    return isThere ? 'platform' : undefined;
  }
  if (placed.shopIds.includes(looker.id)) return 'shop';
  return placed.holderId === looker.id ? 'holder' : undefined;
};

export const decideWatch = (command: WatchCommand, file: WatchFile): readonly WatchEvent[] => {
  if (command.type === 'WatchGoods' || command.type === 'WatchShop') return [placed(command, file)];
  if (command.type === 'NoteWatchedListing') {
    if (!isWatched(file.watch, command.at)) refuse('WrongStage', { stage: 'closed' });
    return [{ type: 'WatchedListed', data: { ...command.data, listedAt: command.at } }];
  }
  const looker = lookerOf(command.by, file.context, file.associationId);
  const role = watchRoleOf(file.watch, looker) ?? refuse('NotFound');
  if (!ACTS[role].includes(command.type)) refuse('NotYourPart');
  if (!allowedOnWatch(file.watch, { role, looker }, command.at).includes(command.type)) refuse('AnsweredAlready');
  return [acted(command, file.watch, looker)];
};

const placed = ({ type, data, by, at }: WatchGoods | WatchShop, { watch, earlier = [] }: WatchFile): WatchEvent => {
  if (watch.placed) refuse('AnsweredAlready');
  // what an objection ended is not begun again by whoever began it, nor without saying why
  const objectedTo = earlier.filter(({ ended }) => ended?.why === 'objection');
  if (objectedTo.some((one) => one.placed?.placedById === by.id)) refuse('SecondPersonNeeded');
  if (objectedTo.length > 0 && data.reasonContentId === undefined) refuse('NothingNamed', { field: 'reason' });
  const days = daysBetween(localDateAt(at), data.until);
  if (days < 1 || days > LONGEST_WATCH) refuse('InstantImplausible', { field: 'until' });
  if (type === 'WatchShop') return { type: 'ShopWatched', data: { ...data, placedById: by.id, placedAt: at } };
  if (data.fingerprint === undefined && data.titleKey === undefined) refuse('NothingNamed');
  return { type: 'GoodsWatched', data: { ...data, placedById: by.id, placedAt: at } };
};

const ACTS: Readonly<Record<WatchRole, readonly WatchAct['type'][]>> = {
  staff: ['AnswerWatchObjection', 'EndWatch'],
  shop: ['ObjectToWatch'],
  holder: [],
  platform: [],
};

/** While it is watched: one objection of each party at a time, and an answer to it. */
export const allowedOnWatch = (
  watch: Watch,
  { role, looker }: { readonly role: WatchRole; readonly looker: Looker | undefined },
  at: Instant,
): readonly WatchAct['type'][] => {
  if (!isWatched(watch, at)) return [];
  const open = openObjections(watch);
  const isOwnOpen = open.some(({ partyId }) => partyId === looker?.id);
  return ACTS[role].filter(
    (act) => act === 'EndWatch' || (act === 'AnswerWatchObjection' ? open.length > 0 : !isOwnOpen),
  );
};

/** Whose objection is answered; said where more than one is open. */
const answeredOf = (watch: Watch, named: string | undefined): { readonly partyId?: string } => {
  const open = openObjections(watch);
  if (named !== undefined && !open.some(({ partyId }) => partyId === named))
    refuse('UnknownReference', { field: 'partyId', name: named });
  if (open.length < 2) return {};
  return { partyId: named ?? refuse('NothingNamed', { field: 'partyId' }) };
};

const acted = (command: WatchAct, watch: Watch, looker: Looker | undefined): WatchEvent => {
  const { by, at } = command;
  if (command.type === 'ObjectToWatch')
    return {
      type: 'WatchObjected',
      data: { ...command.data, partyId: looker?.id ?? by.id, objectedById: by.id, objectedAt: at },
    };
  if (command.type === 'EndWatch')
    return { type: 'WatchEnded', data: { ...command.data, endedById: by.id, endedAt: at } };
  if (watch.placed?.placedById === by.id) refuse('SecondPersonNeeded');
  const { partyId, ...said } = command.data;
  const data = { ...answeredOf(watch, partyId), ...said, answeredById: by.id, answeredAt: at };
  return { type: 'WatchObjectionAnswered', data };
};
