import type { DeadlineInput } from '../../../calendar/deadline.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import { orderServiceInPanel } from '../panel/order-service-in-panel.js';
import type { DisputeEvent } from '../../core/state.js';
import { panelSubject } from '../../core/subject.js';
import type { BeforePanel } from './before-panel.js';
import { decisionRules } from './decision-rules-of.js';

type Round = {
  readonly anchor: Omit<DeadlineInput['anchor'], 'event'>;
  readonly at: Instant;
  readonly questionsContentId?: string;
};

const nextRound = ({ decision }: BeforePanel): number => (decision.round?.number ?? 0) + 1;

/** The rulebook allows so many rounds. */
export const checkRoundLeft = (before: BeforePanel, { rulebook }: Pick<DisputeFile, 'rulebook'>): void => {
  if (nextRound(before) > decisionRules({ rulebook }).rounds)
    refuse('TooMany', { subject: panelSubject(before.panelId) });
};

/**
 * The next round of submissions, of which every party of the panel is told. With the first the panel's time begins;
 * none reaches beyond that time.
 */
export const openRound = (before: BeforePanel, round: Round, file: DisputeFile): readonly DisputeEvent[] => {
  const { panelId, panel, decisionId, decision } = before;
  const anchor = { event: 'SubmissionsOpened', ...round.anchor };
  const decisionDue = decision.decisionDue ?? stageDeadline(file, 'deliberation', anchor);
  const due = stageDeadline(file, 'submissions', anchor);
  if (due.dueAt > decisionDue.dueAt) refuse('DeadlinePassed', { dueAt: decisionDue.dueAt });
  const questions = round.questionsContentId !== undefined && { questionsContentId: round.questionsContentId };
  const data = {
    decisionId,
    round: nextRound(before),
    partyIds: panel.parties,
    ...questions,
    openedAt: round.anchor.at,
    due,
    decisionDue,
  };
  return [{ type: 'SubmissionsOpened', data }, ...orderServiceInPanel(file, panelId, round.at)];
};
