import type { LocalDate } from '../calendar/local-date.js';
import type { Event, Instant } from '../kernel/message.js';
import type { AuthorityKind, DisclosableRoom, HandoverWay, OfficialRequestKind, TellingWay } from './terms.js';

/** That the law forbids to tell the subjects, on which ground, and to the end of which day. */
export type Secrecy = { readonly groundContentId: string; readonly until: LocalDate };

/**
 * A paper of an authority or a court came. Its words, the authority’s name and number among them, lie encrypted under a
 * key of this request. A penalty notice tells and asks nothing, so that no day is named for it.
 */
export type OfficialRequestReceived = Event<
  'OfficialRequestReceived',
  {
    /** The association’s own number of it. */
    readonly number: string;
    readonly kind: OfficialRequestKind;
    readonly authority: AuthorityKind;
    readonly authorityContentId: string;
    readonly documentNumberContentId: string;
    /** Absent where the paper names none: then nothing of a dispute goes out, and the answer is a letter that says so. */
    readonly legalGroundContentId?: string;
    readonly askedContentId: string;
    /** The day that the paper bears, and the day on which it came. */
    readonly documentDay: LocalDate;
    readonly receivedOn: LocalDate;
    readonly answerBy?: LocalDate;
    /** Parties whom it is about. */
    readonly subjectIds: readonly string[];
    readonly secrecy?: Secrecy;
    readonly handlerId: string;
    readonly secondId: string;
    readonly receivedAt: Instant;
  }
>;

/** The bytes of a scan of the paper came. */
export type OfficialRequestPaperStored = Event<
  'OfficialRequestPaperStored',
  { readonly sha256: string; readonly size: number; readonly mediaType: string; readonly storedAt: Instant }
>;

/** Others have it from now on: two, of whom one handles it and the other looks at what goes out. */
export type OfficialRequestPassedOn = Event<
  'OfficialRequestPassedOn',
  { readonly handlerId: string; readonly secondId: string; readonly officerId: string; readonly passedOnAt: Instant }
>;

/** Neither of the two is in office: an administrator proposes two others, and another one is to name the same. */
export type OfficialSuccessorsProposed = Event<
  'OfficialSuccessorsProposed',
  { readonly handlerId: string; readonly secondId: string; readonly officerId: string; readonly proposedAt: Instant }
>;

/** The authority forbade to tell the subjects, for longer or less long, or lifted it. */
export type OfficialSecrecyChanged = Event<
  'OfficialSecrecyChanged',
  { readonly secrecy?: Secrecy; readonly officerId: string; readonly changedAt: Instant }
>;

/** What was chosen of a dispute is made into a bundle; the dispute records in the same set that it was asked for. */
export type OfficialBundleAsked = Event<
  'OfficialBundleAsked',
  { readonly disputeId: string; readonly exportId: string; readonly officerId: string; readonly askedAt: Instant }
>;

/** One of the two says that a legal duty names a room, and which. */
export type OfficialRoomNamed = Event<
  'OfficialRoomNamed',
  {
    readonly disputeId: string;
    readonly roomId: string;
    readonly roomKind: DisclosableRoom;
    readonly groundContentId: string;
    readonly officerId: string;
    readonly namedAt: Instant;
  }
>;

/** The other read the paper, too, and says the same with its own words of the ground. */
export type OfficialRoomConfirmed = Event<
  'OfficialRoomConfirmed',
  {
    readonly roomId: string;
    /** How far the talk was: what is said later is not in it. */
    readonly talkVersion: number;
    readonly groundContentId: string;
    readonly officerId: string;
    readonly confirmedAt: Instant;
  }
>;

/** A file of an answer: a bundle of a dispute, or what was said in a room that a legal duty names. */
export type OfficialFile =
  | { readonly kind: 'bundle'; readonly disputeId: string; readonly exportId: string; readonly sha256: string }
  | { readonly kind: 'room'; readonly disputeId: string; readonly roomId: string; readonly sha256: string };

/** What is to go out, for the second person. */
export type OfficialAnswerProposed = Event<
  'OfficialAnswerProposed',
  {
    readonly answerId: string;
    readonly textContentId: string;
    readonly files: readonly OfficialFile[];
    /** Over the letter’s id and the files’ hashes: what both people name. */
    readonly hash: string;
    readonly officerId: string;
    readonly proposedAt: Instant;
  }
>;

/** The second person wants it otherwise. */
export type OfficialAnswerReturned = Event<
  'OfficialAnswerReturned',
  {
    readonly answerId: string;
    readonly reasonContentId: string;
    readonly officerId: string;
    readonly returnedAt: Instant;
  }
>;

/** The second person named the same hash and agreed. */
export type OfficialAnswerApproved = Event<
  'OfficialAnswerApproved',
  { readonly answerId: string; readonly hash: string; readonly officerId: string; readonly approvedAt: Instant }
>;

/** It is in the authority’s hands. */
export type OfficialAnswerHandedOver = Event<
  'OfficialAnswerHandedOver',
  {
    readonly answerId: string;
    readonly way: HandoverWay;
    /** By which it is proved: number of the receipt, of the letter, of the channel. */
    readonly referenceContentId: string;
    readonly handedOverOn: LocalDate;
    readonly officerId: string;
    readonly recordedAt: Instant;
  }
>;

/** Those whom it is about were told by the clock, as nothing forbids it any more. */
export type OfficialSubjectsTold = Event<
  'OfficialSubjectsTold',
  {
    readonly subjectIds: readonly string[];
    /** For whom of these nobody reads here: no word went to them, and people tell them. */
    readonly unreachedIds?: readonly string[];
    readonly toldAt: Instant;
  }
>;

/** One of the two told a subject for whom nobody reads here, and how. */
export type OfficialSubjectToldByHand = Event<
  'OfficialSubjectToldByHand',
  {
    readonly subjectId: string;
    readonly way: TellingWay;
    /** By which it is proved: number of the receipt or of the letter. */
    readonly referenceContentId: string;
    readonly toldOn: LocalDate;
    readonly officerId: string;
    readonly recordedAt: Instant;
  }
>;

export type OfficialRequestEvent =
  | OfficialRequestReceived
  | OfficialRequestPaperStored
  | OfficialRequestPassedOn
  | OfficialSuccessorsProposed
  | OfficialSecrecyChanged
  | OfficialBundleAsked
  | OfficialRoomNamed
  | OfficialRoomConfirmed
  | OfficialAnswerProposed
  | OfficialAnswerReturned
  | OfficialAnswerApproved
  | OfficialAnswerHandedOver
  | OfficialSubjectsTold
  | OfficialSubjectToldByHand;
