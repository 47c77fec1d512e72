import type { DecisionContext } from '../../core/decision-context.js';
import { barTo, publicationKey } from '../../core/held-offices.js';
import type { Office } from '../../core/offices.js';
import type { Dispute } from '../../core/state.js';
import { panelSubject } from '../../core/subject.js';
import type { Task, TaskKind } from '../../core/task.js';

/** Tasks that are done in another office than that of whoever handles the dispute. */
const OFFICE_OF_TASK: { readonly [K in TaskKind]?: Office } = {
  'second-measure': 'seconder',
  'agree-referral': 'seconder',
  'second-finding': 'seconder',
  'decide-challenge': 'challenge-decider',
  'release-decision': 'decision-second',
  'answer-review': 'review-opener',
  'approve-publication': 'seconder',
  'decide-appeal': 'appeal-decider',
};

/** The urgent officer has what cannot wait; who was asked about a day has that question. */
const named = (dispute: Dispute, { kind, subject }: Pick<Task, 'kind' | 'subject'>): string | undefined => {
  if (kind === 'take-urgent') return dispute.urgent[subject.slice('urgent:'.length)]?.officerId;
  return kind === 'confirm-day' ? dispute.uncertainDays[subject]?.officerId : undefined;
};

const aboutOf = ({ decisions }: Dispute, { kind, subject }: Pick<Task, 'kind' | 'subject'>): string => {
  const decision = subject.startsWith('decision:') ? decisions[subject.slice('decision:'.length)] : undefined;
  if (kind === 'approve-publication') return publicationKey(decision?.proposed?.publicationId ?? '');
  return decision ? panelSubject(decision.panelId) : subject;
};

/**
 * Whose a task is: of who is named for it, else of who has the dispute; undefined where it waits in the queue, since
 * nobody has the dispute or whoever has it may not do this.
 */
export const taskOwner = (
  dispute: Dispute,
  task: Pick<Task, 'kind' | 'subject'>,
  context: Pick<DecisionContext, 'offices'> = {},
): string | undefined => {
  const officer = named(dispute, task);
  if (officer !== undefined) return officer;
  const { caseManagerId } = dispute;
  const office = OFFICE_OF_TASK[task.kind];
  if (caseManagerId === undefined || office === undefined) return caseManagerId;
  const sought = { office, about: aboutOf(dispute, task) };
  return barTo(caseManagerId, sought, { dispute, context }) === undefined ? caseManagerId : undefined;
};
