import type { AskRoomReading } from './talks/room/ask-room-reading.js';
import type { OpenDesk } from './talks/room/open-desk.js';
import type { AllowRoomReading } from './talks/room/allow-room-reading.js';
import type { DrawUpFacts } from './talks/stipulation/draw-up-facts.js';
import type { SignFacts } from './talks/stipulation/sign-facts.js';
import type { ReleaseFacts } from './talks/stipulation/release-facts.js';
import type { ApplyForConfirmation } from './talks/confirmation/apply-for-confirmation.js';
import type { JoinConfirmation } from './talks/confirmation/join-confirmation.js';
import type { WithdrawConfirmation } from './talks/confirmation/withdraw-confirmation.js';
import type { RecordHandingIn } from './talks/confirmation/record-handing-in.js';
import type { RecordConfirmationResult } from './talks/confirmation/record-confirmation-result.js';
import type { ProposeNegotiation } from './talks/negotiation/propose-negotiation.js';
import type { AcceptNegotiation } from './talks/negotiation/accept-negotiation.js';
import type { ProposeStay } from './talks/negotiation/propose-stay.js';
import type { AgreeStay } from './talks/negotiation/agree-stay.js';
import type { EndNegotiation } from './talks/negotiation/end-negotiation.js';
import type { LapseNegotiation } from './talks/negotiation/lapse-negotiation.js';
import type { RemindOfUndertaking } from './talks/settlement/remind-of-undertaking.js';
import type { NoteUndertakingOverdue } from './talks/settlement/note-undertaking-overdue.js';
import type { ReportPerformance } from './talks/settlement/report-performance.js';
import type { ConfirmPerformance } from './talks/settlement/confirm-performance.js';
import type { ConfirmBySilence } from './talks/settlement/confirm-by-silence.js';
import type { AllegeBreach } from './talks/settlement/allege-breach.js';
import type { AnswerBreach } from './talks/settlement/answer-breach.js';
import type { CloseHearing } from './talks/settlement/close-hearing.js';
import type { DecideBreach } from './talks/settlement/decide-breach.js';

/**
 * What can be asked of the two papers that may leave a mediation, the record of undisputed facts and the agreement for
 * a court, and of its rooms in an emergency.
 */
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
