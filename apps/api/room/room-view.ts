import { hash } from 'node:crypto';
import type { LoadedRoom } from '#application/room/rooms.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { getStage } from '#domain/dispute/core/state.js';
import { roomSubject } from '#domain/dispute/core/subject.js';
import { deliberationView, openDeliberation, type Deliberated } from './deliberation-view.js';
import { proposalRead } from './proposal-words.js';
import { parseTerms } from './terms.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { allowedInRoom } from '#domain/room/decide.js';
import { partyOf } from '#domain/dispute/core/decision-context.js';
import { endOfTalk, standsUntil } from '#domain/room/stands-until.js';
import type { Offer, Proposal } from '#domain/room/state.js';
import { actedByOf } from '#application/party/acted-by.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { given } from '../dispute/given.js';

type OfferView = Pick<Offer, 'offerId' | 'number' | 'partyId' | 'pairs' | 'expiresAt' | 'state'> & {
  readonly counterTo?: string;
  readonly termsContentId: string;
  readonly reasonContentId?: string;
  /** The account or link that made it for its party. */
  readonly actorId?: string;
};
type ProposalView = Pick<Proposal, 'proposalId' | 'number' | 'expiresAt' | 'accepted' | 'clausesContentId'> & {
  readonly answered: boolean;
};
export type RoomSeen = Deliberated & {
  readonly disputeId: string;
  readonly roomId: string;
  readonly kind: string;
  readonly open: boolean;
  readonly endsAt?: Instant;
  readonly partyIds: readonly string[];
  readonly offers: readonly OfferView[];
  readonly proposals?: readonly ProposalView[];
  readonly allowedActions: readonly string[];
};

/** What a member sees of its room, words still sealed. Throws Refused NotFound for everybody else. */
export const roomView = (actor: Actor, file: LoadedRoom): RoomSeen => {
  const { dispute, room, roomId, disputeId } = file;
  const allowedActions = allowedInRoom(actor, file); // refuses strangers
  const { kind = '', members } = dispute.rooms[roomId] ?? {};
  const open = getStage(dispute, roomSubject(roomId)).stage === 'room-open';
  const makers = new Map(
    file.stream.events.flatMap((event) =>
      event.type === 'OfferMade' ? [[event.data.offerId, event.meta.by.id] as const] : [],
    ),
  );
  return given({
    disputeId,
    roomId,
    kind,
    open,
    endsAt: endOfTalk(file)?.dueAt,
    partyIds: members?.partyIds ?? [],
    offers: Object.values(room.offers).map(({ state, untilEnd, ...offer }) =>
      given({
        ...offer,
        expiresAt: standsUntil({ ...offer, ...(untilEnd && { untilEnd }) }, file).dueAt,
        actorId: makers.get(offer.offerId),
        state: open || state !== 'standing' ? state : ('lapsed' as const),
      }),
    ),
    proposals: kind === 'mediation' ? viewProposals(file, partyOf(actor, file.context)) : undefined,
    ...deliberationView(actor, file),
    allowedActions,
  });
};

/**
 * A party sees of the answers its own alone, the mediator none: that all accepted is told by `accepted`, and nothing
 * else is told.
 */
const viewProposals = (file: LoadedRoom, party: string | undefined): readonly ProposalView[] =>
  Object.values(file.room.proposals).map((proposal) => {
    const { proposalId, number, accepted, clausesContentId, answers } = proposal;
    const answered = party !== undefined && answers[party] !== undefined;
    const expiresAt = standsUntil(proposal, file).dueAt;
    return { proposalId, number, expiresAt, accepted, clausesContentId, answered };
  });

/** Tells a member whether it would see something else; nobody outside ever holds one. */
export const roomEtagOf = (actor: Actor, file: LoadedRoom): string => {
  const { kind, id, onBehalfOf } = actor;
  return `"${hash('sha256', canonicalJson({ viewer: { kind, id, onBehalfOf }, view: roomView(actor, file) }), 'base64url')}"`;
};

/** The same with the terms of its offers opened; what was erased is absent. */
export async function openRoomView(
  { offers, proposals, votes, drafts, ...view }: RoomSeen,
  tenant: Pick<TenantContext, 'vault' | 'database' | 'associationId'>,
): Promise<object> {
  const { vault } = tenant;
  const actedBy = await actedByOf(
    tenant,
    offers.flatMap(({ actorId }) => (actorId === undefined ? [] : [{ id: actorId }])),
  );
  const sealed = offers.flatMap(({ termsContentId, reasonContentId }) =>
    reasonContentId === undefined ? [termsContentId] : [termsContentId, reasonContentId],
  );
  const texts = await vault.open([...sealed, ...(proposals ?? []).map(({ clausesContentId }) => clausesContentId)]);
  return {
    ...view,
    ...(await openDeliberation(given({ votes, drafts }), vault)),
    ...(proposals && {
      proposals: proposals.map(({ clausesContentId, ...proposal }) => ({
        ...proposal,
        ...proposalRead(texts.get(clausesContentId)),
      })),
    }),
    offers: offers.map(({ termsContentId, reasonContentId, actorId, ...offer }) => {
      const terms = texts.get(termsContentId);
      const reason = reasonContentId === undefined ? undefined : texts.get(reasonContentId);
      const by = actorId === undefined ? undefined : actedBy({ id: actorId });
      return given({ ...offer, actedBy: by, terms: terms === undefined ? undefined : parseTerms(terms), reason });
    }),
  };
}
