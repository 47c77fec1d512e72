import type { Command, Instant } from '../kernel/message.js';
import { tipDue, type TipAction } from './action.js';
import { GRAVE, type Grave, type TipDecision, type TipEvent } from './events.js';
import type { Tip } from './state.js';

export type DecideTip = Command<
  'DecideTip',
  { readonly decision: TipDecision; /** Found by the officer, whatever it came as. */ readonly grave?: Grave }
>;

/**
 * A person says where it goes, or why nothing follows; of health, safety and suspected crime a second person has to
 * agree first.
 */
export const decideTip: TipAction<DecideTip> = {
  by: ['case-manager'],
  during: ['awaiting-route', 'routed'],
  decide: ({ data: { decision, grave: found }, by, at }, file) => {
    const grave = found ?? graveOf(file.tip);
    if (grave === undefined) return decidedTip(decision, { officerId: by.id }, at);
    return [
      {
        type: 'TipDecisionProposed',
        data: { decision, grave, officerId: by.id, agreeDue: tipDue(file, 'agree-tip', 'TipDecisionProposed', at) },
      },
    ];
  },
};

const graveOf = ({ subject }: Tip): Grave | undefined => GRAVE.find((one) => one === subject);

/** What a decision records once it stands. */
export const decidedTip = (
  decision: TipDecision,
  deciding: { readonly officerId: string; readonly seconderId?: string },
  at: Instant,
): readonly TipEvent[] => {
  const { reasonContentId } = decision;
  return 'route' in decision
    ? [{ type: 'TipRouted', data: { ...deciding, reasonContentId, route: decision.route, routedAt: at } }]
    : [{ type: 'TipClosed', data: { ...deciding, reasonContentId, closing: decision.closing } }];
};
