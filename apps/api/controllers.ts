import { deskControllers } from './desk-controllers.js';
import { workControllers } from './work-controllers.js';
import { ReadingsController } from './reading/readings.controller.js';
import { AdoptionController } from './dispute/panel/after-decision/adoption.controller.js';
import { AwardController } from './dispute/panel/award/award.controller.js';
import { PublicationController } from './dispute/panel/after-decision/publication.controller.js';
import { ClarificationController } from './dispute/panel/after-decision/clarification.controller.js';
import { ReviewController } from './dispute/panel/after-decision/review.controller.js';
import { PublishedDecisionsController } from './public/published-decision/published-decisions.controller.js';
import type { Type } from '@nestjs/common';
import { factorControllers } from './account/factor/factor-controllers.js';
import { oidcControllers } from './account/oidc/oidc-controllers.js';
import { AccountsController } from './account/accounts.controller.js';
import { AccountLinksController } from './account/choose/account-links.controller.js';
import { InvitationsController } from './account/invitations.controller.js';
import { OwnAccountController } from './account/own/own-account.controller.js';
import { OwnSessionsController } from './account/own/own-sessions.controller.js';
import { PasswordResetsController } from './account/reset/password-resets.controller.js';
import { AddressesController } from './association/address/addresses.controller.js';
import { AssociationsController } from './association/associations.controller.js';
import { LettersController } from './association/letter/letters.controller.js';
import { CalendarController } from './association/calendar/calendar.controller.js';
import { ClockController } from './association/clock/clock.controller.js';
import { DutyController } from './association/duty/duty.controller.js';
import { FestivalsController } from './association/duty/festivals.controller.js';
import { HealthController } from './health/health.controller.js';
import { LinksController } from './account/link/links.controller.js';
import { MessageProvidersController } from './association/providers/message-providers.controller.js';
import { ProviderEndingsController } from './association/providers/provider-endings.controller.js';
import { ProviderHiresController } from './association/providers/provider-hires.controller.js';
import { ProviderTrialsController } from './association/providers/provider-trials.controller.js';
import { ProvidersController } from './association/providers/providers.controller.js';
import { MessageTrialsController } from './association/providers/message-trials.controller.js';
import { OperationsController } from './association/operation/operations.controller.js';
import { OutagesController } from './association/outage/outages.controller.js';
import { SettingsController } from './association/settings/settings.controller.js';
import { ConsentsController } from './party/consents.controller.js';
import { FailedDeliveriesController } from './notification/failed-deliveries.controller.js';
import { PushController } from './notification/push.controller.js';
import { PreferencesController } from './notification/preferences.controller.js';
import { UnsubscribeController } from './notification/unsubscribe.controller.js';
import { PagesController } from './public/page/pages.controller.js';
import { PhoneController } from './public/page/phone.controller.js';
import { PartiesController } from './party/parties.controller.js';
import { ListPlatformsController } from './platform/list-platforms.controller.js';
import { SandboxController } from './platform/sandbox/sandbox.controller.js';
import { ConformanceController } from './platform/webhooks/conformance.controller.js';
import { SandboxMessagesController } from './association/sandbox/sandbox-messages.controller.js';
import { WebhooksController } from './platform/webhooks/webhooks.controller.js';
import { PlatformReceiverController } from './platform/receiver.controller.js';
import { PlatformKeysController } from './platform/platform-keys.controller.js';
import { PlatformsController } from './platform/platforms.controller.js';
import { OperatorKeysController } from './operator/operator-keys.controller.js';
import { ReadinessController } from './association/readiness/readiness.controller.js';
import { SecurityAlarmsController } from './security/security-alarms.controller.js';
import { SecurityEventsController } from './security/security-events.controller.js';
import { SessionsController } from './account/session/sessions.controller.js';
import { CounterNoticesController } from './dispute/response/counter-notices/counter-notices.controller.js';
import { FilingBarsController } from './party/filing-bars.controller.js';
import { AmendmentController } from './dispute/intake/amendment/amendment.controller.js';
import { ClosingController } from './dispute/closing/closing.controller.js';
import { CounterNoticeController } from './dispute/response/counter-notice/counter-notice.controller.js';
import { DictatedComplaintsController } from './dispute/intake/dictation/dictated-complaints.controller.js';
import { DictationController } from './dispute/intake/dictation/dictation.controller.js';
import { DisputeController } from './dispute/dispute/dispute.controller.js';
import { PreviewController } from './dispute/preview/preview.controller.js';
import { DocketController } from './dispute/docket/docket.controller.js';
import { DocumentController } from './dispute/service/document/document.controller.js';
import { ExportController } from './dispute/service/export/export.controller.js';
import { ConfidentialityController } from './dispute/service/evidence/confidentiality.controller.js';
import { TranslationsController } from './dispute/service/evidence/translations.controller.js';
import { ComparisonsController } from './dispute/service/evidence/comparisons.controller.js';
import { ExhibitsController } from './dispute/service/evidence/exhibits.controller.js';
import { EvidenceController } from './dispute/service/evidence/evidence.controller.js';
import { UploadsController } from './dispute/service/evidence/uploads.controller.js';
import { BatchController } from './dispute/intake/filing/batch/batch.controller.js';
import { FilingController } from './dispute/intake/filing/filing.controller.js';
import { GuaranteeController } from './dispute/measures/guarantee/guarantee.controller.js';
import { KnowledgeController } from './dispute/measures/platform-notice/knowledge.controller.js';
import { HandMeasuresController } from './dispute/measures/measure/hand-measures.controller.js';
import { MeasureController } from './dispute/measures/measure/measure.controller.js';
import { HandServiceController } from './dispute/service/notice/hand-service.controller.js';
import { NegotiationController } from './dispute/talks/negotiation/negotiation.controller.js';
import { OfferController } from './room/offer.controller.js';
import { ProposalController } from './room/proposal.controller.js';
import { SettlementController } from './dispute/talks/settlement/settlement.controller.js';
import { RoomController } from './room/room.controller.js';
import { DeskController } from './room/desk.controller.js';
import { RoomReadingController } from './room/room-reading.controller.js';
import { TalkController } from './room/talk.controller.js';
import { NoticeController } from './dispute/service/notice/notice.controller.js';
import { UncertainDayController } from './dispute/service/uncertain-day/uncertain-day.controller.js';
import { PreservationController } from './dispute/measures/preservation/preservation.controller.js';
import { UrgentController } from './dispute/measures/urgent/urgent.controller.js';
import { ProposedRelationsController } from './dispute/intake/relation/proposed-relations.controller.js';
import { ReferralController } from './dispute/conduct/referral/referral.controller.js';
import { RelationController } from './dispute/intake/relation/relation.controller.js';
import { StandingController } from './dispute/intake/standing/standing.controller.js';
import { RelianceController } from './dispute/intake/reliance/reliance.controller.js';
import { RegistrationsController } from './account/registration/registrations.controller.js';
import { AuditController } from './audit/audit.controller.js';
import { ReplayController } from './audit/replay/replay.controller.js';
import { MandatesController } from './audit/mandates.controller.js';
import { PlatformPersonController } from './platform/people/person.controller.js';
import { SellerChecksController } from './account/registration/seller/seller-checks.controller.js';
import { SellerQuestionsController } from './account/registration/seller/seller-questions.controller.js';
import { PlatformPeopleController } from './platform/people/people.controller.js';
import { PlatformLinksController } from './dispute/service/notice/platform-links.controller.js';
import { RespondentPhonesController } from './dispute/service/notice/respondent-phones.controller.js';
import { JudgmentsController } from './dispute/response/waiting-period/judgments.controller.js';
import { WaitingPeriodController } from './dispute/response/waiting-period/waiting-period.controller.js';
import { ExtensionController } from './dispute/response/extension/extension.controller.js';
import { RecordController } from './dispute/intake/corrections/record.controller.js';
import { RelistingController } from './dispute/intake/relisting/relisting.controller.js';
import { SideEffectsController } from './dispute/intake/renewal/side-effects.controller.js';
import { RoundController } from './dispute/intake/renewal/round.controller.js';
import { IdentityRenewalsController } from './party/identity-renewals.controller.js';
import { IdentityController } from './party/identity.controller.js';
import { ContactProofsController } from './party/contact-proofs.controller.js';
import { OwnContactController } from './party/own-contact.controller.js';
import { AuthoritiesController } from './party/authorities.controller.js';
import { AccountTransfersController } from './party/account-transfers.controller.js';
import { PartyTransfersController } from './party/party-transfers.controller.js';
import { PartyPapersController } from './party/party-papers.controller.js';
import { DelegationAgreementController } from './delegation/agreement.controller.js';
import { DelegationsController } from './delegation/delegations.controller.js';
import { DisputeDelegationController } from './delegation/dispute-delegation.controller.js';
import { DraftsController } from './draft/drafts.controller.js';
import { PublicRatingsController } from './rating/public-ratings.controller.js';
import { RatingComparisonController } from './rating/rating-comparison.controller.js';
import { RatingController } from './rating/rating.controller.js';
import { RatingRulesController } from './rating/rating-rules.controller.js';
import { RatingStaffController } from './rating/rating-staff.controller.js';
import { RightChangesController } from './right/right-changes.controller.js';
import { PublicTipsController } from './tip/public-tips.controller.js';
import { PublicTipPicturesController } from './tip/public-tip-pictures.controller.js';
import { TipPicturesController } from './tip/tip-pictures.controller.js';
import { TipsController } from './tip/tips.controller.js';
import { RightPapersController } from './right/right-papers.controller.js';
import { QualificationAsksController } from './qualification/qualification-asks.controller.js';
import { QualificationFilesController } from './qualification/qualification-files.controller.js';
import { RightPublicationsController } from './right/right-publications.controller.js';
import { RightLookupsController } from './public/lookup/lookup.controller.js';
import { RightsController } from './right/rights.controller.js';
import { ReferenceController } from './public/reference/reference.controller.js';
import { RulebookController } from './public/rulebook/rulebook.controller.js';
import { mediationControllers } from './mediation-controllers.js';
import { panelControllers } from './panel-controllers.js';
import { privacyControllers } from './privacy-controllers.js';

