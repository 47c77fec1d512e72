import type { Deadline } from '../../calendar/derivation.js';
import type { Event, Instant } from '../../kernel/message.js';
import type { Circumstance } from '../../rulebook/materials.js';
import { refuse } from '../../kernel/refusal.js';
import type { RightCodes } from '../../rulebook/right-kinds.js';
import type { RightKind, RulebookPin } from '../../rulebook/rulebook.js';
import type { AwardEvent } from '../panel/award/events.js';
import type { AmendmentEvent } from '../intake/amendment/events.js';
import type { Amended } from '../intake/amendment/state.js';
import type { ClosingEvent } from '../closing/events.js';
import type { CounterNotice, CounterNoticeEvent } from '../response/counter-notice/events.js';
import type { Claim } from './claim.js';
import type { FilingEvent } from '../intake/filing/events.js';
import type { PairTrack } from './pair-track.js';
import type { Respondent } from './respondent.js';
import type { Item } from './item.js';
import type { FiledMaterial } from './evidence.js';
import type { DocumentEvent } from '../service/document/events.js';
import type { EvidenceEvent } from '../service/evidence/events.js';
import type { Exhibit } from '../service/evidence/state.js';
import type { Asked, MeasureEvent } from '../measures/measure/events.js';
import type { Guarantee, GuaranteeEvent } from '../measures/guarantee/events.js';
import type { MediationEvent, MediationMatter } from '../talks/mediation/events.js';
import type { Mediation } from '../talks/mediation/state.js';
import type { DecisionEvent } from '../panel/decision/events.js';
import type { Outcomes } from '../panel/decision/outcome-state.js';
import type { PanelEvent } from '../panel/panel/events.js';
import type { Panel, Seat } from '../panel/panel/state.js';
import type { KnowledgeEvent } from '../measures/platform-notice/events.js';
import type { NoticeEvent, Service } from '../service/notice/events.js';
import type { Preservation, PreservationEvent } from '../measures/preservation/events.js';
import type { Urgent, UrgentEvent } from '../measures/urgent/events.js';
import type { Negotiation, NegotiationEvent } from '../talks/negotiation/events.js';
import type { DisputeRoom, RoomEventOfDispute } from '../talks/room/events.js';
import type { PerformanceEvent } from '../talks/settlement/performance-events.js';
import type { Settlement, SettlementEvent, UndertakingSet } from '../talks/settlement/events.js';
import type { Loss, LossEvent } from '../measures/loss/events.js';
import type { Referral, ReferralEvent } from '../conduct/referral/events.js';
import type { DelegationEventOfDispute } from '../delegation/events.js';
import type { Delegation } from '../delegation/state.js';
import type { GoodFaithEvent } from '../conduct/bad-faith-review/events.js';
import type { Review } from '../conduct/bad-faith-review/state.js';
import type { RelationEvent } from '../intake/relation/events.js';
import type { RelianceEvent } from '../intake/reliance/events.js';
import type { RelistingEvent } from '../intake/relisting/events.js';
import type { StageState } from './stage.js';
import type { PairSubject, Subject } from './subject.js';
import type { Task } from './task.js';
import type { Proceeding, WaitingPeriodEvent } from '../response/waiting-period/events.js';
import type { Dictated, DictationEvent } from '../intake/dictation/events.js';
import type { DelayClaim, ExtensionEvent } from '../response/extension/events.js';
import type { CourtOrder, OrderEvent } from '../response/order/events.js';
import type { ConcurrentMeasure } from './concurrent-measure.js';
import type { RecordEvent, Unlisted } from '../intake/corrections/events.js';
import type { Round, RoundEvent, SideEffect } from '../intake/renewal/events.js';
import type { Pair } from './pair.js';
import type { Measure } from '../measures/measure/state.js';

export type DisputeEvent =
  | FilingEvent
  | AmendmentEvent
  | NoticeEvent
  | MeasureEvent
  | CounterNoticeEvent
  | WaitingPeriodEvent
  | ClosingEvent
  | EvidenceEvent
  | DocumentEvent
  | RoundEvent
  | RecordEvent
  | OrderEvent
  | ExtensionEvent
  | UrgentEvent
  | GuaranteeEvent
  | PreservationEvent
  | KnowledgeEvent
  | MediationEvent
  | RelationEvent
  | RelianceEvent
  | RelistingEvent
  | NegotiationEvent
  | RoomEventOfDispute
  | SettlementEvent
  | PerformanceEvent
  | DictationEvent
  | ReferralEvent
  | DelegationEventOfDispute
  | GoodFaithEvent
  | LossEvent
  | PanelEvent
  | DecisionEvent
  | AwardEvent;

