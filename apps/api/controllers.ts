import type { Type } from '@nestjs/common';
import { AccountsController } from './accounts/accounts.controller.js';
import { AssociationsController } from './associations/associations.controller.js';
import { ClockController } from './clock/clock.controller.js';
import { HealthController } from './health/health.controller.js';
import { PartiesController } from './parties/parties.controller.js';
import { PlatformsController } from './platforms/platforms.controller.js';
import { SessionsController } from './sessions/sessions.controller.js';

/** Every controller, one a line. */
export const controllers: readonly Type[] = [
  AccountsController,
  AssociationsController,
  ClockController,
  HealthController,
  PartiesController,
  PlatformsController,
  SessionsController,
];
