import type { Command } from '../../message.js';
import type { DisputeAction, DisputeFile } from '../action.js';
import { andWhatFollows } from '../closing/and-what-follows.js';
import { blockAgain } from '../measure/set-measures.js';
import { tellParty } from '../notice/order-service.js';
import { getStage, type DisputeEvent } from '../state.js';
import { pairParts, undertakingSubject, type PairSubject } from '../subject.js';
import { getUndertaking } from './get-undertaking.js';

export type DecideBreach = Command<
  'DecideBreach',
  { readonly undertakingId: string; readonly outcome: 'broken' | 'performed'; readonly reasonContentId: string }
>;

/**
 * A person finds, after hearing the side that promised, whether it was broken. What follows the agreement says: the respondent's
 * breach brings back what was settled, with its measures; a complainant's own never does, the finding stands alone.
 */
export const decideBreach: DisputeAction<DecideBreach> = {
  by: ['case-manager'],
  on: 'undertaking',
  during: ['breach-decision'],
  subjects: ({ undertakingId }) => [undertakingSubject(undertakingId)],
  decide: ({ data: { undertakingId, outcome, reasonContentId }, at }, file) => {
    const { byId, toId, pairs } = getUndertaking(file.dispute, undertakingId);
    const told = { document: 'breach-decided' as const, pairs, aboutId: undertakingId, at };
    const letters = [byId, toId].map((side) => tellParty(file, side, told));
    if (outcome === 'performed')
      return andWhatFollows(
        [{ type: 'PerformanceConfirmed', data: { undertakingId, by: 'association', effectiveAt: at, reasonContentId } }, ...letters],
        file,
        { at },
      );
    const reopened = reopenedBy(file, undertakingId);
    const { settlementId } = getUndertaking(file.dispute, undertakingId);
    const found: DisputeEvent = {
      type: 'BreachFound',
      data: { undertakingId, settlementId, brokenBy: byId, consequence: reopened.length > 0 ? 'reopen' : 'record', reopened, reasonContentId, foundAt: at },
    };
    return andWhatFollows([found, ...blockAgain(file.dispute, reopened, 'settlement-broken'), ...letters], file, { at });
  },
};

/** The settled pairs that are in dispute again; what a court has since ordered on one is not touched. */
const reopenedBy = ({ dispute }: DisputeFile, undertakingId: string): readonly PairSubject[] => {
  const { byId, settlementId, pairs } = getUndertaking(dispute, undertakingId);
  const { onBreach } = dispute.settlements[settlementId] ?? {};
  if (onBreach !== 'reopen' || byId === dispute.complainantId) return [];
  const own = pairs.filter((pair) => pairParts(pair).respondentId === byId); // another respondent's are not brought back by it
  return own.filter((pair) => getStage(dispute, pair).reason === 'settled' && dispute.courtOrders[pair] === undefined);
};
