import { table } from '../../core/action.js';
import { recordDocument } from './record-document.js';

/** Everything that concerns a document made into a file. */
export const DOCUMENT_ACTIONS = table({
  RecordDocument: recordDocument,
});
