import type { Event, Instant } from '../../kernel/message.js';
import type { Circumstance } from '../../rulebook/materials.js';
import { refuse } from '../../kernel/refusal.js';
import type { RightCodes } from '../../rulebook/right-kinds.js';
import type { RightKind, RulebookPin } from '../../rulebook/rulebook.js';
import type { AwardEvent } from '../panel/award/events.js';
import type { AmendmentEvent } from '../intake/amendment/events.js';
import type { ClosingEvent } from '../closing/events.js';
import type { ResponseEvent } from '../response/events.js';
import type { Claim, Demand } from './claim.js';
import type { FilingEvent } from '../intake/filing/events.js';
import type { PairTrack } from './pair-track.js';
import type { Respondent } from './respondent.js';
import type { Item } from './item.js';
import type { FiledMaterial } from './evidence.js';
import type { DocumentEvent } from '../service/document/events.js';
import type { EvidenceEvent } from '../service/evidence/events.js';
import type { MeasureEvent } from '../measures/measure/events.js';
import type { HeldEvent } from '../measures/held/events.js';
import type { GuaranteeEvent } from '../measures/guarantee/events.js';
import type { MediationEvent } from '../talks/mediation/events.js';
import type { DecisionEvent } from '../panel/decision/events.js';
import type { PanelEvent } from '../panel/panel/events.js';
import type { KnowledgeEvent } from '../measures/platform-notice/events.js';
import type { NoticeEvent } from '../service/notice/events.js';
import type { UncertainDayEvent } from '../service/uncertain-day/events.js';
import type { PreservationEvent } from '../measures/preservation/events.js';
import type { UrgentEvent } from '../measures/urgent/events.js';
import type { NegotiationEvent } from '../talks/negotiation/events.js';
import type { RoomEventOfDispute } from '../talks/room/events.js';
import type { PerformanceEvent } from '../talks/settlement/performance-events.js';
import type { SettlementEvent } from '../talks/settlement/events.js';
import type { LossEvent } from '../measures/loss/events.js';
import type { ReferralEvent } from '../conduct/referral/events.js';
import type { DelegationEventOfDispute } from '../delegation/events.js';
import type { Delegation } from '../delegation/state.js';
import type { GoodFaithEvent } from '../conduct/bad-faith-review/events.js';
import type { RelationEvent } from '../intake/relation/events.js';
import type { StandingEvent } from '../intake/standing/events.js';
import type { RelianceEvent } from '../intake/reliance/events.js';
import type { RelistingEvent } from '../intake/relisting/events.js';
import type { StageState } from './stage.js';
import type { PairSubject, Subject } from './subject.js';
import type { Task } from './task.js';
import type { DictationEvent } from '../intake/dictation/events.js';
import type { RecordEvent } from '../intake/corrections/events.js';
import type { RoundEvent } from '../intake/renewal/events.js';
import type { Pair } from './pair.js';
import type { IntakeState } from '../intake/state.js';
import type { ServiceState } from '../service/state.js';
import type { MeasuresState } from '../measures/state.js';
import type { ResponseState } from '../response/state.js';
import type { TalksState } from '../talks/state.js';
import type { PanelState } from '../panel/state.js';
import type { ConductState } from '../conduct/state.js';

export type DisputeEvent =
  | FilingEvent
  | AmendmentEvent
  | NoticeEvent
  | UncertainDayEvent
  | MeasureEvent
  | ResponseEvent
  | ClosingEvent
  | EvidenceEvent
  | DocumentEvent
  | RoundEvent
  | RecordEvent
  | UrgentEvent
  | GuaranteeEvent
  | PreservationEvent
  | KnowledgeEvent
  | MediationEvent
  | RelationEvent
  | RelianceEvent
  | StandingEvent
  | HeldEvent
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

/** What each group of the procedure keeps of its own. */
type Groups = IntakeState & ServiceState & MeasuresState & ResponseState & TalksState & PanelState & ConductState;

export type Dispute = Groups & {
  readonly number?: string;
  readonly filedAt?: Instant;
  readonly complainantId?: string;
  readonly caseManagerId?: string;
  readonly rulebook?: RulebookPin;
  readonly right?: RightKind;
  /** The work, patent or indication that the right is about; codes alone. */
  readonly rightCodes?: RightCodes;
  readonly rightId?: string;
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
  /** What is asked for, and what papers depend on. */
  readonly claims: readonly Claim['kind'][];
  /** The same, with the items of which each is asked. */
  readonly demands: readonly Demand[];
  readonly circumstances: readonly Circumstance[];
  readonly stages: { readonly [S in Subject]?: StageState };
  /** Which outage has moved which window. */
  readonly outages: readonly string[];
  readonly tasks: Readonly<Record<string, Task>>;
  /** Effects that failed for good; not owed again until somebody resumes them. */
  readonly givenUp: readonly string[];
  /** A platform handed the complaint over. */
  readonly delegation?: Delegation;
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
