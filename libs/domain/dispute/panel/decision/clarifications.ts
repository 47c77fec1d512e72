import { deadlineAfter } from '../../../calendar/deadline.js';
import type { Deadline } from '../../../calendar/derivation.js';
import { rolling } from '../../../calendar/period.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { ClarificationRules } from '../../../rulebook/after-decision-rules.js';
import type { DisputeFile } from '../../core/action.js';
import type { Dispute } from '../../core/state.js';
import { decisionSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import { afterRules } from './after-rules.js';
import type { Clarification } from './after-state.js';
import { changeDecision } from '../../core/decisions.js';
import { getDecision } from './decisions.js';
import type { Decision } from './state.js';

/** For rulebooks that say nothing of it: a house rule of the engine's own. */
const WITHOUT_RULE: ClarificationRules = {
  within: rolling({ count: 30, unit: 'calendar-days' }),
  clause: 'House rules 22(6)',
  source:
    'as for an award, which may be corrected on a request within 30 days (procedures.md 1.9); ours from its issue',
  confidence: 'house-rule',
};

type Rules = Pick<DisputeFile, 'rulebook' | 'calendar'>;

/** Until when a party may ask for a correction or a clarification of a decision that went out at this instant. */
export const clarificationDue = (issuedAt: Instant, { rulebook, calendar }: Rules): Deadline => {
  const { within: period, clause } = afterRules({ rulebook }).clarification ?? WITHOUT_RULE;
  return deadlineAfter({ anchor: { event: 'DecisionIssued', at: issuedAt }, period, clause, rulebook, calendar });
};

type Open = readonly [clarificationId: string, asked: Clarification];
/** Those that wait for an answer, the first first. */
export const openClarifications = ({ clarifications = {} }: Decision): readonly Open[] =>
  Object.entries(clarifications).filter(([, { answered }]) => answered === undefined);

/** One that waits for an answer; refused is what never was, and what has its answer. */
export const checkOpen = (decisionId: string, clarificationId: string, { dispute }: Pick<DisputeFile, 'dispute'>) => {
  const { clarifications } = getDecision(dispute, decisionId);
  const asked =
    clarifications?.[clarificationId] ??
    refuse('UnknownReference', { field: 'clarificationId', name: clarificationId });
  if (asked.answered !== undefined) refuse('AnsweredAlready', { field: 'clarificationId' });
  return asked;
};

/** One more that waits, or one less; the task of answering has the first day of those that are left. */
export const changeClarification = (
  dispute: Dispute,
  decisionId: string,
  clarificationId: string,
  to: (asked: Clarification | undefined) => Clarification | undefined,
): Dispute => {
  const changed = changeDecision(dispute, decisionId, (decision) => {
    const next = to(decision.clarifications?.[clarificationId]);
    return next ? { ...decision, clarifications: { ...decision.clarifications, [clarificationId]: next } } : decision;
  });
  const subject = decisionSubject(decisionId);
  const decision = changed.decisions[decisionId];
  const [first] = decision ? openClarifications(decision) : [];
  return first
    ? openTask(changed, 'answer-clarification', subject, first[1].answerDue)
    : closeTask(changed, 'answer-clarification', subject);
};
