import type { RecordAward } from '../award/record-award.js';
import type { AnswerAdoption } from './answer-adoption.js';
import type { ApprovePublication } from './approve-publication.js';
import type { EndPanelCase } from './end-panel-case.js';
import type { EnterAdoptionAnswer } from './enter-adoption-answer.js';
import type { FinaliseDecision } from './finalise-decision.js';
import type { NoteAdoptionOverdue } from './note-adoption-overdue.js';
import type { OpenReview } from './open-review.js';
import type { ProposePublication } from './propose-publication.js';
import type { RefusePublication } from './refuse-publication.js';
import type { RefuseReview } from './refuse-review.js';
import type { RequestReview } from './request-review.js';

/** Everything that can be asked after a decision went out, or instead of one. */
export type AfterCommand =
  | AnswerAdoption
  | EnterAdoptionAnswer
  | NoteAdoptionOverdue
  | RequestReview
  | RefuseReview
  | OpenReview
  | FinaliseDecision
  | EndPanelCase
  | RecordAward
  | ProposePublication
  | ApprovePublication
  | RefusePublication;
