import type { Type } from '@nestjs/common';
import { FactorPolicyController } from './factor-policy.controller.js';
import { FactorResetsController } from './factor-resets.controller.js';
import { FactorsController } from './factors.controller.js';
import { PasskeySessionsController } from './passkey-sessions.controller.js';
import { PasskeysController } from './passkeys.controller.js';
import { ProofsController } from './proofs.controller.js';
import { SecondStepsController } from './second-steps.controller.js';
import { TotpController } from './totp.controller.js';

/** By what people sign in beside a password. */
export const factorControllers: readonly Type[] = [
  FactorsController,
  TotpController,
  PasskeysController,
  ProofsController,
  SecondStepsController,
  PasskeySessionsController,
  FactorPolicyController,
  FactorResetsController,
];
