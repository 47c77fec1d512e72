import { table } from '../../core/action.js';
import { recordExport } from './record-export.js';

/** Everything that concerns a bundle made of the dispute. */
export const EXPORT_ACTIONS = table({
  RecordExport: recordExport,
});
