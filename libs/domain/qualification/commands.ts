import type { Command } from '../kernel/message.js';
import type { AskersAllowed, ProofChecked, ProofFiled, ProofRenewed, QualificationAsked } from './events.js';

/** Put a paper into the file. */
export type FileProof = Command<'FileProof', Omit<ProofFiled['data'], 'partyId' | 'filedAt'>>;
/** Say what came of comparing it. */
export type CheckProof = Command<
  'CheckProof',
  Omit<ProofChecked['data'], 'checkerId'> & {
    /** The papers and the last day that the checker saw; what was renewed since is looked at anew. */
    readonly seen?: Pick<ProofFiled['data'], 'papers' | 'validUntil'>;
  }
>;
/** Its term goes on, by newer papers. */
export type RenewProof = Command<'RenewProof', ProofRenewed['data']>;
/** Rely on it no longer. */
export type WithdrawProof = Command<'WithdrawProof', { readonly proofId: string }>;
/** Say which platforms are answered. */
export type AllowAskers = Command<'AllowAskers', Omit<AskersAllowed['data'], 'partyId'>>;
/** A platform asks. */
export type AskQualification = Command<'AskQualification', Omit<QualificationAsked['data'], 'platformId' | 'askedAt'>>;

export type QualificationCommand = FileProof | CheckProof | RenewProof | WithdrawProof | AllowAskers | AskQualification;
