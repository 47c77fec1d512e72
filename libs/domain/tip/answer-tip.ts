import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { Hindrance, TipAction } from './action.js';
import type { TipOutcome } from './events.js';

export type AnswerTip = Command<'AnswerTip', { readonly outcome: TipOutcome; readonly noteContentId?: string }>;

/**
 * Whoever has it says what it did; for an authority a person of the association writes it down, for the others nobody
 * else does.
 */
export const answerTip: TipAction<AnswerTip> = {
  by: ['addressee', 'case-manager'],
  during: ['routed', 'closed'],
  hindrance: (by, { tip, context }): Hindrance | undefined => {
    if (!tip.route) return { code: 'WrongStage', facts: { stage: tip.stage } };
    const { to } = tip.route;
    const entered = by.kind === 'person' && context.duties.includes('case-manager');
    return entered === (to === 'authority') ? undefined : { code: 'NotYourPart', facts: { subject: to } };
  },
  decide: ({ data: { outcome, noteContentId }, at }, { tip }) => {
    const { to } = tip.route ?? refuse('WrongStage', { stage: tip.stage });
    const note = noteContentId !== undefined && { noteContentId };
    return [{ type: 'TipAnswered', data: { by: to, outcome, ...note, answeredAt: at } }];
  },
};
