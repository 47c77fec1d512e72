import type { TipEvent } from './events.js';
import type { Tip } from './state.js';
import { changeOf } from '../kernel/unknown-event.js';

type Data<T extends TipEvent['type']> = Extract<TipEvent, { type: T }>['data'];

const decided = ({ due: _, proposal: __, ...tip }: Tip): Tip => tip;

const EVOLVE: { readonly [T in TipEvent['type']]: (tip: Tip, data: Data<T>) => Tip } = {
  TipReceived: (tip, { routeDue, ...received }) => ({ ...tip, ...received, stage: 'awaiting-route', due: routeDue }),
  TipPictureStored: (tip, picture) => ({ ...tip, pictures: { ...tip.pictures, [picture.sha256]: picture } }),
  TipDecisionProposed: (tip, { decision, grave, officerId, agreeDue }) => ({
    ...tip,
    stage: 'awaiting-second',
    grave,
    proposal: { decision, officerId },
    due: agreeDue,
  }),
  // whoever has it keeps it
  TipSentBack: (tip, { routeDue }) => ({
    ...decided(tip),
    ...{ stage: tip.route ? 'routed' : 'awaiting-route', due: routeDue },
  }),
  TipRouted: ({ shared: _, ...tip }, { route, pictures, routedAt }) => ({
    ...decided(tip),
    ...{ stage: 'routed', route, routedAt },
    ...(pictures && { shared: pictures }),
  }),
  TipClosed: (tip, { closing }) => ({ ...decided(tip), stage: 'closed', closing }),
  TipAnswered: (tip, { by, outcome, noteContentId, answeredAt }) => ({
    ...tip,
    answers: [...tip.answers, { by, outcome, answeredAt, ...(noteContentId !== undefined && { noteContentId }) }],
  }),
};

export const TIP_EVENT_TYPES = Object.keys(EVOLVE) as readonly TipEvent['type'][];

export const evolveTip = (tip: Tip, event: TipEvent): Tip => {
  const change: (tip: Tip, data: never) => Tip = changeOf(EVOLVE[event.type], event.type);
  return change(tip, event.data as never); // the table ties data to type
};
