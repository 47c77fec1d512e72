import type { Negotiation } from '#domain/dispute/talks/negotiation/events.js';
import type { RoomKind } from '#domain/dispute/talks/room/events.js';
import { readingAsked } from '#domain/dispute/talks/room/reading-asked.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';
import { getStage, type Dispute } from '#domain/dispute/core/state.js';
import type { ClosingReason, Stage } from '#domain/dispute/core/stage.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { seesSettlement } from '#domain/dispute/visibility/sees-settlement.js';
import { negotiationSubject, roomSubject, undertakingSubject, type PairSubject } from '#domain/dispute/core/subject.js';
import type { Instant } from '#domain/kernel/message.js';
import { given } from '../given.js';

type At = { readonly stage: Stage; readonly reason?: ClosingReason };
export type NegotiationView = At & {
  readonly negotiationId: string;
  readonly respondentId: string;
  readonly proposerId: string;
  readonly pairs: readonly PairSubject[];
  readonly roomId?: string;
  readonly stay?: Negotiation['stay'];
};
export type RoomView = {
  readonly roomId: string;
  readonly kind: RoomKind;
  readonly open: boolean;
  /** Who asks to read it, and why, still sealed: for the staff, a second of whom may allow it. */
  readonly reading?: { readonly askedById: string; readonly reasonId: string };
};
export type UndertakingView = At & { readonly undertakingId: string; readonly byId: string; readonly dueAt: Instant };
export type SettlementView = {
  readonly settlementId: string;
  readonly respondentId?: string;
  readonly mediationId?: string;
  readonly partyIds: readonly string[];
  readonly pairs: readonly PairSubject[];
  readonly undertakings: readonly UndertakingView[];
};

/** Nothing at all where there is nothing to see, so that a dispute without agreements reads as ever. */
const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

const stageOf = ({ stage, reason }: At): At => given({ stage, reason });

export const viewNegotiations = ({ sees }: Visibility, dispute: Dispute): readonly NegotiationView[] | undefined =>
  some(
    Object.entries(dispute.negotiations)
      .filter(([id]) => sees(negotiationSubject(id)))
      .map(([negotiationId, { respondentId, proposerId, pairs, roomId, stay }]) =>
        given({
          negotiationId,
          respondentId,
          proposerId,
          pairs,
          roomId,
          stay,
          ...stageOf(getStage(dispute, negotiationSubject(negotiationId))),
        }),
      ),
  );

export const viewRooms = (visibility: Visibility, dispute: Dispute): readonly RoomView[] | undefined =>
  some(
    Object.entries(dispute.rooms)
      .filter(([roomId]) => visibility.sees(roomSubject(roomId)))
      .map(([roomId, room]) => {
        const asked = seesPart(visibility, 'officers') ? readingAsked(room) : undefined;
        return given({
          roomId,
          kind: room.kind,
          open: getStage(dispute, roomSubject(roomId)).stage === 'room-open',
          reading: asked && { askedById: asked.askedBy, reasonId: asked.reasonContentId },
        });
      }),
  );

export const viewSettlements = (visibility: Visibility, dispute: Dispute): readonly SettlementView[] | undefined =>
  some(
    Object.entries(dispute.settlements)
      .filter(([, settlement]) => seesSettlement(settlement, visibility, dispute))
      .map(([settlementId, { respondentId, mediationId, partyIds, pairs, undertakingIds }]) => ({
        settlementId,
        ...given({ respondentId, mediationId }),
        partyIds,
        pairs,
        undertakings: undertakingIds.flatMap((undertakingId) => {
          const undertaking = dispute.undertakings[undertakingId];
          const { byId, due } = undertaking ?? {};
          return byId && due
            ? [
                {
                  undertakingId,
                  byId,
                  dueAt: due.dueAt,
                  ...stageOf(getStage(dispute, undertakingSubject(undertakingId))),
                },
              ]
            : [];
        }),
      })),
  );
