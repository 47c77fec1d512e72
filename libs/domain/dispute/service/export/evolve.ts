import type { EvolveOf } from '../../core/state.js';
import type { ExportEvent } from './events.js';

export const evolveExport: EvolveOf<ExportEvent> = {
  ExportAsked: (dispute, asked) => ({ ...dispute, exports: { ...dispute.exports, [asked.exportId]: asked } }),
  ExportMade: (dispute, { exportId, ...made }) => {
    const asked = dispute.exports[exportId];
    return asked ? { ...dispute, exports: { ...dispute.exports, [exportId]: { ...asked, made } } } : dispute;
  },
};