export type Dispute = Amended &
  Outcomes & {
    readonly number?: string;
    readonly filedAt?: Instant;
    readonly complainantId?: string;
    readonly caseManagerId?: string;
    readonly rulebook?: RulebookPin;
    readonly right?: RightKind;
    /** The work, patent or indication that the right is about; codes alone. */
    readonly rightCodes?: RightCodes;
    readonly rightId?: string;
    /** What a dispute that was opened for mediation alone is about; others have a right and items. */
    readonly matter?: MediationMatter;
    /** By which the rights that were ever relied on here are the same in every dispute. */
    readonly rightIdentities?: readonly string[];
    readonly filedAs?: 'right-holder' | 'licensee' | 'agent';
    readonly respondents: readonly Respondent[];
    readonly items: readonly Item[];
    readonly pairs: readonly Pair[];
    /**
     * The pairs with which the complaint was accepted. Only of these have respondents and platforms been told; of the
     * others they never learn.
     */
    readonly noticed: readonly Pair[];
    /** The legal track of each noticed pair. */
    readonly tracks: Readonly<Record<PairSubject, PairTrack>>;
    readonly materials: readonly FiledMaterial[];
    /** Every file that somebody named, by its id. */
    readonly exhibits: Readonly<Record<string, Exhibit>>;
    /** What is asked for, and what papers depend on. */
    readonly claims: readonly Claim['kind'][];
    readonly circumstances: readonly Circumstance[];
    readonly stages: { readonly [S in Subject]?: StageState };
    readonly services: Readonly<Record<string, Service>>;
    readonly counterNotices: Readonly<Record<string, CounterNotice>>;
    readonly proceedings: Readonly<Record<string, Proceeding>>;
    readonly measures: Readonly<Record<PairSubject, Measure>>;
    readonly asked: Readonly<Record<string, Asked>>;
    /** When the waiting period of a pair ends or ended; a report counts by it even after the measure was lifted. */
    readonly waitingEnds: Readonly<Record<PairSubject, Deadline>>;
    /** What a court ordered last for a pair; its order holds whatever the parties do. */
    readonly courtOrders: Readonly<Record<PairSubject, 'restore' | 'take-down'>>;
    /** Orders of which a term or a security is known, by id. */
    readonly orders: Readonly<Record<string, CourtOrder>>;
    readonly unlisted: Readonly<Record<string, Unlisted>>;
    readonly rounds: Readonly<Record<string, Round>>;
    readonly sideEffects: Readonly<Record<string, SideEffect>>;
    /** Delays that were claimed and not yet examined. */
    readonly delayClaims: Readonly<Record<string, DelayClaim>>;
    /** Which outage has moved which window. */
    readonly outages: readonly string[];
    /** Other disputes that held the item of a pair when its measure was lifted here. */
    readonly concurrentMeasures: Readonly<Record<PairSubject, readonly ConcurrentMeasure[]>>;
    readonly tasks: Readonly<Record<string, Task>>;
    /** Effects that failed for good; not owed again until somebody resumes them. */
    readonly givenUp: readonly string[];
    readonly urgent: Readonly<Record<string, Urgent>>;
    readonly guarantees: Readonly<Record<string, Guarantee>>;
    readonly mediations: Readonly<Record<string, Mediation>>;
    readonly preservations: Readonly<Record<string, Preservation>>;
    /** Items that have ended, with when. */
    readonly ended: Readonly<Record<string, Instant>>;
    /** Pairs restored early behind a guarantee, and how; no report of a proceeding blocks them again. */
    readonly restorations: Readonly<Record<PairSubject, 'restore' | 'label-and-escrow'>>;
    readonly negotiations: Readonly<Record<string, Negotiation>>;
    /** Rooms that were opened, by id. What goes on in them is not known here. */
    readonly rooms: Readonly<Record<string, DisputeRoom>>;
    readonly settlements: Readonly<Record<string, Settlement>>;
    readonly undertakings: Readonly<
      Record<string, Omit<UndertakingSet, 'undertakingId'> & { readonly settlementId: string }>
    >;
    /** What was written down for a party, confirmed or not. */
    readonly dictations: Readonly<Record<string, Dictated>>;
    readonly referrals: Readonly<Record<string, Referral>>;
    /** A platform handed the complaint over. */
    readonly delegation?: Delegation;
    readonly reviews: Readonly<Record<string, Review>>;
    /** What merchants said that the measures cost them. */
    readonly losses: Readonly<Record<string, Loss>>;
    readonly panels: Readonly<Record<string, Panel>>;
    /** Seats of all panels, by id. */
    readonly seats: Readonly<Record<string, Seat>>;
    /** Sequence of the latest measure of this dispute. */
    readonly sequence: number;
  };

/** What one folder's events change: no rule, no clock, no default. */
export type EvolveOf<E extends Event> = {
  readonly [T in E['type']]: (dispute: Dispute, data: Extract<E, { type: T }>['data']) => Dispute;
};

/** Puts all these subjects at the same stage. */
export const setStage = (dispute: Dispute, subjects: readonly Subject[], state: StageState): Dispute => ({
  ...dispute,
  stages: { ...dispute.stages, ...Object.fromEntries(subjects.map((subject) => [subject, state])) },
});

export const getStage = (dispute: Dispute, subject: Subject): StageState =>
  dispute.stages[subject] ?? refuse('NoSuchSubject', { subject });

export const subjectsOf = (dispute: Dispute): readonly Subject[] => Object.keys(dispute.stages) as Subject[];
