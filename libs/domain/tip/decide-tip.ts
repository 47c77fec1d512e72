import type { Command, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
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
    const wanted = 'route' in decision ? (decision.pictures ?? []) : [];
    const unknown = wanted.find((sha256) => !file.tip.pictures[sha256]);
    if (unknown !== undefined) refuse('UnknownReference', { field: 'pictures', name: unknown });
    const grave = found ?? file.tip.grave ?? graveOf(file.tip);
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
  if ('route' in decision) {
    const { route, pictures } = decision;
    const along = pictures && pictures.length > 0 && { pictures };
    return [{ type: 'TipRouted', data: { ...deciding, reasonContentId, route, ...along, routedAt: at } }];
  }
  return [{ type: 'TipClosed', data: { ...deciding, reasonContentId, closing: decision.closing } }];
};
