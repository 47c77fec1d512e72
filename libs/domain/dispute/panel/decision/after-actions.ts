import type { DisputeAction } from '../../core/action.js';
import type { AfterCommand } from './after-commands.js';
import { recordAward } from '../award/record-award.js';
import { answerAdoption } from './answer-adoption.js';
import { approvePublication } from './approve-publication.js';
import { endPanelCase } from './end-panel-case.js';
import { enterAdoptionAnswer } from './enter-adoption-answer.js';
import { finaliseDecision } from './finalise-decision.js';
import { noteAdoptionOverdue } from './note-adoption-overdue.js';
import { openReview } from './open-review.js';
import { proposePublication } from './propose-publication.js';
import { refusePublication } from './refuse-publication.js';
import { refuseReview } from './refuse-review.js';
import { requestReview } from './request-review.js';

/** Everything anybody can do after a decision went out, or instead of one. */
export const AFTER_ACTIONS: { readonly [C in AfterCommand as C['type']]: DisputeAction<C> } = {
  AnswerAdoption: answerAdoption,
  EnterAdoptionAnswer: enterAdoptionAnswer,
  NoteAdoptionOverdue: noteAdoptionOverdue,
  RequestReview: requestReview,
  RefuseReview: refuseReview,
  OpenReview: openReview,
  FinaliseDecision: finaliseDecision,
  EndPanelCase: endPanelCase,
  RecordAward: recordAward,
  ProposePublication: proposePublication,
  ApprovePublication: approvePublication,
  RefusePublication: refusePublication,
};
