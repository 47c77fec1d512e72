import type { Type } from '@nestjs/common';
import { AgreementController } from './dispute/talks/mediation/agreement.controller.js';
import { AgreementStaffController } from './dispute/talks/mediation/agreement-staff.controller.js';
import { ConfirmationController } from './dispute/talks/mediation/confirmation.controller.js';
import { ElectronicSignaturesController } from './dispute/talks/mediation/electronic-signatures.controller.js';
import { DeclinedSignaturesController } from './dispute/talks/mediation/declined-signatures.controller.js';
import { FactsController } from './dispute/talks/mediation/facts.controller.js';
import { MediationBodyController } from './association/mediation-body.controller.js';
import { MediationController } from './dispute/talks/mediation/mediation.controller.js';
import { MediationPartyController } from './dispute/talks/mediation/mediation-party.controller.js';
import { MediationStaffController } from './dispute/talks/mediation/mediation-staff.controller.js';
import { MediatorController } from './dispute/talks/mediation/mediator.controller.js';
import { MediationSessionsController } from './dispute/talks/mediation/sessions.controller.js';
import { MediatorTiesController } from './dispute/talks/mediation/mediator-ties.controller.js';
import { MediatorsController } from './neutral/mediator/mediators.controller.js';
import { SignatureProvidersController } from './association/providers/signature-providers.controller.js';
import { TakeoverController } from './dispute/talks/mediation/takeover.controller.js';

/** Mediators, mediations and what comes of them. */
export const mediationControllers: readonly Type[] = [
  MediationController,
  MediationPartyController,
  MediationStaffController,
  AgreementStaffController,
  DeclinedSignaturesController,
  FactsController,
  TakeoverController,
  ConfirmationController,
  ElectronicSignaturesController,
  AgreementController,
  MediatorController,
  MediatorTiesController,
  MediationSessionsController,
  MediatorsController,
  MediationBodyController,
  SignatureProvidersController,
];
