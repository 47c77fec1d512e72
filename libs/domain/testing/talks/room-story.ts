import type { RoomDecision, RoomFile } from '../../room/action.js';
import type { RoomCommand } from '../../room/commands.js';
import { decideRoom } from '../../room/decide.js';
import type { RoomEvent } from '../../room/events.js';
import { evolveRoomState, newRoom, type Room } from '../../room/state.js';
import type { Terms } from '../../dispute/talks/settlement/terms.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import { localDate } from '../../calendar/local-date.js';
import type { Actor } from '../../kernel/message.js';
import type { RefusalCode } from '../../kernel/refusal.js';
import { ana, ben, clock } from '../core/actors.js';
import { shanghai } from '../core/commands.js';
import { acceptNegotiation, proposeNegotiation } from './negotiation-commands.js';
import { waiting } from '../core/scenes.js';
import { andThen, disputeAfter, fileOf, whatIsLeft } from '../core/story.js';

/** What has happened in a dispute and in its newest room. */
export type Told = { readonly dispute: readonly DisputeEvent[]; readonly room: readonly RoomEvent[] };
export type RoomStep = RoomCommand | ((room: Room) => RoomCommand);

const bag = 'pair:ben:bag';
const cap = 'pair:ben:cap';

/** Ben and Ana agreed on the 8th to negotiate about both of Ben's things; their time box ends with the 18th. */
export const negotiating: Told = {
  dispute: andThen(waiting, proposeNegotiation('03-07T10:00', [bag, cap]), acceptNegotiation('03-08T10:00')),
  room: [],
};

export const roomOf = ({ room }: Told): Room => room.reduce(evolveRoomState, newRoom);

export const roomFileOf = (told: Told, by: Actor): RoomFile => {
  const dispute = disputeAfter(told.dispute);
  const roomId = Object.keys(dispute.rooms).at(-1) ?? 'none';
  const file = fileOf(dispute, by);
  const { offers, votes, drafts } = roomOf(told);
  let made = [offers, votes, drafts].flatMap((some) => Object.keys(some)).length;
  return { ...file, newId: () => `offer-${(made += 1)}`, disputeId: 'dispute', roomId, room: roomOf(told) };
};

const decided = (told: Told, step: RoomStep): RoomDecision => {
  const command = typeof step === 'function' ? step(roomOf(told)) : step;
  const file = roomFileOf(told, command.by);
  const { newId } =
    command.type === 'AcceptOffer' || command.type === 'SignDecision' ? fileOf(file.dispute, command.by) : file;
  const made = decideRoom(command, { ...file, newId });
  const left = whatIsLeft(made.dispute, command, file);
  if (left.length > 0) throw new Error(`${command.type} leaves ${left.map(({ type }) => type).join()} to follow`);
  return made;
};

/** The story told on in the room. A refusal fails it. */
export const inRoomThen = (told: Told, ...steps: readonly RoomStep[]): Told =>
  steps.reduce((all, step) => {
    const { room, dispute } = decided(all, step);
    return { room: [...all.room, ...room], dispute: [...all.dispute, ...dispute] };
  }, told);

export const whenInRoom = (told: Told, step: RoomStep) => ({
  then: (...room: readonly unknown[]) => expect(decided(told, step).room).toEqual(room),
  thenDispute: (...dispute: readonly unknown[]) => expect(decided(told, step).dispute).toEqual(dispute),
  thenRefused: (code: RefusalCode) => expect(() => decided(told, step)).toThrow(expect.objectContaining({ code })),
});

export const terms: Terms = {
  items: [
    { pair: bag, outcome: 'lift' },
    { pair: cap, outcome: 'keep' },
  ],
  undertakings: [
    {
      kind: 'payment',
      byId: 'ben',
      due: localDate('2026-04-10'),
      proof: 'document',
      sum: { minorUnits: 500_000, currency: 'CNY' },
    },
  ],
};

const last = ({ offers }: Room): string => Object.keys(offers).at(-1) ?? 'none';

export const makeOffer =
  (
    at: string,
    by: Actor = ana,
    more: { readonly terms?: Terms; readonly expires?: string; readonly counter?: boolean } = {},
  ): RoomStep =>
  (room) => ({
    type: 'MakeOffer',
    data: {
      terms: more.terms ?? terms,
      termsContentId: 'terms',
      ...(more.expires !== undefined && { expiresAt: shanghai(more.expires) }),
      ...(more.counter && { counterTo: last(room) }),
    },
    by,
    at: shanghai(at),
  });
export const acceptOffer =
  (at: string, by: Actor = ben, agreed: Terms = terms): RoomStep =>
  (room) => ({
    type: 'AcceptOffer',
    data: { offerId: last(room), terms: agreed, settlementId: 'settlement', settledContentId: 'settled' },
    by,
    at: shanghai(at),
  });
export const rejectOffer =
  (at: string, by: Actor = ben): RoomStep =>
  (room) => ({ type: 'RejectOffer', data: { offerId: last(room), reasonContentId: 'why' }, by, at: shanghai(at) });
export const withdrawOffer =
  (at: string, by: Actor = ana): RoomStep =>
  (room) => ({ type: 'WithdrawOffer', data: { offerId: last(room) }, by, at: shanghai(at) });
export const lapseOffer =
  (at: string): RoomStep =>
  (room) => ({ type: 'LapseOffer', data: { offerId: last(room) }, by: clock, at: shanghai(at) });

/** Accepted on the 9th. */
export const settled: Told = inRoomThen(negotiating, makeOffer('03-08T12:00'), acceptOffer('03-09T10:00'));
