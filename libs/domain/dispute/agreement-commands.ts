import type { AskRoomReading } from './room/ask-room-reading.js';
import type { OpenDesk } from './room/open-desk.js';
import type { AllowRoomReading } from './room/allow-room-reading.js';
import type { DrawUpFacts } from './undisputed/draw-up-facts.js';
import type { SignFacts } from './undisputed/sign-facts.js';
import type { ReleaseFacts } from './undisputed/release-facts.js';
import type { ApplyForConfirmation } from './confirmation/apply-for-confirmation.js';
import type { JoinConfirmation } from './confirmation/join-confirmation.js';
import type { WithdrawConfirmation } from './confirmation/withdraw-confirmation.js';
import type { RecordHandingIn } from './confirmation/record-handing-in.js';
import type { RecordConfirmationResult } from './confirmation/record-confirmation-result.js';
import type { ProposeNegotiation } from './negotiation/propose-negotiation.js';
import type { AcceptNegotiation } from './negotiation/accept-negotiation.js';
import type { ProposeStay } from './negotiation/propose-stay.js';
import type { AgreeStay } from './negotiation/agree-stay.js';
import type { EndNegotiation } from './negotiation/end-negotiation.js';
import type { LapseNegotiation } from './negotiation/lapse-negotiation.js';
import type { RemindOfUndertaking } from './settlement/remind-of-undertaking.js';
import type { NoteUndertakingOverdue } from './settlement/note-undertaking-overdue.js';
import type { ReportPerformance } from './settlement/report-performance.js';
import type { ConfirmPerformance } from './settlement/confirm-performance.js';
import type { ConfirmBySilence } from './settlement/confirm-by-silence.js';
import type { AllegeBreach } from './settlement/allege-breach.js';
import type { AnswerBreach } from './settlement/answer-breach.js';
import type { CloseHearing } from './settlement/close-hearing.js';
import type { DecideBreach } from './settlement/decide-breach.js';

/** What can be asked of the two papers that may leave a mediation, the record of undisputed facts and the agreement for a court, and of its rooms in an emergency. */
export type PaperCommand =
  | DrawUpFacts
  | SignFacts
  | ReleaseFacts
  | ApplyForConfirmation
  | JoinConfirmation
  | WithdrawConfirmation
  | RecordHandingIn
  | RecordConfirmationResult
  | AskRoomReading
  | AllowRoomReading
  | OpenDesk;

/** What can be asked of a negotiation and of what was settled. */
export type AgreementCommand =
  | ProposeNegotiation
  | AcceptNegotiation
  | EndNegotiation
  | ProposeStay
  | AgreeStay
  | LapseNegotiation
  | RemindOfUndertaking
  | NoteUndertakingOverdue
  | ReportPerformance
  | ConfirmPerformance
  | ConfirmBySilence
  | AllegeBreach
  | AnswerBreach
  | CloseHearing
  | DecideBreach
  | PaperCommand;
