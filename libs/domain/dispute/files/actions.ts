import { table } from '../core/action.js';
import { askForDocument } from './ask-for-document.js';
import { askForExport } from './ask-for-export.js';
import { storeEvidence } from './store-evidence.js';

/** What is done with a file or letter that somebody sees: it asks who sees what, and so stands above all groups. */
export const FILE_ACTIONS = table({
  StoreEvidence: storeEvidence,
  AskForDocument: askForDocument,
  AskForExport: askForExport,
});
