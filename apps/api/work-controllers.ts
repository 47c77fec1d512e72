import type { Type } from '@nestjs/common';
import { OfficesController } from './account/office/offices.controller.js';
import { AbsencesController } from './association/work/absences.controller.js';
import { AssignmentController } from './association/work/assignment.controller.js';
import { DeclaredConflictsController } from './association/work/conflicts.controller.js';
import { TeamsController } from './association/work/teams.controller.js';
import { ChargeController } from './dispute/intake/charge/charge.controller.js';

/** Offices of the association, who has them, and whose work is what. */
export const workControllers: readonly Type[] = [
  OfficesController,
  AbsencesController,
  DeclaredConflictsController,
  TeamsController,
  AssignmentController,
  ChargeController,
];
