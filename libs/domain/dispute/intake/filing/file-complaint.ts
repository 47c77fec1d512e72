import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { pairOf } from '../../core/pairs.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { orderPreservation } from '../../measures/preservation/order-preservation.js';
import { takenDown } from '../dictation/taken-down.js';
import { partyOf } from '../../core/decision-context.js';
import { checkWish } from '../../measures/urgent/check-wish.js';
import { checkBars } from './check-bars.js';
import { checkFiling } from './check-filing.js';
import { checkLimits } from './check-limits.js';
import { withPersonalParts } from './personal-parts.js';
import type { ComplaintFiled } from './events.js';
import type { FileComplaint } from './complaint.js';

/**
 * Opens the dispute, for itself or as a person of the association writes it down for a party, which then has to confirm
 * it. The complainant gets a receipt; a person of the association checks the materials; the record of a room is asked
 * for at once.
 */
export const fileComplaint: DisputeAction<FileComplaint> = {
  by: ['complainant', 'case-manager'],
  on: 'dispute',
  during: ['unfiled'],
  subjects: () => ['dispute'],
  scope: 'complain',
  needs: ({ urgent }) => (urgent === undefined ? ['limits'] : ['limits', 'duty']),
  // without a party one files for nobody but a party that rings or writes
  precondition: (_, { rulebook, context, actor }) =>
    partyOf(actor, context) !== undefined || rulebook.dictation !== undefined,
  decide: ({ data, by, at }, file) => {
    const dictation = data.dictation && takenDown(data.dictation, by, at, file, 'ComplaintFiled');
    const complainantId = dictation?.partyId ?? partyOf(by, file.context) ?? refuse('NotFound');
    if (dictation && !file.context.duties.includes('case-manager')) refuse('NotYourPart', { subject: 'dispute' });
    const filedAt = dictation?.receivedAt ?? at;
    const caseManagerId = file.context.caseManagerId ?? refuse('NoCaseManager');
    checkFiling(data, complainantId, file);
    checkBars(data, file.context.bars, filedAt);
    checkLimits(data, file.context.limits, file.rulebook, at);
    const filed: ComplaintFiled = {
      type: 'ComplaintFiled',
      data: {
        number: data.number,
        complainantId,
        filedAt,
        filedAs: data.filedAs,
        right: data.right,
        respondents: data.respondents,
        items: data.items,
        claims: data.claims,
        statementContentId: data.statementContentId,
        materials: data.materials,
        ...(data.circumstances && { circumstances: data.circumstances }),
        evidence: withPersonalParts(data.evidence, data.materials, file.rulebook),
        declaration: data.declaration,
        rulebook: file.pin,
        caseManagerId,
        ...(data.newFactsContentId !== undefined && { newFactsContentId: data.newFactsContentId }),
        checkDue: houseDeadline(file, 'check-materials', { event: 'ComplaintFiled', at }),
        ...(data.urgent && { urgent: checkWish(data, data.urgent, at, file) }),
        ...(dictation && { dictation }),
      },
    };
    const pairs = data.items.flatMap(({ itemId, respondentIds }) =>
      respondentIds.map((respondentId) => pairOf({ respondentId, itemId })),
    );
    if (dictation)
      return [
        filed,
        orderServiceOnParty(file, complainantId, {
          document: 'confirmation-request',
          pairs,
          aboutId: dictation.dictationId,
          at,
        }),
      ];
    return [
      filed,
      orderServiceOnParty(file, complainantId, { document: 'receipt', pairs, at }),
      ...orderPreservation(data, at, file),
    ];
  },
};
