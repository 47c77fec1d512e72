import { localDateAt } from '../../../calendar/local-date.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { openPairs, pairOf } from '../../core/pairs.js';
import { checkLift } from '../settlement/check-lift.js';
import type { ItemTerm } from '../settlement/terms.js';
import { getStage, type Dispute } from '../../core/state.js';
import type { AgreementScope, PromiseMade } from './agreement-events.js';
import type { Mediation } from './state.js';

type Drawn = {
  readonly scope: AgreementScope;
  readonly items: readonly ItemTerm[];
  readonly promises: readonly PromiseMade[];
};

/**
 * Whether an agreement could be carried out: of what is mediated here and still open, between those who take part, and
 * whole only where nothing is left (of a deal that is taken over: the deal).
 */
export const checkAgreement = (
  { scope, items, promises }: Drawn,
  { parties, takesOver }: Pick<Mediation, 'parties' | 'takesOver'>,
  dispute: Dispute,
  at: Instant,
): void => {
  const open = openPairs(dispute).filter(({ respondentId }) => parties.includes(respondentId));
  const named = items.map(({ pair }) => pair);
  const twice = named.find((pair, index) => named.indexOf(pair) !== index);
  if (twice !== undefined) refuse('NamedTwice', { field: 'items', name: twice });
  for (const { pair, outcome } of items) {
    if (!open.some((one) => pairOf(one) === pair)) refuse('UnknownReference', { field: 'items', name: pair });
    if (outcome === 'lift') checkLift(dispute, pair);
  }
  if (
    scope === 'whole' &&
    takesOver === undefined &&
    open.some((one) => !named.includes(pairOf(one)) && getStage(dispute, pairOf(one)).stage !== 'closed')
  )
    refuse('TermsImpossible', { field: 'scope' });
  const theirs = dispute.pairs.filter(({ respondentId }) => parties.includes(respondentId)).map(pairOf);
  for (const { byId, toId, due, pairs = [] } of promises) {
    if (!parties.includes(byId)) refuse('UnknownReference', { field: 'byId', name: byId });
    if (!parties.includes(toId)) refuse('UnknownReference', { field: 'toId', name: toId });
    if (byId === toId) refuse('NamedTwice', { field: 'toId', name: toId });
    const unknown = pairs.find((pair) => !theirs.includes(pair));
    if (unknown !== undefined) refuse('UnknownReference', { field: 'pairs', name: unknown });
    if (due <= localDateAt(at)) refuse('InstantImplausible', { field: 'due', earliest: at });
  }
};
