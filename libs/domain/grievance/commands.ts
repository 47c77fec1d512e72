import type { Command } from '../kernel/message.js';
import type { GrievanceConsequence, GrievanceEvidenceStored, GrievanceFiled, GrievanceOutcome } from './events.js';

/** Complain of how an officer, a mediator or an expert acts in one’s dispute. */
export type FileGrievance = Command<'FileGrievance', Omit<GrievanceFiled['data'], 'filedAt' | 'answerDue'>>;
/** Send a file that shows what one complains of. `named` is the hash under which it was to come. */
export type StoreGrievanceEvidence = Command<
  'StoreGrievanceEvidence',
  Omit<GrievanceEvidenceStored['data'], 'disputeId' | 'storedAt'> & { readonly named: string }
>;
/** Give it, or its review, to somebody by rule. */
export type AssignGrievance = Command<'AssignGrievance', { readonly toId: string }>;
/** Call a second person to it as its day comes near. */
export type EscalateGrievance = Command<'EscalateGrievance', { readonly toId: string }>;
/** Put to the one complained of what is said of it. */
export type PutGrievance = Command<'PutGrievance', { readonly statementContentId: string }>;
/** Say, as the one complained of, what one has to say. */
export type ReplyToGrievance = Command<'ReplyToGrievance', { readonly textContentId: string }>;
export type Finding = {
  readonly outcome: GrievanceOutcome;
  readonly reasonsContentId: string;
  readonly consequences: readonly GrievanceConsequence[];
};
/** Say with reasons what came of it. */
export type DecideGrievance = Command<'DecideGrievance', Finding>;
/** Ask once for another person to look at it again. */
export type RequestGrievanceReview = Command<'RequestGrievanceReview', { readonly reasonsContentId: string }>;
/** Say as that other person what came of it in the end. */
export type ReviewGrievance = Command<'ReviewGrievance', Finding>;

export type GrievanceCommand =
  | FileGrievance
  | StoreGrievanceEvidence
  | AssignGrievance
  | EscalateGrievance
  | PutGrievance
  | ReplyToGrievance
  | DecideGrievance
  | RequestGrievanceReview
  | ReviewGrievance;
