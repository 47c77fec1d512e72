import type { Type } from '@nestjs/common';
import { AskingController } from './privacy/asking.controller.js';
import { AuthorityNoticeController } from './privacy/authority-notice.controller.js';
import { DataLinksController } from './privacy/data-links.controller.js';
import { BreachLettersController } from './privacy/breach-letters.controller.js';
import { BreachesController } from './privacy/breaches.controller.js';
import { DataRequestsController } from './privacy/data-requests.controller.js';
import { LegalHoldsController } from './privacy/legal-holds.controller.js';
import { OwnDataController } from './privacy/own-data.controller.js';
import { ProcessingNoticesController } from './privacy/processing-notices.controller.js';
import { RestrictedFilesController } from './privacy/restricted-files.controller.js';

/** What concerns people's own data. */
export const privacyControllers: readonly Type[] = [
  OwnDataController,
  DataRequestsController,
  AskingController,
  DataLinksController,
  LegalHoldsController,
  BreachesController,
  BreachLettersController,
  AuthorityNoticeController,
  RestrictedFilesController,
  ProcessingNoticesController,
];
