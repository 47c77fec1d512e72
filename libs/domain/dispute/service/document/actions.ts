import { table } from '../../core/action.js';
import { askForDocument } from './ask-for-document.js';
import { recordDocument } from './record-document.js';

/** Everything that concerns a document made into a file. */
export const DOCUMENT_ACTIONS = table({
  AskForDocument: askForDocument,
  RecordDocument: recordDocument,
});
