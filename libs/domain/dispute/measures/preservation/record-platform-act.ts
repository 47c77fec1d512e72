import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { pairOf } from '../../core/pairs.js';
import type { PlatformActed } from './events.js';

export type RecordPlatformAct = Command<
  'RecordPlatformAct',
  Pick<PlatformActed['data'], 'pairs' | 'target' | 'what' | 'reasonContentId'> & { readonly actedAt?: Instant }
>;

/**
 * What a platform did by itself about an item, a shop or an account, or what it obtained elsewhere: it says so, or a
 * person who learned of it. What was asked of it stays as it was; what it is asked for next goes on by that.
 */
export const recordPlatformAct: DisputeAction<RecordPlatformAct> = {
  by: ['platform', 'case-manager'],
  on: 'pair',
  during: ['awaiting-counter-notice', 'counter-notice-arrival', 'waiting-period', 'inquiry', 'kept', 'closed'],
  subjects: ({ pairs }) => pairs,
  decide: ({ data: { pairs, target, what, reasonContentId, actedAt: claimed }, by, at }, file) => {
    const actedAt = claimed ?? at;
    if (actedAt > at) refuse('InstantImplausible', { field: 'actedAt', latest: at });
    const named = new Set(pairs);
    const concerned = file.dispute.pairs.filter((pair) => named.has(pairOf(pair)));
    const [platformId = refuse('NothingNamed', { field: 'pairs' }), another] = [
      ...new Set(concerned.map((pair) => pair.platformId)),
    ];
    if (another !== undefined) refuse('UnknownReference', { field: 'pairs', name: another });
    const toldBy = by.kind === 'platform' ? 'platform' : 'association';
    return [{ type: 'PlatformActed', data: { platformId, pairs, target, what, actedAt, toldBy, reasonContentId } }];
  },
};
