import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import { checkInTime } from '../../core/in-time.js';
import type { DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { checkMaterials } from './check-filing.js';
import { withPersonalParts } from './personal-parts.js';
import type { Evidence, FiledMaterial } from '../../core/evidence.js';

export type CureMaterials = Command<
  'CureMaterials',
  {
    readonly materials: readonly FiledMaterial[];
    readonly evidence: readonly Evidence[];
    readonly statementContentId?: string;
  }
>;

/** Sends what was missing, in time; the materials are checked again. */
export const cureMaterials: DisputeAction<CureMaterials> = {
  by: ['complainant'],
  power: 'answers',
  on: 'dispute',
  during: ['curing'],
  subjects: () => ['dispute'],
  scope: 'complain',
  decide: ({ data: { materials, evidence, statementContentId }, at }, file) => {
    checkInTime('dispute', at, file);
    if (materials.length === 0 && statementContentId === undefined) refuse('NothingNamed', { field: 'materials' });
    checkEvidence(evidence);
    checkMaterials(materials, evidence, file.rulebook);
    const items = new Set(file.dispute.items.map(({ itemId }) => itemId));
    const unknown = materials.flatMap(({ itemIds = [] }) => itemIds).find((itemId) => !items.has(itemId));
    if (unknown !== undefined) refuse('UnknownReference', { field: 'materials.itemIds', name: unknown });
    const checkDue = houseDeadline(file, 'check-materials', { event: 'MaterialsCured', at });
    const own = withPersonalParts(evidence, materials, file.rulebook);
    return [
      {
        type: 'MaterialsCured',
        data: { materials, evidence: own, ...(statementContentId !== undefined && { statementContentId }), checkDue },
      },
    ];
  },
};
