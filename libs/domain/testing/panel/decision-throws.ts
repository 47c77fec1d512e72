import { AFTER } from './after-throws.js';
import type { DecisionCommand } from '../../dispute/panel/decision/actions.js';
import { decisionOf } from '../../dispute/core/decisions.js';
import { runningPanel } from '../../dispute/core/running-panel.js';
import type { Dispute } from '../../dispute/core/state.js';
import type { Actor } from '../../kernel/message.js';
import type { CLOCK_ACTIONS } from '../../rulebook/timed-stages.js';
import { ana, ben, cai, mia, noa } from '../core/actors.js';
import { paper } from '../core/commands.js';
import { from, keyOf, type Make, type Throw } from '../core/any-record.js';

type Asked = Exclude<DecisionCommand['type'], (typeof CLOCK_ACTIONS)[number]>;

const on = (dispute: Dispute, { a }: Throw) => ({ panelId: runningPanel(dispute)?.[0] ?? keyOf(dispute.panels, a) });
const before = (dispute: Dispute, dice: Throw) => decisionOf(dispute, on(dispute, dice).panelId)?.[1];
const panelist = (dispute: Dispute, dice: Throw, number: number): Actor => {
  const { members = [] } = dispute.panels[on(dispute, dice).panelId] ?? {};
  return { kind: 'person', id: from(members, number)?.neutralId ?? 'eda' };
};
const presiding = (dispute: Dispute, dice: Throw): Actor => panelist(dispute, dice, 0);
const party = (number: number): Actor => from([ana, ben, cai], number) ?? ana;
const why = { reasonContentId: 'why' };

/** Throws of a panel that sits and of its decision. */
export const DECISIONS: { readonly [T in Asked]: Make } = {
  ...AFTER,
  ReturnFile: (dispute, dice) => ({
    data: { ...on(dispute, dice), questionsContentId: 'questions' },
    by: panelist(dispute, dice, dice.b),
  }),
  CompleteFile: (dispute, dice) => ({
    data: { ...on(dispute, dice), answerContentId: 'answer', evidence: [] },
    by: mia,
  }),
  MakeSubmission: (dispute, dice) => ({
    data: { ...on(dispute, dice), textContentId: 'text', evidence: [] },
    by: party(dice.b),
  }),
  SupplementEvidence: (dispute, dice) => ({
    data: { ...on(dispute, dice), textContentId: 'why', evidence: [paper(`more-${dice.c % 3}`)] },
    by: party(dice.b),
  }),
  AskParties: (dispute, dice) => ({
    data: { ...on(dispute, dice), questionsContentId: 'questions' },
    by: presiding(dispute, dice),
  }),
  ListIssues: (dispute, dice) => {
    const pairs = before(dispute, dice)?.pairs ?? [];
    return {
      data: {
        ...on(dispute, dice),
        issues: [{ kind: 'remedy', pairs: dice.b % 5 === 0 ? pairs.slice(1) : pairs, questionContentId: 'question' }],
      },
      by: presiding(dispute, dice),
    };
  },
  SummariseConfidential: (dispute, dice) => ({
    data: { ...on(dispute, dice), aboutId: keyOf(dispute.counterNotices, dice.b), summaryContentId: 'summary' },
    by: presiding(dispute, dice),
  }),
  ReportPanelContact: (dispute, dice) => ({ data: on(dispute, dice), by: party(dice.b) }),
  AnswerPanelContact: (dispute, dice) => ({
    data: {
      ...on(dispute, dice),
      contactId: keyOf(before(dispute, dice)?.contacts ?? {}, dice.b),
      answerContentId: 'answer',
    },
    by: noa,
  }),
  StartDeliberation: (dispute, dice) => ({ data: on(dispute, dice), by: presiding(dispute, dice) }),
  ExtendDecisionTime: (dispute, dice) => ({ data: { ...on(dispute, dice), ...why }, by: mia }),
  ReleaseDecision: (dispute, dice) => ({ data: on(dispute, dice), by: noa }),
  ReturnDecision: (dispute, dice) => ({ data: { ...on(dispute, dice), ...why }, by: noa }),
  CorrectDecision: (dispute, { a }) => ({
    data: { decisionId: keyOf(dispute.decisions, a), textContentId: 'slip' },
    by: mia,
  }),
};
