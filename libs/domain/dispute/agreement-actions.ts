import type { DisputeAction } from './core/action.js';
import type { AgreementCommand } from './agreement-commands.js';
import { askRoomReading } from './talks/room/ask-room-reading.js';
import { openDesk } from './talks/room/open-desk.js';
import { allowRoomReading } from './talks/room/allow-room-reading.js';
import { drawUpFacts } from './talks/stipulation/draw-up-facts.js';
import { signFacts } from './talks/stipulation/sign-facts.js';
import { releaseFacts } from './talks/stipulation/release-facts.js';
import { applyForConfirmation } from './talks/confirmation/apply-for-confirmation.js';
import { joinConfirmation } from './talks/confirmation/join-confirmation.js';
import { withdrawConfirmation } from './talks/confirmation/withdraw-confirmation.js';
import { recordHandingIn } from './talks/confirmation/record-handing-in.js';
import { recordConfirmationResult } from './talks/confirmation/record-confirmation-result.js';
import { proposeNegotiation } from './talks/negotiation/propose-negotiation.js';
import { acceptNegotiation } from './talks/negotiation/accept-negotiation.js';
import { proposeStay } from './talks/negotiation/propose-stay.js';
import { agreeStay } from './talks/negotiation/agree-stay.js';
import { endNegotiation } from './talks/negotiation/end-negotiation.js';
import { lapseNegotiation } from './talks/negotiation/lapse-negotiation.js';
import { remindOfUndertaking } from './talks/settlement/remind-of-undertaking.js';
import { noteUndertakingOverdue } from './talks/settlement/note-undertaking-overdue.js';
import { reportPerformance } from './talks/settlement/report-performance.js';
import { confirmPerformance } from './talks/settlement/confirm-performance.js';
import { confirmBySilence } from './talks/settlement/confirm-by-silence.js';
import { allegeBreach } from './talks/settlement/allege-breach.js';
import { answerBreach } from './talks/settlement/answer-breach.js';
import { closeHearing } from './talks/settlement/close-hearing.js';
import { decideBreach } from './talks/settlement/decide-breach.js';

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
