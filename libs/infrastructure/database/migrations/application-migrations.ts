import { CreateProviderHire1796980010000 } from './application/create-provider-hire.js';
import { AwaitNamingObjections1796930010000 } from './application/await-naming-objections.js';
import { CallForQueues1796910120000 } from './application/call-for-queues.js';
import { CreateBuilding1796910110000 } from './application/create-building.js';
import { CreateCounted1796930200000 } from './application/create-counted.js';
import { GatherWordGrams1796940030000 } from './application/gather-word-grams.js';
import { AwaitMemberAnswers1796940030000 } from './application/await-member-answers.js';
import { AwaitPreventions1796980040010 } from './application/await-preventions.js';
import { IndexDeadLetters1796990010000 } from './application/index-dead-letters.js';
import { WithdrawFestivals1796940020000 } from './application/withdraw-festivals.js';
import { IndexSignalWeight1796940010000 } from './application/index-signal-weight.js';
import { CreateFailingReader1796930210000 } from './application/create-failing-reader.js';
import { CreateFilmPreview1796820000010 } from './application/create-film-preview.js';
import { CreateSigningKey1796860000020 } from './application/create-signing-key.js';
import { CreateRightLookup1796860000010 } from './application/create-right-lookup.js';
import { CreateFastLane1796710000010 } from './application/create-fast-lane.js';
import { CreateTimestampAuthority1796880000000 } from './application/create-timestamp-authority.js';
import { CreateNoticeOnce1796900030010 } from './application/create-notice-once.js';
import { TellOfLegalAid1796910040000 } from './application/tell-of-legal-aid.js';
import { CreateConsultationNotice1796710000000 } from './application/create-consultation-notice.js';
import { CreateImport1796400000010 } from './application/create-import.js';
import { CreateWatchNotice1796900080020 } from './application/create-watch-notice.js';
import { CreateWorker1796920130000 } from './application/create-worker.js';
import { CreateWarningNotice1796900080010 } from './application/create-warning-notice.js';
import { CreateGrievanceNotice1796310600010 } from './application/create-grievance-notice.js';
import { CreateDesk1796300100000 } from './application/create-desk.js';
import { AskWithoutAccount1796200700010 } from './application/ask-without-account.js';
import { CreateAccountLinks1796100100010 } from './application/create-account-links.js';
import { CreateDelegationSlot1795700001060 } from './application/create-delegation-slot.js';
import { CreateAttempt1796100500010 } from './application/create-attempt.js';
import { CreateAuditMandate1796100300010 } from './application/create-audit-mandate.js';
import { CreateContactNotice1796000000020 } from './application/create-contact-notice.js';
import { AllowMailLinks1796000000010 } from './application/allow-mail-links.js';
import { AllowPlatformLinks1795600000010 } from './application/allow-platform-links.js';
import { AllowExperts1795700000010 } from './application/allow-experts.js';
import { AllowMediators1795500001070 } from './application/allow-mediators.js';
import { ChangePlatformKeys1795800001030 } from './application/change-platform-keys.js';
import { CreateAgreementOffice1795500001110 } from './application/create-agreement-office.js';
import { CreateDictationCode1795500001061 } from './application/create-dictation-code.js';
import { CreateDraft1795500001060 } from './application/create-draft.js';
import { CreateDuty1795500001030 } from './application/create-duty.js';
import { CreateEffectAttempt1795500001011 } from './application/create-effect-attempt.js';
import { CreateFactors1796100200010 } from './application/create-factors.js';
import { CreateFingerprint1795500001020 } from './application/create-fingerprint.js';
import { CreateIdentityRenewal1796200400020 } from './application/create-identity-renewal.js';
import { CreateIssuers1796100200020 } from './application/create-issuers.js';
import { CreateMessaging1795500001040 } from './application/create-messaging.js';
import { CreateNotification1795500001090 } from './application/create-notification.js';
import { CreateOfficeAnswers1795500001010 } from './application/create-office-answers.js';
import { CreateOfficeWork1796100400010 } from './application/create-office-work.js';
import { CreateOffice1795500001003 } from './application/create-office.js';
import { CreateOutage1795500001071 } from './application/create-outage.js';
import { CreatePlatformPerson1796100300020 } from './application/create-platform-person.js';
import { CreateProviderAnswer1796504000000 } from './application/create-provider-answer.js';
import { CreateTaskSnooze1796810000010 } from './application/create-task-snooze.js';
import { CreatePush1796730000010 } from './application/create-push.js';
import { CreateReadinessFinding1796400100010 } from './application/create-readiness-finding.js';
import { CreateLetterVersion1796310700020 } from './application/create-letter-version.js';
import { CreateReminder1796310700010 } from './application/create-reminder.js';
import { CreateRegistration1796100300030 } from './application/create-registration.js';
import { CreateQuarantine1796100500040 } from './application/create-quarantine.js';
import { CreatePdfCheck1796200200010 } from './application/create-pdf-check.js';
import { CreateReadModels1795500001001 } from './application/create-read-models.js';
import { CreateRoomRead1795500001050 } from './application/create-room-read.js';
import { CreateSecurityLogSent1796400400010 } from './application/create-security-log-sent.js';
import { CreateSecurityAlarm1796100500020 } from './application/create-security-alarm.js';
import { CreateSellerQuestion1796200400010 } from './application/create-seller-question.js';
import { CreateSignalPlace1795800001020 } from './application/create-signal-place.js';
import { CreateSweep1795500001012 } from './application/create-sweep.js';
import { CreateVault1795500001002 } from './application/create-vault.js';
import { KeepAccounts1796100000010 } from './application/keep-accounts.js';
import { NoteMeasures1796930290000 } from './application/note-measures.js';
import { NoteMakers1796000000030 } from './application/note-makers.js';
import { CreateAccountTransfer1796200600010 } from './application/create-account-transfer.js';
import { NoteReleases1795900001210 } from './application/note-releases.js';
import { NoteWrappingKeys1796100500030 } from './application/note-wrapping-keys.js';
import { ProveContacts1795900001230 } from './application/prove-contacts.js';
import { ScopePlatformKeys1795900001240 } from './application/scope-platform-keys.js';
import { CreatePrivacy1796100600030 } from './application/create-privacy.js';
import { RestrictFiles1796200300020 } from './application/restrict-files.js';
import { KeepAnswerPeriods1796200300010 } from './application/keep-answer-periods.js';
import { EraseAccounts1796100600020 } from './application/erase-accounts.js';
import { WrapKeysApart1796100600010 } from './application/wrap-keys-apart.js';
import { CreateOfficeTask1796310100010 } from './application/create-office-task.js';
import { NoteRelyingParty1796310100020 } from './application/note-relying-party.js';
import { CreateConformanceCheck1796740000020 } from './application/create-conformance-check.js';
import { MarkSandbox1796740000030 } from './application/mark-sandbox.js';
import { CreateSandboxFill1796830000010 } from './application/create-sandbox-fill.js';
import { CreateWebhookDelivery1796740000010 } from './application/create-webhook-delivery.js';
import { CreateSentMessage1796400200000 } from './application/create-sent-message.js';
import { NoteSessionLink1796750000010 } from './application/note-session-link.js';
import { NoteWorkerRelease1796950010000 } from './application/note-worker-release.js';
import { NoteContactOfCode1796950060000 } from './application/note-contact-of-code.js';
import { NoteKeyMaker1796950070000 } from './application/note-key-maker.js';
import { NoteVouchedLinks1796960130010 } from './application/note-vouched-links.js';
import { AskToSignAgain1796970010000 } from './application/ask-to-sign-again.js';
import { LetStaffBeAuthors1796970020000 } from './application/let-staff-be-authors.js';
import { CreateIncomingMail1796900150010 } from './application/create-incoming-mail.js';
import { CreateShopIdentifier1796910060000 } from './application/create-shop-identifier.js';
import { CreateHelpEntry1796890000010 } from './application/create-help-entry.js';
import { CreateLogHead1796910080000 } from './application/create-log-head.js';
import { CreateLogVerified1796920150400 } from './application/create-log-verified.js';
import { CreatePreventionNotice1796900070010 } from './application/create-prevention-notice.js';
import { CreateTracedAppend1796920160000 } from './application/create-traced-append.js';
import { CreateTrainingReminder1796900070000 } from './application/create-training-reminder.js';
import { NoteSignatureFlow1796400200010 } from './application/note-signature-flow.js';
import { CreateUpload1796720000010 } from './application/create-upload.js';
import { TellEndsAtContacts1796910030000 } from './application/tell-ends-at-contacts.js';
import { ChainLogHeads1796920180000 } from './application/chain-log-heads.js';
import { CreateFileNameKey1796920140000 } from './application/create-file-name-key.js';

