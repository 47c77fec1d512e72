import type { Type } from '@nestjs/common';
import { AffiliationsController } from './experts/affiliations.controller.js';
import { DecisionsController } from './dispute/decision/decisions.controller.js';
import { DeliberationController } from './rooms/deliberation.controller.js';
import { DrawsController } from './draws/draws.controller.js';
import { ExpertsController } from './experts/experts.controller.js';
import { GoodFaithDecisionsController } from './dispute/good-faith/good-faith-decisions.controller.js';
import { GoodFaithPartyController } from './dispute/good-faith/good-faith-party.controller.js';
import { GoodFaithStaffController } from './dispute/good-faith/good-faith-staff.controller.js';
import { HandlingController } from './handling/handling.controller.js';
import { LimitsController } from './parties/limits.controller.js';
import { LossController } from './dispute/loss/loss.controller.js';
import { PanelChoiceController } from './dispute/panel/panel-choice.controller.js';
import { PanelHearingController } from './dispute/decision/panel-hearing.controller.js';
import { PanelPartyController } from './dispute/panel/panel-party.controller.js';
import { PanelStaffController } from './dispute/panel/panel-staff.controller.js';
import { PanelWorkController } from './dispute/decision/panel-work.controller.js';
import { PanelsController } from './dispute/panel/panels.controller.js';
import { ReviewersController } from './reviewers/reviewers.controller.js';
import { SeatsController } from './dispute/panel/seats.controller.js';
import { SignalsController } from './signals/signals.controller.js';

/** Panels and their roster, and reviews of good faith. */
export const panelControllers: readonly Type[] = [
  AffiliationsController,
  DecisionsController,
  DeliberationController,
  DrawsController,
  ExpertsController,
  PanelChoiceController,
  PanelHearingController,
  PanelPartyController,
  PanelStaffController,
  PanelsController,
  PanelWorkController,
  SeatsController,
  GoodFaithDecisionsController,
  GoodFaithPartyController,
  GoodFaithStaffController,
  LossController,
  HandlingController,
  LimitsController,
  ReviewersController,
  SignalsController,
];
