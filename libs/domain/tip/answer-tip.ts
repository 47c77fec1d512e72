import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { TipAction } from './action.js';
import type { TipOutcome } from './events.js';
import type { Tip } from './state.js';

export type AnswerTip = Command<'AnswerTip', { readonly outcome: TipOutcome; readonly noteContentId?: string }>;

/**
 * Whoever has it says what it did; for an authority a person of the association writes it down, for the others nobody
 * else does.
 */
export const answerTip: TipAction<AnswerTip> = {
  by: ['addressee', 'case-manager'],
  during: ['routed', 'closed'],
  check: (by, { tip, context }) => {
    const { to } = routeOf(tip);
    const entered = by.kind === 'person' && context.duties.includes('case-manager');
    if (entered !== (to === 'authority')) refuse('NotYourPart', { subject: to });
  },
  decide: ({ data: { outcome, noteContentId }, at }, { tip }) => {
    const { to } = routeOf(tip);
    const note = noteContentId !== undefined && { noteContentId };
    return [{ type: 'TipAnswered', data: { by: to, outcome, ...note, answeredAt: at } }];
  },
};

const routeOf = ({ route, stage }: Tip): NonNullable<Tip['route']> => route ?? refuse('WrongStage', { stage });