/** What the application role owns. In the order of their numbers; what was released never changes. */
export const applicationMigrations = [
  CreateReadModels1795500001001,
  CreateVault1795500001002,
  CreateOffice1795500001003,
  CreateOfficeAnswers1795500001010,
  CreateEffectAttempt1795500001011,
  CreateSweep1795500001012,
  CreateFingerprint1795500001020,
  CreateDuty1795500001030,
  CreateMessaging1795500001040,
  CreateRoomRead1795500001050,
  CreateDraft1795500001060,
  CreateDictationCode1795500001061,
  AllowMediators1795500001070,
  CreateOutage1795500001071,
  CreateNotification1795500001090,
  CreateAgreementOffice1795500001110,
  AllowPlatformLinks1795600000010,
  AllowExperts1795700000010,
  CreateDelegationSlot1795700001060,
  CreateSignalPlace1795800001020,
  ChangePlatformKeys1795800001030,
  NoteReleases1795900001210,
  ProveContacts1795900001230,
  ScopePlatformKeys1795900001240,
  AllowMailLinks1796000000010,
  CreateContactNotice1796000000020,
  NoteMakers1796000000030,
  KeepAccounts1796100000010,
  CreateAccountLinks1796100100010,
  CreateFactors1796100200010,
  CreateIssuers1796100200020,
  CreateAuditMandate1796100300010,
  CreatePlatformPerson1796100300020,
  CreateRegistration1796100300030,
  CreateOfficeWork1796100400010,
  CreateAttempt1796100500010,
  CreateSecurityAlarm1796100500020,
  NoteWrappingKeys1796100500030,
  CreateQuarantine1796100500040,
  WrapKeysApart1796100600010,
  EraseAccounts1796100600020,
  CreatePrivacy1796100600030,
  CreatePdfCheck1796200200010,
  KeepAnswerPeriods1796200300010,
  RestrictFiles1796200300020,
  CreateSellerQuestion1796200400010,
  CreateIdentityRenewal1796200400020,
  CreateAccountTransfer1796200600010,
  AskWithoutAccount1796200700010,
  CreateDesk1796300100000,
  CreateOfficeTask1796310100010,
  NoteRelyingParty1796310100020,
  CreateGrievanceNotice1796310600010,
  CreateReminder1796310700010,
  CreateLetterVersion1796310700020,
  CreateImport1796400000010,
  CreateReadinessFinding1796400100010,
  CreateSentMessage1796400200000,
  NoteSignatureFlow1796400200010,
  CreateSecurityLogSent1796400400010,
  CreateProviderAnswer1796504000000,
  CreateConsultationNotice1796710000000,
  CreateFastLane1796710000010,
  CreateUpload1796720000010,
  CreatePush1796730000010,
  CreateWebhookDelivery1796740000010,
  CreateConformanceCheck1796740000020,
  MarkSandbox1796740000030,
  NoteSessionLink1796750000010,
  CreateTaskSnooze1796810000010,
  CreateFilmPreview1796820000010,
  CreateSandboxFill1796830000010,
  CreateRightLookup1796860000010,
  CreateSigningKey1796860000020,
  CreateTimestampAuthority1796880000000,
  CreateHelpEntry1796890000010,
  CreateNoticeOnce1796900030010,
  CreateTrainingReminder1796900070000,
  CreatePreventionNotice1796900070010,
  CreateWarningNotice1796900080010,
  CreateWatchNotice1796900080020,
  CreateIncomingMail1796900150010,
  CreateBuilding1796910110000,
  CallForQueues1796910120000,
  TellOfLegalAid1796910040000,
  CreateShopIdentifier1796910060000,
  CreateLogHead1796910080000,
  TellEndsAtContacts1796910030000,
  CreateTracedAppend1796920160000,
  CreateLogVerified1796920150400,
  CreateFileNameKey1796920140000,
  CreateWorker1796920130000,
  ChainLogHeads1796920180000,
  AwaitNamingObjections1796930010000,
  CreateCounted1796930200000,
  CreateFailingReader1796930210000,
  NoteMeasures1796930290000,
  IndexSignalWeight1796940010000,
  WithdrawFestivals1796940020000,
  AwaitMemberAnswers1796940030000,
  GatherWordGrams1796940030000,
  NoteWorkerRelease1796950010000,
  NoteContactOfCode1796950060000,
  NoteKeyMaker1796950070000,
  NoteVouchedLinks1796960130010,
  AskToSignAgain1796970010000,
  LetStaffBeAuthors1796970020000,
  CreateProviderHire1796980010000,
  AwaitPreventions1796980040010,
  IndexDeadLetters1796990010000,
] as const;
