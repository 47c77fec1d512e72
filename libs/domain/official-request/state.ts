import { daysAfter, endOfDay, localDateAt } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import { changeOf } from '../kernel/unknown-event.js';
import type {
  OfficialAnswerHandedOver,
  OfficialAnswerProposed,
  OfficialBundleAsked,
  OfficialRequestEvent,
  OfficialRequestPaperStored,
  OfficialRequestReceived,
  OfficialRoomConfirmed,
  OfficialRoomNamed,
  OfficialSubjectToldByHand,
  OfficialSuccessorsProposed,
  Secrecy,
} from './events.js';

/** `preparing` until something is proposed, `approved` until it is handed over; `noted` is a penalty notice. */
export const OFFICIAL_STAGES = ['unreceived', 'preparing', 'proposed', 'approved', 'answered', 'noted'] as const;
export type OfficialStage = (typeof OFFICIAL_STAGES)[number];

export type OfficialRoom = OfficialRoomNamed['data'] & { readonly confirmed?: OfficialRoomConfirmed['data'] };

export type OfficialRequest = {
  readonly stage: OfficialStage;
  readonly received?: OfficialRequestReceived['data'];
  readonly handlerId?: string;
  readonly secondId?: string;
  /** Whom an administrator proposed in their place, until another one names the same. */
  readonly successors?: OfficialSuccessorsProposed['data'];
  readonly secrecy?: Secrecy;
  readonly papers: Readonly<Record<string, OfficialRequestPaperStored['data']>>;
  readonly bundles: readonly OfficialBundleAsked['data'][];
  readonly rooms: Readonly<Record<string, OfficialRoom>>;
  /** What is proposed, approved or went out. */
  readonly answer?: OfficialAnswerProposed['data'];
  readonly approved?: { readonly officerId: string; readonly at: Instant };
  /** Why the last one was not to go out so. */
  readonly returned?: { readonly reasonContentId: string; readonly officerId: string; readonly at: Instant };
  readonly handedOver?: OfficialAnswerHandedOver['data'];
  readonly toldAt?: Instant;
  /** Of whom nobody reads here and whom nobody has told yet; and how the others of these were told. */
  readonly untoldIds: readonly string[];
  readonly toldByHand: readonly OfficialSubjectToldByHand['data'][];
};

export const unreceived: OfficialRequest = {
  ...{ stage: 'unreceived', papers: {}, bundles: [], rooms: {} },
  ...{ untoldIds: [], toldByHand: [] },
};

type Data<T extends OfficialRequestEvent['type']> = Extract<OfficialRequestEvent, { type: T }>['data'];

const EVOLVE: {
  readonly [T in OfficialRequestEvent['type']]: (one: OfficialRequest, data: Data<T>) => OfficialRequest;
} = {
  OfficialRequestReceived: (one, received) => ({
    ...one,
    received,
    stage: received.kind === 'penalty-notice' ? 'noted' : 'preparing',
    handlerId: received.handlerId,
    secondId: received.secondId,
    ...(received.secrecy && { secrecy: received.secrecy }),
  }),
  OfficialRequestPaperStored: (one, paper) => ({ ...one, papers: { ...one.papers, [paper.sha256]: paper } }),
  OfficialRequestPassedOn: ({ successors: _, ...one }, { handlerId, secondId }) => ({ ...one, handlerId, secondId }),
  OfficialSuccessorsProposed: (one, successors) => ({ ...one, successors }),
  OfficialSecrecyChanged: ({ secrecy: _, ...one }, { secrecy }) => ({ ...one, ...(secrecy && { secrecy }) }),
  OfficialBundleAsked: (one, bundle) => ({ ...one, bundles: [...one.bundles, bundle] }),
  OfficialRoomNamed: (one, room) => ({ ...one, rooms: { ...one.rooms, [room.roomId]: room } }),
  OfficialRoomConfirmed: (one, confirmed) => {
    const room = one.rooms[confirmed.roomId];
    return room ? { ...one, rooms: { ...one.rooms, [confirmed.roomId]: { ...room, confirmed } } } : one;
  },
  OfficialAnswerProposed: ({ returned: _, ...one }, answer) => ({ ...one, stage: 'proposed', answer }),
  OfficialAnswerReturned: ({ answer: _, approved: __, ...one }, { reasonContentId, officerId, returnedAt: at }) => ({
    ...one,
    stage: 'preparing',
    returned: { reasonContentId, officerId, at },
  }),
  OfficialAnswerApproved: (one, { officerId, approvedAt: at }) => ({
    ...one,
    stage: 'approved',
    approved: { officerId, at },
  }),
  OfficialAnswerHandedOver: (one, handedOver) => ({ ...one, stage: 'answered', handedOver }),
  OfficialSubjectsTold: (one, { toldAt, unreachedIds = [] }) => ({ ...one, toldAt, untoldIds: unreachedIds }),
  OfficialSubjectToldByHand: (one, told) => ({
    ...one,
    untoldIds: one.untoldIds.filter((id) => id !== told.subjectId),
    toldByHand: [...one.toldByHand, told],
  }),
};

export const OFFICIAL_REQUEST_EVENT_TYPES = Object.keys(EVOLVE) as readonly OfficialRequestEvent['type'][];

export const evolveOfficial = (one: OfficialRequest, event: OfficialRequestEvent): OfficialRequest => {
  const change: (one: OfficialRequest, data: never) => OfficialRequest = changeOf(EVOLVE[event.type], event.type);
  return change(one, event.data as never); // the table ties data to type
};

/** By when it is to be in the authority’s hands; while it is not. */
export const officialDueAt = ({ received, stage }: OfficialRequest): Instant | undefined =>
  received?.answerBy !== undefined && stage !== 'answered' ? endOfDay(received.answerBy) : undefined;

/** Days for a letter to whoever has nobody that reads here; the house's figure. */
const DAYS_TO_WRITE = 5;

/** By when the two tell those whom the clock reached by nothing; while there are such. */
export const tellingDueAt = ({ toldAt, untoldIds }: OfficialRequest): Instant | undefined =>
  toldAt !== undefined && untoldIds.length > 0 ? endOfDay(daysAfter(localDateAt(toldAt), DAYS_TO_WRITE)) : undefined;

/**
 * From when those whom it is about are told: once the answer is out and nothing forbids it any more. Undefined where
 * there is nobody to tell, nothing to tell yet, or it was done.
 */
export const tellFrom = (one: OfficialRequest): Instant | undefined => {
  const { received, handedOver, secrecy, toldAt } = one;
  if (!received || !handedOver || toldAt !== undefined || received.subjectIds.length === 0) return undefined;
  const free = secrecy ? endOfDay(secrecy.until) : handedOver.recordedAt;
  return free > handedOver.recordedAt ? free : handedOver.recordedAt;
};
