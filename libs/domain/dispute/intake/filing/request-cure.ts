import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import type { Defect } from '../../core/evidence.js';
import { withPapersHere } from '../../core/missing-bytes.js';
import { missingMaterials } from './missing-materials.js';

export type RequestCure = Command<'RequestCure', { readonly defects: readonly Defect[] }>;

/** Tells the complainant all defects at once; what the checklist itself finds missing may not be left out. */
export const requestCure: DisputeAction<RequestCure> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['intake'],
  subjects: () => ['dispute'],
  decide: ({ data: { defects }, at }, file) => {
    if (defects.length === 0) refuse('NothingNamed', { field: 'defects' });
    const leftOut = missingMaterials(withPapersHere(file.dispute), file.rulebook).filter(
      (code) => !defects.some((defect) => defect.code === code),
    );
    if (leftOut.length > 0) refuse('DefectsLeftOut', { field: 'defects', codes: leftOut.join(', ') });
    return [
      { type: 'CureRequested', data: { defects, due: stageDeadline(file, 'curing', { event: 'CureRequested', at }) } },
      orderServiceOnParty(file, complainantOf(file.dispute), { document: 'cure-request', pairs: [], at }),
    ];
  },
};
