import type { Command } from '../kernel/message.js';
import type { AidHelper, AidOutcome } from './aid.js';
import type { ConsultationAsked, ConsultationFileStored } from './events.js';

/** Ask the association something without opening a dispute. */
export type AskConsultation = Command<
  'AskConsultation',
  Omit<ConsultationAsked['data'], 'askerId' | 'askedAt' | 'answerDue'>
>;
/** Send a file that belongs to the question. `named` is the hash under which it was to come. */
export type StoreConsultationFile = Command<
  'StoreConsultationFile',
  Omit<ConsultationFileStored['data'], 'storedAt'> & { readonly named: string }
>;
/** Take it, from nobody or from a colleague. */
export type TakeConsultation = Command<'TakeConsultation', object>;
type Said = { readonly textContentId: string };
/** Answer it. */
export type AnswerConsultation = Command<'AnswerConsultation', Said>;
/** Ask back what is needed for an answer. */
export type RequestConsultationDetails = Command<'RequestConsultationDetails', Said>;
/** Tell what was asked back, or go on asking. */
export type SupplementConsultation = Command<'SupplementConsultation', Said>;
/** Say that nothing more is to come. */
export type CloseConsultation = Command<'CloseConsultation', object>;
/** Make the draft of a complaint out of it. */
export type ConvertConsultation = Command<'ConvertConsultation', { readonly draftId: string }>;

/** Hand a request for legal aid to somebody of the help directory. */
export type HandLegalAid = Command<
  'HandLegalAid',
  {
    readonly entryId: string;
    readonly kind: AidHelper;
    readonly nameContentId: string;
    readonly textContentId?: string;
  }
>;
/** Write down what whom it was handed to said. */
export type RecordAidAnswer = Command<
  'RecordAidAnswer',
  { readonly outcome: AidOutcome; readonly textContentId?: string }
>;
/** Give none, and say why. */
export type RefuseLegalAid = Command<'RefuseLegalAid', Said>;

export type ConsultationCommand =
  | AskConsultation
  | StoreConsultationFile
  | TakeConsultation
  | AnswerConsultation
  | RequestConsultationDetails
  | SupplementConsultation
  | CloseConsultation
  | ConvertConsultation
  | HandLegalAid
  | RecordAidAnswer
  | RefuseLegalAid;
