import type { AwardEvent } from '../panel/award/events.js';
import type { ChargeEvent } from '../intake/charge/events.js';
import type { AmendmentEvent } from '../intake/amendment/events.js';
import type { ResponseEvent } from '../response/events.js';
import type { ClosingEvent } from '../closing/events.js';
import type { FilingEvent } from '../intake/filing/events.js';
import type { DocumentEvent } from '../service/document/events.js';
import type { ExportEvent } from '../service/export/events.js';
import type { ComparisonEvent } from '../service/comparison/events.js';
import type { TranslationEvent } from '../service/translation/events.js';
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
import type { GoodFaithEvent } from '../conduct/bad-faith-review/events.js';
import type { RelationEvent } from '../intake/relation/events.js';
import type { StandingEvent } from '../intake/standing/events.js';
import type { RelianceEvent } from '../intake/reliance/events.js';
import type { RelistingEvent } from '../intake/relisting/events.js';
import type { DictationEvent } from '../intake/dictation/events.js';
import type { RecordEvent } from '../intake/corrections/events.js';
import type { RoundEvent } from '../intake/renewal/events.js';

/** Whatever can be recorded of a dispute. */
export type DisputeEvent =
  | FilingEvent
  | AmendmentEvent
  | NoticeEvent
  | UncertainDayEvent
  | MeasureEvent
  | ResponseEvent
  | ClosingEvent
  | EvidenceEvent
  | ComparisonEvent
  | TranslationEvent
  | DocumentEvent
  | ExportEvent
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
  | AwardEvent
  | ChargeEvent;
