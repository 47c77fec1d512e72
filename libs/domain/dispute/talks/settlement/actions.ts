import { table } from '../../core/action.js';
import { remindOfUndertaking } from './remind-of-undertaking.js';
import { noteUndertakingOverdue } from './note-undertaking-overdue.js';
import { reportPerformance } from './report-performance.js';
import { confirmPerformance } from './confirm-performance.js';
import { confirmBySilence } from './confirm-by-silence.js';
import { allegeBreach } from './allege-breach.js';
import { answerBreach } from './answer-breach.js';
import { closeHearing } from './close-hearing.js';
import { decideBreach } from './decide-breach.js';

/** Everything that concerns what was promised in a settlement. */
export const SETTLEMENT_ACTIONS = table({
  RemindOfUndertaking: remindOfUndertaking,
  NoteUndertakingOverdue: noteUndertakingOverdue,
  ReportPerformance: reportPerformance,
  ConfirmPerformance: confirmPerformance,
  ConfirmBySilence: confirmBySilence,
  AllegeBreach: allegeBreach,
  AnswerBreach: answerBreach,
  CloseHearing: closeHearing,
  DecideBreach: decideBreach,
});
