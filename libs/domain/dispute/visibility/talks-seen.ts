import { mediationSubject, negotiationSubject, undertakingSubject } from '../core/subject.js';
import type { MediationEvent } from '../talks/mediation/events.js';
import type { NegotiationEvent } from '../talks/negotiation/events.js';
import type { RoomEventOfDispute } from '../talks/room/events.js';
import type { SettlementEvent } from '../talks/settlement/events.js';
import type { PerformanceEvent } from '../talks/settlement/performance-events.js';
import { dispute, everyRespondent, mediation, negotiation, pairs, room, undertaking } from './abouts.js';
import { nothing, PARTIES, STAFF, whole, type EventRows, type Looking, type Part } from './event-row.js';
import { ownPairs, ownStay } from './own-parts.js';
import { seesAgreement, seesOutcome } from './sees-agreement.js';
import { seesFacts } from './sees-facts.js';
import { readsPlace, readsPreparation, seesSession } from './sees-session.js';
import { seesAvailability, seesCommonTimes } from './sees-times.js';

type OfMediation = { readonly mediationId: string };
type Session = OfMediation & { readonly sessionId: string; readonly partyIds: readonly string[] };

/** Between the parties and their mediator: no platform, and nobody who decides on the dispute (practice P15). */
const TALKS = { ...PARTIES, mediator: whole };
/** The course of a mediation, which whoever is proposed or asked as its mediator has to know. */
const COURSE = { ...TALKS, askedMediator: whole };

/** For the association, the parties and the mediator, each by the same part. */
const forMediated = <P>(part: P) => ({
  ...STAFF,
  staff: part,
  complainant: part,
  respondent: part,
  mediator: part,
});

const agreed = <D extends OfMediation>(data: D, { viewer, now }: Looking): D | undefined =>
  seesAgreement(data.mediationId, viewer, now, { data }) ? data : undefined;
/** An agreement is its parties', its mediator's and the association's. */
const AGREEMENT = forMediated(agreed);

const met = <D extends Session>(data: D, { viewer, now }: Looking): D | undefined =>
  seesSession(data, viewer, now) ? data : undefined;
/** Of a session who was asked to it; of a caucus not even the staff. */
const SESSION = forMediated(met);

type Placed = Session & { readonly placeContentId?: string };
/** Where one meets is for those who do, like an address. */
const placed = <D extends Placed>(data: D, looking: Looking): D | undefined => {
  const seen = met(data, looking);
  if (!seen || readsPlace(data, looking.viewer, looking.now)) return seen;
  const { placeContentId: _, ...rest } = seen;
  return rest as D;
};
const PLACED = forMediated(placed);

type Recorded = Extract<MediationEvent, { type: 'SessionRecorded' }>['data'];
/** What the mediator worked for a session besides is its own and the association's. */
const worked: Part<Recorded> = (data, looking) => {
  const seen = met(data, looking);
  if (!seen || readsPreparation(looking.viewer)) return seen;
  const { preparationMinutes: _, ...rest } = seen;
  return rest;
};
const WORKED = forMediated(worked);

/** A calendar is its party's; what is common to all and to a side is told to the mediator apart. */
const own = <D extends OfMediation & { readonly partyId: string }>(data: D, { viewer }: Looking): D | undefined =>
  seesAvailability(data.partyId, viewer) ? data : undefined;
/** That a party said anew when it can, its mediator learns; when, the common times tell. */
const said: Part<Extract<MediationEvent, { type: 'AvailabilityStated' }>['data']> = (data, { viewer, now }) =>
  seesCommonTimes(data.mediationId, viewer, now) ? { ...data, available: [] } : undefined;
const CALENDAR = { ...STAFF, staff: nothing, complainant: own, respondent: own, mediator: said };

const facts = <D extends OfMediation>(data: D, { viewer, now }: Looking): D | undefined =>
  seesFacts(data.mediationId, viewer, now) ? data : undefined;
/** What happened with a record of facts while it lay in the room tells the staff nothing even afterwards. */
const inRoom = <D extends OfMediation>(data: D, looking: Looking): D | undefined =>
  looking.viewer.party === undefined && looking.viewer.mediatorId === undefined ? undefined : facts(data, looking);
const IN_ROOM = { ...STAFF, staff: inRoom, complainant: facts, respondent: facts, mediator: facts };

type Declined = Extract<MediationEvent, { type: 'SignatureDeclined' }>['data'];
/** Of the agreement or of the facts, whichever it is of; the reason is its author's and the mediator's alone. */
const declined: Part<Declined> = (data, looking) => {
  const { mediationId, paper, version, partyId, declinedAt } = data;
  const seen = paper === 'facts' ? inRoom(data, looking) : agreed(data, looking);
  const { party, mediatorId } = looking.viewer;
  if (!seen || mediatorId !== undefined || party === partyId) return seen;
  return { mediationId, paper, version, partyId, declinedAt };
};
const DECLINED = forMediated(declined);

type Ended = Extract<MediationEvent, { type: 'MediationEnded' }>['data'];
/** That it is over everybody learns who was asked; whether by an agreement, who is in that. */
const ended: Part<Ended> = (data, { viewer, now }) => {
  if (seesOutcome(data.mediationId, data.outcome, viewer, now)) return data;
  const { mediationId, effectiveAt } = data;
  return { mediationId, effectiveAt } as Ended;
};
const ENDED = { ...forMediated(ended), askedMediator: ended };

/** Only its own pairs of an agreement that it may see. */
const ownAgreed: Part<Extract<MediationEvent, { type: 'MediatedSettlementReached' }>['data']> = (data, looking) =>
  agreed(data, looking) && ownPairs(data, looking);

