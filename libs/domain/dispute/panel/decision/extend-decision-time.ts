import { deadlineAfter, inputOf } from '../../../calendar/deadline.js';
import type { Deadline } from '../../../calendar/derivation.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceInPanel } from '../panel/order-service-in-panel.js';
import { rolesOf } from '../../core/roles-of.js';
import { panelSubject } from '../../core/subject.js';
import { beforePanel, beforePanelOn, checkPresides, type BeforePanel } from './before-panel.js';
import { decisionRules } from './decision-rules-of.js';
import { AT_WORK } from './sitting-stages.js';

export type ExtendDecisionTime = Command<
  'ExtendDecisionTime',
  { readonly panelId: string; readonly reasonContentId: string }
>;

/** The panel's time is made longer by the rulebook's length, once, with a reason that the parties are told. */
export const extendDecisionTime: DisputeAction<ExtendDecisionTime> = {
  by: ['expert', 'case-manager'],
  on: 'panel',
  during: AT_WORK,
  subjects: ({ panelId }) => [panelSubject(panelId)],
  precondition: (subject, file) => {
    const before = beforePanelOn(subject, file);
    if (!rolesOf(file.actor, file.dispute, file.context).includes('case-manager')) checkPresides(before, file.actor);
    dueBefore(before);
    return true;
  },
  decide: ({ data: { panelId, reasonContentId }, at }, file) => {
    const before = beforePanel(panelId, file);
    const { decisionId } = before;
    const decisionDue = dueBefore(before);
    const { days, clause } = decisionRules(file).extension;
    const input = inputOf(decisionDue.derivation);
    const more = { clause, addedCount: days, unit: 'calendar-days', reason: 'ordered' } as const;
    const due = deadlineAfter({ ...input, calendar: file.calendar, extensions: [...(input.extensions ?? []), more] });
    return [
      { type: 'DecisionTimeExtended', data: { decisionId, reasonContentId, due } },
      ...orderServiceInPanel(file, panelId, at),
    ];
  },
};

/** The end that can still be put off. */
const dueBefore = ({ panelId, decision: { decisionDue, extended } }: BeforePanel): Deadline =>
  decisionDue && !extended ? decisionDue : refuse('AnsweredAlready', { subject: panelSubject(panelId) });
