import { hash } from 'node:crypto';
import type { LoadedRoom } from '#application/rooms.js';
import { canonicalJson } from '#domain/canonical-json.js';
import { getStage } from '#domain/dispute/state.js';
import { roomSubject } from '#domain/dispute/subject.js';
import { parseTerms } from './terms.js';
import type { Actor, Instant } from '#domain/message.js';
import { allowedInRoom } from '#domain/room/decide.js';
import type { Offer } from '#domain/room/state.js';
import type { Vault } from '#infrastructure/vault/vault.js';
import { given } from '../dispute/given.js';

type OfferView = Pick<Offer, 'offerId' | 'number' | 'partyId' | 'pairs' | 'expiresAt' | 'state'> & {
  readonly counterTo?: string;
  readonly termsContentId: string;
};
export type RoomSeen = {
  readonly disputeId: string;
  readonly roomId: string;
  readonly kind: string;
  readonly open: boolean;
  readonly endsAt?: Instant;
  readonly partyIds: readonly string[];
  readonly offers: readonly OfferView[];
  readonly allowedActions: readonly string[];
};

/** What a member sees of its room, words still sealed. Throws Refused NotFound for everybody else. */
export const roomView = (actor: Actor, file: LoadedRoom): RoomSeen => {
  const { dispute, room, roomId, disputeId } = file;
  const allowedActions = allowedInRoom(actor, file); // refuses strangers
  const { kind = '', members, aboutId } = dispute.rooms[roomId] ?? {};
  const about = Object.entries(dispute.stages).find(([subject]) => subject.endsWith(`:${aboutId}`))?.[1];
  return given({
    disputeId,
    roomId,
    kind,
    open: getStage(dispute, roomSubject(roomId)).stage === 'room-open',
    endsAt: about?.deadline?.dueAt,
    partyIds: members?.partyIds ?? [],
    offers: Object.values(room.offers).map(({ offerId, number, partyId, pairs, expiresAt, state, counterTo, termsContentId }) =>
      given({ offerId, number, partyId, pairs, expiresAt, state, counterTo, termsContentId }),
    ),
    allowedActions,
  });
};

/** Tells a member whether it would see something else; nobody outside ever holds one. */
export const roomEtagOf = (actor: Actor, file: LoadedRoom): string => {
  const { kind, id, onBehalfOf } = actor;
  return `"${hash('sha256', canonicalJson({ viewer: { kind, id, onBehalfOf }, view: roomView(actor, file) }), 'base64url')}"`;
};

/** The same with the terms of its offers opened; what was erased is absent. */
export async function openRoomView({ offers, ...view }: RoomSeen, vault: Pick<Vault, 'open'>): Promise<object> {
  const texts = await vault.open(offers.map(({ termsContentId }) => termsContentId));
  return {
    ...view,
    offers: offers.map(({ termsContentId, ...offer }) => {
      const terms = texts.get(termsContentId);
      return given({ ...offer, terms: terms === undefined ? undefined : parseTerms(terms) });
    }),
  };
}
