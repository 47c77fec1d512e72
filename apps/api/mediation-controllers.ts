import type { Type } from '@nestjs/common';
import { AgreementController } from './dispute/mediation/agreement.controller.js';
import { AgreementStaffController } from './dispute/mediation/agreement-staff.controller.js';
import { ConfirmationController } from './dispute/mediation/confirmation.controller.js';
import { ElectronicSignaturesController } from './dispute/mediation/electronic-signatures.controller.js';
import { FactsController } from './dispute/mediation/facts.controller.js';
import { MediationBodyController } from './associations/mediation-body.controller.js';
import { MediationController } from './dispute/mediation/mediation.controller.js';
import { MediationPartyController } from './dispute/mediation/mediation-party.controller.js';
import { MediationStaffController } from './dispute/mediation/mediation-staff.controller.js';
import { MediatorController } from './dispute/mediation/mediator.controller.js';
import { MediatorsController } from './mediators/mediators.controller.js';
import { SignatureProvidersController } from './associations/signature-providers.controller.js';
import { TakeoverController } from './dispute/mediation/takeover.controller.js';

/** Mediators, mediations and what comes of them. */
export const mediationControllers: readonly Type[] = [
  MediationController,
  MediationPartyController,
  MediationStaffController,
  AgreementStaffController,
  FactsController,
  TakeoverController,
  ConfirmationController,
  ElectronicSignaturesController,
  AgreementController,
  MediatorController,
  MediatorsController,
  MediationBodyController,
  SignatureProvidersController,
];
