import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { EVERY_OPENED_STAGE } from '../../core/filed-stages.js';
import type { ExportMade } from './events.js';

export type RecordExport = Command<'RecordExport', ExportMade['data']>;

/** The engine's: the bundle that was asked for is made and kept. What was made first stays. */
export const recordExport: DisputeAction<RecordExport> = {
  by: ['engine'],
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: () => ['dispute'],
  precondition: (_, { dispute }) => Object.values(dispute.exports).some(({ made }) => made === undefined),
  decide: ({ data }, { dispute }) => {
    const asked = dispute.exports[data.exportId];
    if (!asked || asked.made) return [];
    const { exportId, sha256, size, pdfSha256, pages, exhibits, template, partyIds, authorIds } = data;
    return [
      {
        type: 'ExportMade',
        data: { exportId, sha256, size, pdfSha256, pages, exhibits, template, partyIds, authorIds },
      },
    ];
  },
};