/** Every controller, one a line. */
export const controllers: readonly Type[] = [
  AccountsController,
  AuditController,
  ReplayController,
  RegistrationsController,
  SellerChecksController,
  SellerQuestionsController,
  MandatesController,
  AssociationsController,
  CalendarController,
  LettersController,
  ClockController,
  HealthController,
  LinksController,
  MessageProvidersController,
  ProviderHiresController,
  ProviderEndingsController,
  MessageTrialsController,
  ProvidersController,
  ProviderTrialsController,
  OperationsController,
  ConsentsController,
  PartiesController,
  FilingBarsController,
  CounterNoticesController,
  PlatformsController,
  ListPlatformsController,
  PlatformKeysController,
  PlatformReceiverController,
  WebhooksController,
  SandboxMessagesController,
  ConformanceController,
  SandboxController,
  PlatformPeopleController,
  PlatformPersonController,
  SessionsController,
  ...factorControllers,
  ...oidcControllers,
  ClosingController,
  ...mediationControllers,
  ...panelControllers,
  ...privacyControllers,
  CounterNoticeController,
  DisputeController,
  PreviewController,
  DocketController,
  DocumentController,
  EvidenceController,
  UploadsController,
  ExportController,
  ExhibitsController,
  ComparisonsController,
  TranslationsController,
  ConfidentialityController,
  FilingController,
  BatchController,
  DictatedComplaintsController,
  DictationController,
  AmendmentController,
  RelationController,
  RelianceController,
  StandingController,
  ReferralController,
  DelegationAgreementController,
  DelegationsController,
  DisputeDelegationController,
  ProposedRelationsController,
  HandMeasuresController,
  MeasureController,
  HandServiceController,
  NoticeController,
  UncertainDayController,
  RespondentPhonesController,
  PlatformLinksController,
  WaitingPeriodController,
  JudgmentsController,
  UrgentController,
  GuaranteeController,
  PreservationController,
  KnowledgeController,
  DutyController,
  FestivalsController,
  SettingsController,
  OutagesController,
  RoundController,
  SideEffectsController,
  RelistingController,
  RightPapersController,
  PublicTipsController,
  TipsController,
  PublicTipPicturesController,
  TipPicturesController,
  RecordController,
  ExtensionController,
  NegotiationController,
  SettlementController,
  RoomController,
  ProposalController,
  OfferController,
  TalkController,
  RoomReadingController,
  ReadingsController,
  OperatorKeysController,
  ReadinessController,
  SecurityAlarmsController,
  SecurityEventsController,
  DeskController,
  IdentityController,
  IdentityRenewalsController,
  AuthoritiesController,
  AccountTransfersController,
  PartyTransfersController,
  PartyPapersController,
  ContactProofsController,
  OwnContactController,
  RightsController,
  DraftsController,
  RightChangesController,
  RightPublicationsController,
  QualificationFilesController,
  QualificationAsksController,
  RightLookupsController,
  RatingRulesController,
  PublicRatingsController,
  PublishedDecisionsController,
  AdoptionController,
  AwardController,
  ReviewController,
  ClarificationController,
  PublicationController,
  RatingComparisonController,
  RatingController,
  RatingStaffController,
  RulebookController,
  ReferenceController,
  PreferencesController,
  PushController,
  FailedDeliveriesController,
  UnsubscribeController,
  PagesController,
  PhoneController,
  AddressesController,
  AccountLinksController,
  InvitationsController,
  OwnAccountController,
  OwnSessionsController,
  PasswordResetsController,
  ...workControllers,
  ...deskControllers,
];
