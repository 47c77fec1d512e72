import { HelpController } from './association/help/help.controller.js';
import { HelpEntriesController } from './association/help/help-entries.controller.js';
import type { Type } from '@nestjs/common';
import { SessionEndingsController } from './account/office/session-endings.controller.js';
import { OfficesController } from './account/office/offices.controller.js';
import { DutyPhonesController } from './association/duty/duty-phones.controller.js';
import { KeysController } from './association/work/keys.controller.js';
import { DutySwapsController } from './association/duty/duty-swaps.controller.js';
import { AbsencesController } from './association/work/absences.controller.js';
import { AssignmentController } from './association/work/assignment.controller.js';
import { DeclaredConflictsController } from './association/work/conflicts.controller.js';
import { TeamsController } from './association/work/teams.controller.js';
import { IncomingMailsController } from './mail-intake/incoming-mails.controller.js';
import { MailIntakeController } from './mail-intake/mail-intake.controller.js';
import { ConsultationActsController } from './consultation/consultation-acts.controller.js';
import { DisputeLegalAidController } from './consultation/dispute-legal-aid.controller.js';
import { LegalAidActsController } from './consultation/legal-aid-acts.controller.js';
import { LegalAidController } from './consultation/legal-aid.controller.js';
import { ConsultationFilesController } from './consultation/consultation-files.controller.js';
import { OfficialActsController } from './official-request/official-acts.controller.js';
import { OfficialFilesController } from './official-request/official-files.controller.js';
import { OfficialRequestsController } from './official-request/official-requests.controller.js';
import { OfficialRoomsController } from './official-request/official-rooms.controller.js';
import { OfficialSuccessionsController } from './official-request/official-successions.controller.js';
import { ToldRequestsController } from './official-request/told-requests.controller.js';
import { ConsultationsController } from './consultation/consultations.controller.js';
import { ProposedShopsController } from './shop-identifier/proposed-shops.controller.js';
import { ShopIdentifiersController } from './shop-identifier/shop-identifiers.controller.js';
import { WatchesController } from './watch/watches.controller.js';
import { EarlyWarningsController } from './early-warning/early-warnings.controller.js';
import { PictureHashesController } from './screening/picture-hashes.controller.js';
import { ScreeningFiguresController } from './screening/screening-figures.controller.js';
import { ScreeningsController } from './screening/screenings.controller.js';
import { DepositFilesController } from './deposit/deposit-files.controller.js';
import { DepositAccessController } from './deposit-grant/deposit-access.controller.js';
import { ReceivedDepositsController } from './deposit-grant/received-deposits.controller.js';
import { ReturnsController } from './deposit-grant/returns.controller.js';
import { DepositsController } from './deposit/deposits.controller.js';
import { DepositChecksController } from './public/deposit/deposit-checks.controller.js';
import { TimestampAuthoritiesController } from './association/timestamp/timestamp-authorities.controller.js';
import { TimestampsController } from './dispute/service/evidence/timestamps.controller.js';
import { FollowController } from './follow/follow.controller.js';
import { GrievanceEvidenceController } from './grievance/grievance-evidence.controller.js';
import { GrievancesController } from './grievance/grievances.controller.js';
import { OwnGrievancesController } from './grievance/own-grievances.controller.js';
import { QualificationsController } from './neutral/mediator/qualifications.controller.js';
import { MembershipController } from './membership/membership.controller.js';
import { MembershipStaffController } from './membership/membership-staff.controller.js';
import { PreventionListsController } from './prevention/prevention-lists.controller.js';
import { PreventionsController } from './prevention/preventions.controller.js';
import { AssignmentsController } from './training/assignments.controller.js';
import { BulletinsController } from './bulletin/bulletins.controller.js';
import { BulletinEntriesController } from './bulletin/entries.controller.js';
import { BulletinNamingsController } from './bulletin/namings.controller.js';
import { PublicBulletinsController } from './bulletin/public-bulletins.controller.js';
import { CampaignsController } from './training/campaigns.controller.js';
import { TrainingController } from './training/training.controller.js';
import { RegisterController } from './membership/register.controller.js';
import { PublicRulesController } from './rule-making/public-rules.controller.js';
import { RewardsController } from './reward/rewards.controller.js';
import { RisksController } from './risk/risks.controller.js';
import { RulesController } from './rule-making/rules.controller.js';
import { RemindersController } from './dispute/reminder/reminders.controller.js';
import { StaffNotesController } from './dispute/staff-note/staff-notes.controller.js';
import { ChargeController } from './dispute/intake/charge/charge.controller.js';

/** Offices of the association, who has them, and whose work is what. */
export const workControllers: readonly Type[] = [
  OfficesController,
  SessionEndingsController,
  AbsencesController,
  DeclaredConflictsController,
  TeamsController,
  AssignmentController,
  ChargeController,
  FollowController,
  StaffNotesController,
  QualificationsController,
  GrievancesController,
  OwnGrievancesController,
  GrievanceEvidenceController,
  ConsultationsController,
  OfficialRequestsController,
  OfficialActsController,
  OfficialRoomsController,
  OfficialSuccessionsController,
  OfficialFilesController,
  ToldRequestsController,
  ScreeningsController,
  ScreeningFiguresController,
  PictureHashesController,
  EarlyWarningsController,
  WatchesController,
  ShopIdentifiersController,
  ProposedShopsController,
  ConsultationActsController,
  LegalAidController,
  LegalAidActsController,
  DisputeLegalAidController,
  ConsultationFilesController,
  RulesController,
  RisksController,
  RewardsController,
  RegisterController,
  MembershipController,
  MembershipStaffController,
  PublicRulesController,
  PreventionsController,
  PreventionListsController,
  TrainingController,
  AssignmentsController,
  CampaignsController,
  BulletinsController,
  BulletinEntriesController,
  BulletinNamingsController,
  PublicBulletinsController,
  DepositsController,
  DepositFilesController,
  DepositAccessController,
  ReceivedDepositsController,
  ReturnsController,
  DepositChecksController,
  TimestampAuthoritiesController,
  TimestampsController,
  RemindersController,
  DutySwapsController,
  DutyPhonesController,
  KeysController,
  IncomingMailsController,
  MailIntakeController,
  HelpController,
  HelpEntriesController,
];
