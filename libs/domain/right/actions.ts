import type { RightAction } from './action.js';
import { addRightPapers, type AddRightPapers } from './add-right-papers.js';
import { checkRight, type CheckRight } from './check-right.js';
import { decideInvalidation, type DecideInvalidation } from './decide-invalidation.js';
import { endLicence, type EndLicence } from './end-licence.js';
import { endRight, type EndRight } from './end-right.js';
import { grantLicence, type GrantLicence } from './grant-licence.js';
import { publishRight, unpublishRight, type PublishRight, type UnpublishRight } from './publish-right.js';
import { recordEvaluation, type RecordEvaluation } from './record-evaluation.js';
import { recordRight, type RecordRight } from './record-right.js';
import { refuseRight, type RefuseRight } from './refuse-right.js';
import { renewRight, type RenewRight } from './renew-right.js';
import { reportInvalidation, type ReportInvalidation } from './report-invalidation.js';
import { storeRightPaper, type StoreRightPaper } from './store-right-paper.js';
import { transferRight, type TransferRight } from './transfer-right.js';
import { wantRightPapers, type WantRightPapers } from './want-right-papers.js';

/** Everything that somebody can do with a right of the register. */
export type RightCommand =
  | RecordRight
  | AddRightPapers
  | CheckRight
  | WantRightPapers
  | RefuseRight
  | RenewRight
  | TransferRight
  | GrantLicence
  | EndLicence
  | ReportInvalidation
  | DecideInvalidation
  | RecordEvaluation
  | EndRight
  | StoreRightPaper
  | PublishRight
  | UnpublishRight;

/** Who may do what, when: feature list, guard and menu in one. */
export const RIGHT_ACTIONS: { readonly [T in RightCommand['type']]: RightAction<Extract<RightCommand, { type: T }>> } =
  {
    RecordRight: recordRight,
    AddRightPapers: addRightPapers,
    CheckRight: checkRight,
    WantRightPapers: wantRightPapers,
    RefuseRight: refuseRight,
    RenewRight: renewRight,
    TransferRight: transferRight,
    GrantLicence: grantLicence,
    EndLicence: endLicence,
    ReportInvalidation: reportInvalidation,
    DecideInvalidation: decideInvalidation,
    RecordEvaluation: recordEvaluation,
    EndRight: endRight,
    StoreRightPaper: storeRightPaper,
    PublishRight: publishRight,
    UnpublishRight: unpublishRight,
  };
