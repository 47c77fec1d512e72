import type { Type } from '@nestjs/common';
import { AcceptancesController } from './acceptances.controller.js';
import { IdentitiesController } from './identities.controller.js';
import { IssuerSignInController } from './issuer-sign-in.controller.js';
import { IssuersController } from './issuers.controller.js';

/** Signing in by another provider. */
export const oidcControllers: readonly Type[] = [
  IssuersController,
  IssuerSignInController,
  IdentitiesController,
  AcceptancesController,
];
