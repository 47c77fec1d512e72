import type { LocalDate } from '../calendar/local-date.js';
import type { Command } from '../kernel/message.js';
import type {
  OfficialAnswerHandedOver,
  OfficialBundleAsked,
  OfficialRequestPaperStored,
  OfficialRequestReceived,
  OfficialSubjectToldByHand,
  Secrecy,
} from './events.js';

/** Record a paper of an authority, and who sees to it with whom. */
export type ReceiveOfficialRequest = Command<
  'ReceiveOfficialRequest',
  Omit<OfficialRequestReceived['data'], 'handlerId' | 'receivedAt'>
>;
/** Send a scan of it. `named` is the hash under which it was to come. */
export type StoreOfficialPaper = Command<
  'StoreOfficialPaper',
  Omit<OfficialRequestPaperStored['data'], 'storedAt'> & { readonly named: string }
>;
/** Put it into the hands of others. */
export type PassOnOfficialRequest = Command<
  'PassOnOfficialRequest',
  { readonly handlerId: string; readonly secondId: string }
>;
/** Name two others, as an administrator, where neither of those who have it can open it any more. */
export type NameOfficialSuccessors = Command<
  'NameOfficialSuccessors',
  { readonly handlerId: string; readonly secondId: string }
>;
/** Record that the authority forbade to tell the subjects, or lifted that. */
export type ChangeOfficialSecrecy = Command<'ChangeOfficialSecrecy', { readonly secrecy?: Secrecy }>;
/** Have what was chosen of a dispute made into a bundle. */
export type AskOfficialBundle = Command<
  'AskOfficialBundle',
  Pick<OfficialBundleAsked['data'], 'disputeId' | 'exportId'>
>;
/** Say that a legal duty names a room. */
export type NameOfficialRoom = Command<
  'NameOfficialRoom',
  {
    readonly disputeId: string;
    readonly roomId: string;
    /** Of which kind it is; a kind that never goes out is refused. */
    readonly roomKind: string;
    readonly groundContentId: string;
  }
>;
/** Say so as the other person. */
export type ConfirmOfficialRoom = Command<
  'ConfirmOfficialRoom',
  { readonly roomId: string; readonly talkVersion: number; readonly groundContentId: string }
>;
/** Put together what is to go out: the letter, and files by their hashes. */
export type ProposeOfficialAnswer = Command<
  'ProposeOfficialAnswer',
  { readonly answerId: string; readonly textContentId: string; readonly hashes: readonly string[] }
>;
export type ReturnOfficialAnswer = Command<'ReturnOfficialAnswer', { readonly reasonContentId: string }>;
/** Agree, naming the hash that one saw. */
export type ApproveOfficialAnswer = Command<'ApproveOfficialAnswer', { readonly hash: string }>;
export type HandOverOfficialAnswer = Command<
  'HandOverOfficialAnswer',
  Pick<OfficialAnswerHandedOver['data'], 'way' | 'referenceContentId'> & { readonly handedOverOn: LocalDate }
>;
/** The clock’s: tell those whom it is about. */
export type TellOfficialSubjects = Command<'TellOfficialSubjects', { readonly unreachedIds?: readonly string[] }>;
/** Record how one of them was told for whom nobody reads here. */
export type RecordOfficialTelling = Command<
  'RecordOfficialTelling',
  Omit<OfficialSubjectToldByHand['data'], 'officerId' | 'recordedAt'>
>;

export type LaterOfficial =
  | StoreOfficialPaper
  | PassOnOfficialRequest
  | ChangeOfficialSecrecy
  | AskOfficialBundle
  | NameOfficialRoom
  | ConfirmOfficialRoom
  | ProposeOfficialAnswer
  | ReturnOfficialAnswer
  | ApproveOfficialAnswer
  | HandOverOfficialAnswer
  | TellOfficialSubjects
  | RecordOfficialTelling;
export type OfficialRequestCommand = ReceiveOfficialRequest | LaterOfficial;
