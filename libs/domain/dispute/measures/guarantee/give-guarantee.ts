import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { platformsOf } from '../../core/pairs.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { orderServiceOnParty, orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { partyOf } from '../../core/decision-context.js';
import { pairParts } from '../../core/subject.js';
import type { GuaranteeGiven } from './events.js';
import { guaranteeEnd } from './guarantee-end.js';
import { guaranteeRulesOf } from './get-guarantee.js';

export type GiveGuarantee = Command<
  'GiveGuarantee',
  Pick<GuaranteeGiven['data'], 'pairs' | 'kind' | 'holder' | 'amount' | 'validity' | 'evidence'> & {
    /** Who gives it, where a person of the association records it from paper. */
    readonly giverId?: string;
  }
>;

/**
 * A party stands for the other's harm on these pairs: the respondent for what restoring may do, the complainant for
 * what the measure may.
 */
export const giveGuarantee: DisputeAction<GiveGuarantee> = {
  by: ['respondent', 'complainant', 'case-manager'],
  on: 'pair',
  during: ['intake', 'awaiting-counter-notice', 'counter-notice-arrival', 'waiting-period', 'inquiry', 'kept'],
  subjects: ({ pairs }) => pairs,
  precondition: (_, { rulebook }) => guaranteeRulesOf(rulebook) !== undefined,
  decide: ({ data, by, at }, file) => {
    const { pairs, kind, holder, amount, validity, evidence } = data;
    checkEvidence(evidence);
    const rules = guaranteeRulesOf(file.rulebook);
    if (!rules.kinds.includes(kind)) refuse('GuaranteeNotValid', { field: 'kind', name: kind });
    if (!Number.isInteger(amount.minorUnits) || amount.minorUnits < 1) refuse('GuaranteeNotValid', { field: 'amount' });
    if (validity.until !== undefined && validity.until <= (validity.from > at ? validity.from : at))
      refuse('InstantImplausible', { field: 'validity.until' });
    if ('platformId' in holder && !platformsOf(file.dispute, pairs).includes(holder.platformId))
      refuse('UnknownReference', { field: 'holder', name: holder.platformId });
    const complainantId = complainantOf(file.dispute);
    const respondents = [...new Set(pairs.map((pair) => pairParts(pair).respondentId))];
    const [respondentId = complainantId] = respondents;
    const giverId = partyOf(by, file.context) ?? data.giverId ?? refuse('NothingNamed', { field: 'giverId' });
    if (respondents.length > 1 || (giverId !== complainantId && giverId !== respondentId))
      refuse('GuaranteeNotValid', { field: 'pairs' });
    const beneficiaryId = giverId === complainantId ? respondentId : complainantId;
    const guaranteeId = file.newId();
    const order = { document: 'guarantee-given' as const, pairs, aboutId: guaranteeId, at };
    // Before the acceptance the respondent and the platforms do not know of the complaint.
    const known = pairs.every((pair) =>
      file.dispute.noticed.some((one) => pair === `pair:${one.respondentId}:${one.itemId}`),
    );
    const ends = validity.until !== undefined && { ends: guaranteeEnd(at, validity.until, file) };
    return [
      {
        type: 'GuaranteeGiven',
        data: {
          ...{ guaranteeId, giverId, beneficiaryId, pairs, kind, holder, amount, validity, evidence, givenAt: at },
          ...(evidence.length > 0 && { areExhibits: true as const }),
          ...ends,
        },
      },
      ...(known ? [orderServiceOnParty(file, beneficiaryId, order), ...orderServiceOnPlatforms(file, order)] : []),
    ];
  },
};
