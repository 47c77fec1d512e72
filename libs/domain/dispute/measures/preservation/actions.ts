import { table } from '../../core/action.js';
import { answerPreservation } from './answer-preservation.js';
import { notePreservationOverdue } from './note-preservation-overdue.js';
import { recordPlatformAct } from './record-platform-act.js';
import { recordObjectBack } from './record-object-back.js';
import { recordObjectEnded } from './record-object-ended.js';

/** Everything that concerns keeping a record. */
export const PRESERVATION_ACTIONS = table({
  AnswerPreservation: answerPreservation,
  NotePreservationOverdue: notePreservationOverdue,
  RecordObjectEnded: recordObjectEnded,
  RecordObjectBack: recordObjectBack,
  RecordPlatformAct: recordPlatformAct,
});
