import type { Command } from '../kernel/message.js';
import { tipDue, type TipAction } from './action.js';
import type { TipReceived } from './events.js';

export type GiveTip = Command<'GiveTip', Omit<TipReceived['data'], 'receivedAt' | 'routeDue'>>;

/** Anybody may tell what it saw. It is answered with a number, and gets no part in what follows (practice P21). */
export const giveTip: TipAction<GiveTip> = {
  by: ['anybody'],
  during: ['unheard'],
  decide: ({ data, at }, file) => [
    {
      type: 'TipReceived',
      data: { ...data, receivedAt: at, routeDue: tipDue(file, 'route-tip', 'TipReceived', at) },
    },
  ],
};
