import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { laterHouseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import type { Dispute } from '../../core/state.js';
import { pairParts, type PairSubject } from '../../core/subject.js';
import type { DifferentGoodsSaid } from './events.js';

export type SayDifferentGoods = Command<
  'SayDifferentGoods',
  Pick<DifferentGoodsSaid['data'], 'pairs' | 'statementContentId' | 'evidence'>
>;

/**
 * The respondent says that these are other goods than those of the earlier dispute; a declaration that they do not
 * infringe stays open to it beside that.
 */
export const sayDifferentGoods: DisputeAction<SayDifferentGoods> = {
  by: ['respondent'],
  power: 'answers',
  on: 'pair',
  during: ['awaiting-counter-notice', 'counter-notice-arrival', 'waiting-period', 'inquiry', 'kept', 'closed'],
  subjects: ({ pairs }) => pairs,
  precondition: (subject, { dispute }) => {
    const pair = subject as PairSubject;
    if (dispute.relistings[pair] === undefined) refuse('NothingNamed', { subject });
    if (isSaid(dispute, pair)) refuse('NamedTwice', { field: 'pairs', name: pair });
    return true;
  },
  decide: ({ data: { pairs, statementContentId, evidence }, at }, file) => {
    checkEvidence(evidence);
    const respondentId = pairs[0] ? pairParts(pairs[0]).respondentId : refuse('NothingNamed', { field: 'pairs' });
    const compareDue = laterHouseDeadline(file, 'compare-goods', 'chase-platform', { event: 'DifferentGoodsSaid', at });
    const said = { sayingId: file.newId(), respondentId, pairs, statementContentId, evidence };
    return [{ type: 'DifferentGoodsSaid', data: { ...said, saidAt: at, compareDue } }];
  },
};

/** It was said of this pair, and nobody has compared the goods yet. */
const isSaid = ({ goodsSayings }: Dispute, pair: PairSubject): boolean =>
  Object.values(goodsSayings).some(({ pairs, outcome }) => outcome === undefined && pairs.includes(pair));