/** What is said to a mediator and what comes of it. */
export const MEDIATION_SEEN = {
  // a respondent learns of the request where mediation alone was asked for
  MediationRequested: { about: everyRespondent, ...TALKS },
  MediationInvited: { about: mediation, ...COURSE },
  MediationConsented: { about: mediation, ...COURSE },
  MediationRefused: { about: mediation, ...COURSE },
  MediationAgreed: { about: mediation, ...COURSE },
  MediatorsProposed: { about: mediation, ...COURSE },
  MediatorChosen: { about: mediation, ...COURSE },
  MediatorChoiceLapsed: { about: mediation, ...COURSE },
  MediatorAppointed: { about: mediation, ...COURSE },
  MediatorAccepted: { about: mediation, ...COURSE },
  MediatorDeclined: { about: mediation, ...COURSE },
  MediatorWithdrew: { about: mediation, ...COURSE },
  MediatorObjected: { about: mediation, ...COURSE },
  ObjectionAnswered: { about: mediation, ...COURSE },
  SessionScheduled: { about: mediation, ...PLACED },
  SessionMoved: { about: mediation, ...PLACED },
  SessionCancelled: { about: mediation, ...SESSION },
  SessionRecorded: { about: mediation, ...WORKED },
  MinutesConfirmed: { about: mediation, ...SESSION },
  MinutesObjected: { about: mediation, ...SESSION },
  AvailabilityStated: { about: mediation, ...CALENDAR },
  ExtensionConsented: { about: mediation, ...COURSE },
  MediationExtended: { about: mediation, ...COURSE },
  AppraisalStarted: { about: mediation, ...TALKS },
  AppraisalEnded: { about: mediation, ...TALKS },
  MediationEnded: { about: mediation, ...ENDED },
  AgreementDrawnUp: { about: mediation, ...AGREEMENT },
  AgreementSigned: { about: mediation, ...AGREEMENT },
  SignatureDeclined: { about: mediation, ...DECLINED },
  MediatorSigned: { about: mediation, ...AGREEMENT },
  AgreementSealed: { about: mediation, ...AGREEMENT },
  AccountClauseAnswered: { about: mediation, ...AGREEMENT },
  SealAwaited: { about: mediation, ...AGREEMENT },
  AccountClauseAsked: { about: mediation, ...AGREEMENT },
  DealTakenOver: {
    about: ({ mediationId, undertakingIds }) => [
      mediationSubject(mediationId),
      ...undertakingIds.map(undertakingSubject),
    ],
    ...AGREEMENT,
  },
  MediatedSettlementReached: {
    about: ({ mediationId, undertakings }) => [
      mediationSubject(mediationId),
      ...undertakings.map(({ undertakingId }) => undertakingSubject(undertakingId)),
    ],
    ...AGREEMENT,
    respondent: ownAgreed,
  },
  FactsDrawnUp: { about: mediation, ...IN_ROOM },
  FactsSigned: { about: mediation, ...IN_ROOM },
  FactsReleased: { about: mediation, ...IN_ROOM },
  FactsLeftRoom: { about: mediation, ...IN_ROOM, staff: facts },
  ConfirmationAsked: { about: mediation, ...AGREEMENT },
  ConfirmationJoined: { about: mediation, ...AGREEMENT },
  ConfirmationReady: { about: mediation, ...AGREEMENT },
  ConfirmationHandedIn: { about: mediation, ...AGREEMENT },
  ConfirmationDecided: { about: mediation, ...AGREEMENT },
} satisfies EventRows<MediationEvent>;

/** What two sides say to each other by themselves, agree, promise and break; a mediator's who takes it over. */
export const AGREEMENTS_SEEN = {
  NegotiationProposed: { about: negotiation, ...TALKS, respondent: ownPairs },
  NegotiationStarted: { about: negotiation, ...TALKS },
  NegotiationEnded: { about: negotiation, ...TALKS },
  StayProposed: { about: negotiation, ...TALKS, respondent: ownPairs },
  // clocks of the pairs move, which their platform has to know
  ProcedureStayed: { about: pairs, ...TALKS, respondent: ownStay, platform: ownStay },
  // its members know of a room; the staff that it is there
  RoomOpened: { about: room, ...TALKS, expert: whole },
  RoomClosed: { about: room, ...TALKS, expert: whole },
  RoomReadingAsked: { about: room, ...STAFF },
  RoomReadingAllowed: { about: room, ...TALKS },
  SettlementReached: {
    about: ({ negotiationId, undertakings }) => [
      negotiationSubject(negotiationId),
      ...undertakings.map(({ undertakingId }) => undertakingSubject(undertakingId)),
    ],
    ...TALKS,
    respondent: ownPairs,
  },
  PerformanceAwaited: { about: dispute, ...TALKS },
  UndertakingReminded: { about: undertaking, ...TALKS },
  UndertakingOverdue: { about: undertaking, ...TALKS },
  PerformanceReported: { about: undertaking, ...TALKS },
  PerformanceCheckStarted: { about: undertaking, ...TALKS },
  PerformanceConfirmed: { about: undertaking, ...TALKS },
  BreachAlleged: { about: undertaking, ...TALKS },
  BreachHeard: { about: undertaking, ...TALKS },
  BreachFound: {
    about: ({ undertakingId, reopened }) => [undertakingSubject(undertakingId), ...reopened],
    ...TALKS,
  },
} satisfies EventRows<NegotiationEvent | RoomEventOfDispute | SettlementEvent | PerformanceEvent>;
