import { AdoptionController } from './dispute/after-decision/adoption.controller.js';
import { AwardController } from './dispute/award/award.controller.js';
import { PublicationController } from './dispute/after-decision/publication.controller.js';
import { ReviewController } from './dispute/after-decision/review.controller.js';
import { PublishedDecisionsController } from './published-decisions/published-decisions.controller.js';
import type { Type } from '@nestjs/common';
import { AccountsController } from './accounts/accounts.controller.js';
import { AssociationsController } from './associations/associations.controller.js';
import { ClockController } from './clock/clock.controller.js';
import { DutyController } from './duty/duty.controller.js';
import { HealthController } from './health/health.controller.js';
import { LinksController } from './links/links.controller.js';
import { MessageProvidersController } from './message-providers/message-providers.controller.js';
import { OperationsController } from './operations/operations.controller.js';
import { OutagesController } from './outages/outages.controller.js';
import { ConsentsController } from './parties/consents.controller.js';
import { FailedDeliveriesController } from './notifications/failed-deliveries.controller.js';
import { PreferencesController } from './notifications/preferences.controller.js';
import { UnsubscribeController } from './notifications/unsubscribe.controller.js';
import { PagesController } from './pages/pages.controller.js';
import { PartiesController } from './parties/parties.controller.js';
import { ListPlatformsController } from './platforms/list-platforms.controller.js';
import { PlatformKeysController } from './platforms/platform-keys.controller.js';
import { PlatformsController } from './platforms/platforms.controller.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { CounterNoticesController } from './counter-notices/counter-notices.controller.js';
import { FilingBarsController } from './parties/filing-bars.controller.js';
import { AmendmentController } from './dispute/amendment/amendment.controller.js';
import { ClosingController } from './dispute/closing/closing.controller.js';
import { CounterNoticeController } from './dispute/counter-notice/counter-notice.controller.js';
import { DictatedComplaintsController } from './dispute/dictation/dictated-complaints.controller.js';
import { DictationController } from './dispute/dictation/dictation.controller.js';
import { DisputeController } from './dispute/dispute/dispute.controller.js';
import { DocketController } from './dispute/docket/docket.controller.js';
import { DocumentController } from './dispute/document/document.controller.js';
import { EvidenceController } from './dispute/evidence/evidence.controller.js';
import { BatchController } from './dispute/filing/batch/batch.controller.js';
import { FilingController } from './dispute/filing/filing.controller.js';
import { GuaranteeController } from './dispute/guarantee/guarantee.controller.js';
import { KnowledgeController } from './dispute/knowledge/knowledge.controller.js';
import { HandMeasuresController } from './dispute/measure/hand-measures.controller.js';
import { MeasureController } from './dispute/measure/measure.controller.js';
import { HandServiceController } from './dispute/notice/hand-service.controller.js';
import { NegotiationController } from './dispute/negotiation/negotiation.controller.js';
import { OfferController } from './rooms/offer.controller.js';
import { ProposalController } from './rooms/proposal.controller.js';
import { SettlementController } from './dispute/settlement/settlement.controller.js';
import { RoomController } from './rooms/room.controller.js';
import { DeskController } from './rooms/desk.controller.js';
import { RoomReadingController } from './rooms/room-reading.controller.js';
import { TalkController } from './rooms/talk.controller.js';
import { NoticeController } from './dispute/notice/notice.controller.js';
import { PreservationController } from './dispute/preservation/preservation.controller.js';
import { UrgentController } from './dispute/urgent/urgent.controller.js';
import { ProposedRelationsController } from './dispute/relation/proposed-relations.controller.js';
import { ReferralController } from './dispute/referral/referral.controller.js';
import { RelationController } from './dispute/relation/relation.controller.js';
import { RelianceController } from './dispute/reliance/reliance.controller.js';
import { PlatformLinksController } from './dispute/notice/platform-links.controller.js';
import { RespondentPhonesController } from './dispute/notice/respondent-phones.controller.js';
import { WaitingPeriodController } from './dispute/waiting-period/waiting-period.controller.js';
import { ExtensionController } from './dispute/extension/extension.controller.js';
import { RecordController } from './dispute/record/record.controller.js';
import { RelistingController } from './dispute/relisting/relisting.controller.js';
import { SideEffectsController } from './dispute/round/side-effects.controller.js';
import { RoundController } from './dispute/round/round.controller.js';
import { IdentityController } from './parties/identity.controller.js';
import { DelegationAgreementController } from './delegations/agreement.controller.js';
import { DelegationsController } from './delegations/delegations.controller.js';
import { DisputeDelegationController } from './delegations/dispute-delegation.controller.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { PublicRatingsController } from './rating/public-ratings.controller.js';
import { RatingComparisonController } from './rating/rating-comparison.controller.js';
import { RatingController } from './rating/rating.controller.js';
import { RatingRulesController } from './rating/rating-rules.controller.js';
import { RatingStaffController } from './rating/rating-staff.controller.js';
import { RightChangesController } from './rights/right-changes.controller.js';
import { PublicTipsController } from './tips/public-tips.controller.js';
import { TipsController } from './tips/tips.controller.js';
import { RightPapersController } from './rights/right-papers.controller.js';
import { RightsController } from './rights/rights.controller.js';
import { ReferenceController } from './reference/reference.controller.js';
import { RulebookController } from './rulebook/rulebook.controller.js';
import { mediationControllers } from './mediation-controllers.js';
import { panelControllers } from './panel-controllers.js';

/** Every controller, one a line. */
export const controllers: readonly Type[] = [
  AccountsController,
  AssociationsController,
  ClockController,
  HealthController,
  LinksController,
  MessageProvidersController,
  OperationsController,
  ConsentsController,
  PartiesController,
  FilingBarsController,
  CounterNoticesController,
  PlatformsController,
  ListPlatformsController,
  PlatformKeysController,
  SessionsController,
  ClosingController,
  ...mediationControllers,
  ...panelControllers,
  CounterNoticeController,
  DisputeController,
  DocketController,
  DocumentController,
  EvidenceController,
  FilingController,
  BatchController,
  DictatedComplaintsController,
  DictationController,
  AmendmentController,
  RelationController,
  RelianceController,
  ReferralController,
  DelegationAgreementController,
  DelegationsController,
  DisputeDelegationController,
  ProposedRelationsController,
  HandMeasuresController,
  MeasureController,
  HandServiceController,
  NoticeController,
  RespondentPhonesController,
  PlatformLinksController,
  WaitingPeriodController,
  UrgentController,
  GuaranteeController,
  PreservationController,
  KnowledgeController,
  DutyController,
  OutagesController,
  RoundController,
  SideEffectsController,
  RelistingController,
  RightPapersController,
  PublicTipsController,
  TipsController,
  RecordController,
  ExtensionController,
  NegotiationController,
  SettlementController,
  RoomController,
  ProposalController,
  OfferController,
  TalkController,
  RoomReadingController,
  DeskController,
  IdentityController,
  RightsController,
  DraftsController,
  RightChangesController,
  RatingRulesController,
  PublicRatingsController,
  PublishedDecisionsController,
  AdoptionController,
  AwardController,
  ReviewController,
  PublicationController,
  RatingComparisonController,
  RatingController,
  RatingStaffController,
  RulebookController,
  ReferenceController,
  PreferencesController,
  FailedDeliveriesController,
  UnsubscribeController,
  PagesController,
];
