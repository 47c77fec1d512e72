import type { AdministrationTask } from '../../access/administration-tasks.js';
import type { Deadline } from '../../calendar/derivation.js';
import type { OfficeTask } from '../../party/office-tasks.js';
import type { Subject } from './subject.js';

/** Something a named person has to do by a day; it goes away with the event that settles it. */
export type Task = {
  readonly kind: TaskKind;
  readonly subject: Subject;
  readonly deadline: Deadline;
  /** Keys of the effects that were given up and can be resumed. */
  readonly effects?: readonly string[];
};
export type TaskKind =
  | 'check-materials'
  | 'repair-service'
  | 'chase-platform'
  | 'next-step'
  | 'resume-effect'
  | 'match-unlisted'
  | 'check-round'
  | 'check-counter-notice'
  | 'see-to-unanswered'
  | 'chase-side-effects'
  | 'check-relisting'
  | 'compare-goods'
  | 'examine-delay'
  | 'review-ground'
  | 'chase-undertaking'
  | 'decide-breach'
  | 'have-confirmed'
  | 'agree-referral'
  | 'chase-referral'
  | 'answer-delegation'
  | 'return-result'
  | PartyTask
  | 'confirm-day'
  | 'review-standing'
  | 'decide-held'
  | 'review-register'
  | HandTask
  | LaneTask
  | MediationTask
  | FaithTask
  | PanelTask;
/** What waits at a party of the dispute, not in it; checks of identities and what offices do in no dispute at all. */
type PartyTask =
  | 'match-contact'
  | 'renew-identity-check'
  | 'renew-qualification'
  | DeskTask
  | OfficeTask
  | AdministrationTask
  | GrievanceTask
  | ConsultationTask
  | OfficialTask;
/** What waits at a complaint about somebody's conduct in office; of nobody but those who have it. */
type GrievanceTask = 'answer-grievance' | 'reply-to-grievance' | 'review-grievance';
/** What somebody asked the association without a dispute. */
type ConsultationTask = 'answer-consultation' | 'answer-legal-aid' | 'chase-legal-aid';
/** What an authority wants; of nobody but the two who have it. */
type OfficialTask = 'answer-official-request' | 'approve-official-answer' | 'tell-official-subject';
/** What a party asked the association in a room of its own. */
type DeskTask = 'answer-desk';
/** What a person does where no interface does it. */
type HandTask = 'serve-by-hand' | 'ask-by-hand';
/** What the association's people do in a review of bad faith. */
type FaithTask =
  | 'decide-faith-review'
  | 'warn-faith-review'
  | 'find-on-faith'
  | 'second-finding'
  | 'assign-appeal'
  | 'decide-appeal'
  | 'sweep-holdings';
/** What the association does in a mediation. */
type MediationTask =
  | 'assign-mediator'
  | 'decide-objection'
  | 'seal-agreement'
  | 'chase-account-clause'
  | 'chase-appraisal'
  | 'hand-in-confirmation'
  | 'chase-confirmation';
/** What the association does for a panel. */
type PanelTask =
  'decide-competence' | 'prepare-draw' | 'list-experts' | 'appoint-expert' | 'decide-challenge' | DecisionTask;
/** What the association does for a panel that sits. */
type DecisionTask = 'complete-file' | 'look-into-contact' | 'chase-decision' | 'release-decision' | AfterTask;
/** What the association does once a decision is out. */
type AfterTask = 'chase-adoption' | 'answer-review' | 'answer-clarification' | 'approve-publication';
/** Those of the lanes that a later rulebook opened. */
type LaneTask =
  | 'take-urgent'
  | 'second-measure'
  | 'call-respondent'
  | 'review-urgent'
  | 'answer-restoration'
  | 'see-to-restored'
  | 'chase-preservation';
