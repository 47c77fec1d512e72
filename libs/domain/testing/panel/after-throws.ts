import type { AfterDecisionCommand } from '../../dispute/panel/decision/actions.js';
import { ADOPTIONS } from '../../dispute/panel/decision/adoption-events.js';
import { CLARIFICATION_WISHES } from '../../dispute/panel/decision/clarification-events.js';
import { PANEL_ENDINGS } from '../../dispute/panel/decision/events.js';
import { REVIEW_GROUNDS } from '../../rulebook/review-grounds.js';
import { runningPanel } from '../../dispute/core/running-panel.js';
import type { Dispute } from '../../dispute/core/state.js';
import type { Actor } from '../../kernel/message.js';
import type { CLOCK_ACTIONS } from '../../rulebook/timed-stages.js';
import { ana, ben, cai, mall, mia, noa, shop } from '../core/actors.js';
import { AWARDS } from './awards.js';
import { from, keyOf, type Make, type Throw } from '../core/any-record.js';

type Asked = Exclude<AfterDecisionCommand['type'], (typeof CLOCK_ACTIONS)[number]>;

const why = { reasonContentId: 'why' };
const staff = (number: number): Actor => from([noa, mia], number) ?? noa;
const decision = ({ decisions }: Dispute, { a }: Throw) => ({ decisionId: keyOf(decisions, a) });
const clarification = (dispute: Dispute, dice: Throw) => {
  const { decisionId } = decision(dispute, dice);
  return { decisionId, clarificationId: keyOf(dispute.decisions[decisionId]?.clarifications ?? {}, dice.c) };
};
const proposed = (dispute: Dispute, dice: Throw) => {
  const { decisionId } = decision(dispute, dice);
  return { decisionId, publicationId: dispute.decisions[decisionId]?.proposed?.publicationId ?? 'none' };
};

/** Mostly of everything that was asked about, at times of too little. */
const answers = (dispute: Dispute, { a, b, c }: Throw) => {
  const adoptionId = keyOf(dispute.adoptions, a);
  const { items = [] } = dispute.adoptions[adoptionId] ?? {};
  return {
    adoptionId,
    answers: items
      .slice(c % 7 === 0 ? 1 : 0)
      .map(({ pair }, index) => ({ pair, answer: from(ADOPTIONS, b + index), ...(c % 5 > 0 && why) })),
  };
};

/** Throws of what follows a decision. */
export const AFTER: { readonly [T in Asked]: Make } = {
  ...AWARDS,
  AnswerAdoption: (dispute, dice) => ({ data: answers(dispute, dice), by: from([shop, shop, mall], dice.c) ?? shop }),
  EnterAdoptionAnswer: (dispute, dice) => ({ data: answers(dispute, dice), by: staff(dice.b) }),
  RequestReview: (dispute, dice) => ({
    data: { ...decision(dispute, dice), ground: from(REVIEW_GROUNDS, dice.b), textContentId: 'why' },
    by: from([ana, ben, cai], dice.c) ?? ana,
  }),
  RequestClarification: (dispute, dice) => ({
    data: { ...decision(dispute, dice), wish: from(CLARIFICATION_WISHES, dice.b), textContentId: 'unclear' },
    by: from([ana, ben, cai], dice.c) ?? ana,
  }),
  ClarifyDecision: (dispute, dice) => ({
    data: { ...clarification(dispute, dice), textContentId: 'means' },
    by: { kind: 'person', id: dispute.panels[keyOf(dispute.panels, dice.a)]?.members[0]?.neutralId ?? 'eda' },
  }),
  RefuseClarification: (dispute, dice) => ({ data: { ...clarification(dispute, dice), ...why }, by: staff(dice.b) }),
  RefuseReview: (dispute, dice) => ({ data: { ...decision(dispute, dice), ...why }, by: staff(dice.b) }),
  OpenReview: (dispute, dice) => ({
    data: { ...decision(dispute, dice), ...(dice.b % 2 === 0 && { mode: 'appointment' }) },
    by: staff(dice.c),
  }),
  EndPanelCase: (dispute, { a, b, c }) => {
    const panelId = runningPanel(dispute)?.[0] ?? keyOf(dispute.panels, a);
    const id = dispute.panels[panelId]?.members[0]?.neutralId ?? 'eda';
    return {
      data: { panelId, reason: from(PANEL_ENDINGS, b), ...why },
      by: c % 2 === 0 ? { kind: 'person', id } : staff(c),
    };
  },
  ProposePublication: (dispute, dice) => ({
    data: { ...decision(dispute, dice), textContentId: 'redacted' },
    by: staff(dice.b),
  }),
  ApprovePublication: (dispute, dice) => ({ data: proposed(dispute, dice), by: staff(dice.b) }),
  RefusePublication: (dispute, dice) => ({ data: { ...proposed(dispute, dice), ...why }, by: staff(dice.b) }),
};
