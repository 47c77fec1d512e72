import { table } from '../core/action.js';
import { askForDocument } from './ask-for-document.js';
import { askForExport } from './ask-for-export.js';
import { answerComparison } from './answer-comparison.js';
import { fileComparison } from './file-comparison.js';
import { findOnComparison } from './find-on-comparison.js';
import { answerLateEvidence } from './answer-late-evidence.js';
import { describeContractDuties } from './describe-contract-duties.js';
import { describeLiveStream } from './describe-live-stream.js';
import { linkExhibit } from './link-exhibit.js';
import { ruleOnLateEvidence } from './rule-on-late-evidence.js';
import { askForTranslation } from './ask-for-translation.js';
import { checkTranslation } from './check-translation.js';
import { contestTranslation } from './contest-translation.js';
import { deliverTranslation, fileTranslation } from './deliver-translation.js';
import { storeEvidence } from './store-evidence.js';

/** What is done with a file or letter that somebody sees: it asks who sees what, and so stands above all groups. */
export const FILE_ACTIONS = table({
  StoreEvidence: storeEvidence,
  AskForDocument: askForDocument,
  AskForExport: askForExport,
  DescribeLiveStream: describeLiveStream,
  DescribeContractDuties: describeContractDuties,
  LinkExhibit: linkExhibit,
  RuleOnLateEvidence: ruleOnLateEvidence,
  AnswerLateEvidence: answerLateEvidence,
  FileComparison: fileComparison,
  AnswerComparison: answerComparison,
  FindOnComparison: findOnComparison,
  AskForTranslation: askForTranslation,
  FileTranslation: fileTranslation,
  DeliverTranslation: deliverTranslation,
  CheckTranslation: checkTranslation,
  ContestTranslation: contestTranslation,
});
