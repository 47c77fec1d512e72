import { ExpertAbsencesController } from './neutral/expert/expert-absences.controller.js';
import type { Type } from '@nestjs/common';
import { AffiliationsController } from './neutral/expert/affiliations.controller.js';
import { ConfirmationsController } from './public/document/confirmations.controller.js';
import { DecisionsController } from './dispute/panel/decision/decisions.controller.js';
import { DeliberationController } from './room/deliberation.controller.js';
import { DrawsController } from './public/draw/draws.controller.js';
import { ExpertsController } from './neutral/expert/experts.controller.js';
import { FrontController } from './public/front/front.controller.js';
import { GoodFaithDecisionsController } from './dispute/conduct/bad-faith-review/good-faith-decisions.controller.js';
import { GoodFaithPartyController } from './dispute/conduct/bad-faith-review/good-faith-party.controller.js';
import { GoodFaithStaffController } from './dispute/conduct/bad-faith-review/good-faith-staff.controller.js';
import { ContractDutiesController } from './public/contract-duty/contract-duties.controller.js';
import { GuideController } from './public/guide/guide.controller.js';
import { HandlingController } from './public/handling/handling.controller.js';
import { LimitsController } from './party/limits.controller.js';
import { OwnLimitsController } from './party/own-limits.controller.js';
import { LossController } from './dispute/measures/loss/loss.controller.js';
import { LogHeadsController } from './public/log-heads/log-heads.controller.js';
import { OpenDataController } from './public/open-data/open-data.controller.js';
import { PanelChoiceController } from './dispute/panel/panel/panel-choice.controller.js';
import { PanelHearingController } from './dispute/panel/decision/panel-hearing.controller.js';
import { PanelPartyController } from './dispute/panel/panel/panel-party.controller.js';
import { PanelStaffController } from './dispute/panel/panel/panel-staff.controller.js';
import { PanelWorkController } from './dispute/panel/decision/panel-work.controller.js';
import { PanelsController } from './dispute/panel/panel/panels.controller.js';
import { PossibleTiesController } from './dispute/panel/panel/possible-ties.controller.js';
import { ReviewersController } from './neutral/reviewer/reviewers.controller.js';
import { SeatsController } from './dispute/panel/panel/seats.controller.js';
import { SignalsController } from './signal/signals.controller.js';

/** Panels and their roster, bad-faith reviews, and what everybody may read. */
export const panelControllers: readonly Type[] = [
  AffiliationsController,
  ConfirmationsController,
  DecisionsController,
  DeliberationController,
  DrawsController,
  ExpertsController,
  ExpertAbsencesController,
  PanelChoiceController,
  PanelHearingController,
  PanelPartyController,
  PanelStaffController,
  PanelsController,
  PossibleTiesController,
  PanelWorkController,
  SeatsController,
  GoodFaithDecisionsController,
  GoodFaithPartyController,
  GoodFaithStaffController,
  LossController,
  FrontController,
  GuideController,
  ContractDutiesController,
  HandlingController,
  OpenDataController,
  LogHeadsController,
  LimitsController,
  OwnLimitsController,
  ReviewersController,
  SignalsController,
];
