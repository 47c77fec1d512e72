import { REWARD_REFUSAL_CODES } from './reward-refusal-codes.js';
/** Every way the domain says no: the API maps each to a problem, the catalogues to words, or nothing compiles. */
export const REFUSAL_CODES = [
  'NotFound', // also for whoever may not know that it exists
  'NotYourPart',
  'NothingNamed',
  'NamedTwice',
  'NoSuchSubject',
  'WrongStage',
  'DeadlinePassed',
  'DeadlineNotReached',
  'KeyReused', // the same Idempotency-Key came with another body
  'RightNotCovered', // the rulebook does not cover this kind of right
  'RightDetails', // what this kind of right needs is missing, or belongs to another kind
  'RightNotInForce', // the right of the register has not begun, has expired, ended or been invalidated
  'RightNotHeld', // it is another's by now, or its licence does not reach so far
  'RightNotUsable', // the association refused the right after its check
  'TooMany', // more items or respondents than the rulebook takes
  'UnknownReference', // a part of the request names another part that is not there
  'DeclarationMissing', // the declaration of truth was not given
  'MaterialsMissing', // required materials are still missing
  'DefectsLeftOut', // a request for cure must tell all defects at once
  'InstantImplausible', // a claimed time before the sending or after now
  'MeasureNotStanding',
  'NotAddressed', // this document was addressed to somebody else
  'SelfComplaint', // complainant and respondent are one party
  'TrackNotOpen', // this law does not govern such a right or object
  'NoSecondNotice', // restored on the respondent's statement, so that the complainant may not notify again
  'AuthorityExpired', // who acts for the party may no longer
  'AccountMayNotAct', // staff, a neutral, or somebody on another side; or no account of the association
  'EmpoweredByNobody', // an account that is made, or one officer, empowers nobody
  'AuthorityLacksScope', // who acts for the party may not do this for it
  'AuthorityNotConfirmed', // the party has not confirmed it, so that it gives reading at most
  'PartyChangesItself', // it has proved a contact, so that nobody else names another for it
  'ContactNotProved', // nobody has matched this contact to the party yet, so that it can read and answer alone
  'LaneNotOpen', // the rulebook of this dispute, or the day, has no such lane
  'CaptureTooShort', // the capture does not show the room for as long as the rulebook asks
  'IdentityNotChecked', // nobody has confirmed yet who asks about its data without an account
  'CheckMissing', // identity or right have been checked by nobody yet
  'LesserRungFirst', // a stronger measure without the lesser one or a reason why not
  'RungDoesNotFit', // this measure cannot be taken on this kind of item
  'SecondPersonNeeded', // one person alone may not do it
  'GuaranteeNotValid', // the guarantee is not in force now, or does not cover these items
  'StatutoryPeriod', // the law sets this time; nobody here can extend it
  'ComplainantBarred', // an order or a finding bars what was pending for this complainant, within its scope and term
  'FilingBarred', // a court's order bars the party from this filing
  'AnotherItem', // a correction that leads to another item than the one complained of
  'NewFactsNeeded', // the same right against the same goods, after lapse or loss
  'RepeatNoticeBarred', // no second notice after the link was restored on a counter-statement
  'NotByHand', // its platform has an interface, or nothing is to be carried there
  'NotConfirmed', // a person wrote it down, and its party has not confirmed it yet
  'Corrected', // what was written down has been put right since
  'NoCaseManager', // the association has nobody on duty yet who could take the complaint
  'HashDiffers', // the bytes are not those whose hash was named
  'FileTooLarge',
  'FileKindRefused', // what the bytes are is not on the rulebook's list
  'BytesMissing', // the file was named, but its bytes have not come, or were erased
  'BytesLost', // its bytes had come, and are not where they were kept
  'OfferGone', // the offer was answered, taken back, replaced or has run out
  'AskedAnew', // another request took the place of the one that was read
  'OfferStands', // another offer waits for an answer
  'NotYourTurn', // whoever made an offer does not answer it, and whoever did not does not take it back
  'TermsImpossible', // no settlement can say so
  'GoodsCalledCounterfeit', // no agreement brings them back on sale
  'ConfidentialityNotUndertaken', // what is confidential opens to whoever has undertaken to keep it secret
  'EvidenceNotAdmitted', // it came after its window, and whoever decides has not admitted it
  'LiveStreamImpossible', // a recording cannot be at that place of a live stream; `reason` says why
  'ViewingEnded', // the time to look under this viewing is over
  'MediationRuns', // one mediation at a time
  'WithdrawnAlready', // nothing named is left to take back
  'AnsweredAlready', // this party has answered, or this is open already
  'MediatorNotAvailable', // absent, out of term, at its cap, or gone from this mediation
  'CaucusOfOneSide', // a caucus with parties of several sides
  'AnotherSession', // what was held is not the session that was fixed
  'AgreementMoved', // not the version that is being signed
  'SignatureMissing', // not everybody has signed who has to
  'AgreementBinds', // all have signed
  'NotConfirmable', // no court confirms this agreement as it stands; `reason` says why
  'CourtDoesNotFit', // not a court that has jurisdiction by this ground
  'ReviewRuns', // the same conduct is under review already
  'ReviewerBarred', // not listed for reviews, a competitor or party, or had to do with the first decision
  'ConsequenceNotOpen', // the ladder does not open it after this finding or for so long, or an appeal would worsen it
  'FilingLimited', // suspended after a finding of bad faith, until an end
  'BurdenRaised', // after such a finding more papers are asked of a filing, until an end
  'NoAgreement', // the platform has no delegation agreement in force
  'ClockNotKept', // the association cannot be the keeper of this clock
  'CapReached', // as many complaints of the day as were agreed have been handed over
  'ReferenceTaken', // another complaint was handed over under this number
  'PanelRuns', // one panel at a time
  'PanelTooEarly', // the rulebook lets nobody ask for a panel about this yet, or any more
  'LegalKindNotCarried', // nothing lets the panel give this legal thing
  'NotByRulebook', // the rulebook has no such size, way or number
  'NoConsentGiven', // what was not given cannot be taken back
  'RosterShort', // fewer experts can sit than there are seats
  'SecretDiffers', // not the secret to which the association committed itself
  'ExpertExcluded', // this expert cannot sit on this panel
  'NotWaivable', // the rulebook does not leave this tie to the parties
  'ChallengesSpent', // too many challenges of this party were found frivolous
  'ItemsUnanswered', // a platform has to answer for every item of a decision
  'ReasonMissing', // whoever does not adopt an item says why
  'CommissionNotRegistered', // an award comes from a registered commission and from nobody else
  'AwardPaperMissing', // the award, or the agreement that names its commission, is not among the files
  'ReviewNotOpen', // the rulebook has no review of this decision, or on this ground
  'NamesSomebody', // a text for everybody to read names a party or a panelist
  'EntryMissing', // a list answers some of what it has to answer, and not this one
  'EntryUnwanted', // a list says of one thing what is said of others alone
  'IssuesNotListed', // a panel cannot deliberate on what it has not asked itself
  'BallotsMissing', // not every panelist has voted yet, or the panel talks only once all have
  'AttendedEnough', // nobody stayed away as often as the rulebook asks
  'RulesNotAccepted', // the member has not accepted the rules of rating, or left them
  'CalendarNotRight', // an official notice that cannot be, or that contradicts a table of the same year
  'OfficeBarred', // holds an office in the dispute that excludes this one, or is tied to somebody concerned
  'OfficerAway', // on leave, suspended, or gone
  'OfficerBarred', // another office, or a declared conflict of interest, keeps this person from the dispute
  'LastAdministrator', // nobody would be left to administer the association
  'NotIndependent', // who decides here had a hand in the matter before
  'ObjectionOpen', // somebody objects to a fact that this rests on
  'RepairTooEarly', // the least term is not over, or another repair is too near
  'CommentPeriodTooShort',
  'CommentsUnanswered',
  'NoRulesInForce',
  'MemberRulesNotAccepted',
  ...REWARD_REFUSAL_CODES,
] as const;
