import type { DisputeAction } from './action.js';
import type { AgreementCommand } from './agreement-commands.js';
import { askRoomReading } from './room/ask-room-reading.js';
import { openDesk } from './room/open-desk.js';
import { allowRoomReading } from './room/allow-room-reading.js';
import { drawUpFacts } from './undisputed/draw-up-facts.js';
import { signFacts } from './undisputed/sign-facts.js';
import { releaseFacts } from './undisputed/release-facts.js';
import { applyForConfirmation } from './confirmation/apply-for-confirmation.js';
import { joinConfirmation } from './confirmation/join-confirmation.js';
import { withdrawConfirmation } from './confirmation/withdraw-confirmation.js';
import { recordHandingIn } from './confirmation/record-handing-in.js';
import { recordConfirmationResult } from './confirmation/record-confirmation-result.js';
import { proposeNegotiation } from './negotiation/propose-negotiation.js';
import { acceptNegotiation } from './negotiation/accept-negotiation.js';
import { proposeStay } from './negotiation/propose-stay.js';
import { agreeStay } from './negotiation/agree-stay.js';
import { endNegotiation } from './negotiation/end-negotiation.js';
import { lapseNegotiation } from './negotiation/lapse-negotiation.js';
import { remindOfUndertaking } from './settlement/remind-of-undertaking.js';
import { noteUndertakingOverdue } from './settlement/note-undertaking-overdue.js';
import { reportPerformance } from './settlement/report-performance.js';
import { confirmPerformance } from './settlement/confirm-performance.js';
import { confirmBySilence } from './settlement/confirm-by-silence.js';
import { allegeBreach } from './settlement/allege-breach.js';
import { answerBreach } from './settlement/answer-breach.js';
import { closeHearing } from './settlement/close-hearing.js';
import { decideBreach } from './settlement/decide-breach.js';

/** What the two sides can do towards an agreement, and about one. */
export const AGREEMENT_ACTIONS: { readonly [C in AgreementCommand as C['type']]: DisputeAction<C> } = {
  ProposeNegotiation: proposeNegotiation,
  AcceptNegotiation: acceptNegotiation,
  EndNegotiation: endNegotiation,
  ProposeStay: proposeStay,
  AgreeStay: agreeStay,
  LapseNegotiation: lapseNegotiation,
  RemindOfUndertaking: remindOfUndertaking,
  NoteUndertakingOverdue: noteUndertakingOverdue,
  ReportPerformance: reportPerformance,
  ConfirmPerformance: confirmPerformance,
  ConfirmBySilence: confirmBySilence,
  AllegeBreach: allegeBreach,
  AnswerBreach: answerBreach,
  CloseHearing: closeHearing,
  DecideBreach: decideBreach,
  DrawUpFacts: drawUpFacts,
  SignFacts: signFacts,
  ReleaseFacts: releaseFacts,
  ApplyForConfirmation: applyForConfirmation,
  JoinConfirmation: joinConfirmation,
  WithdrawConfirmation: withdrawConfirmation,
  RecordHandingIn: recordHandingIn,
  RecordConfirmationResult: recordConfirmationResult,
  AskRoomReading: askRoomReading,
  AllowRoomReading: allowRoomReading,
  OpenDesk: openDesk,
};
