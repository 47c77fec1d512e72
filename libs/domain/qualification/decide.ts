import { localDateAt } from '../calendar/local-date.js';
import { checkAuthority } from '../dispute/core/authority.js';
import { partyOf, type DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { QualificationCommand } from './commands.js';
import type { QualificationEvent } from './events.js';
import type { Proof, QualificationFile } from './state.js';

export type QualificationContext = {
  readonly file: QualificationFile;
  /** Whose file it is. */
  readonly partyId: string;
  /** SHA-256 of the papers of the party whose bytes are here. */
  readonly papers: readonly string[];
  readonly context: Pick<DecisionContext, 'duties' | 'mayActFor' | 'authority'>;
};

export const QUALIFICATION_ROLES = ['shop', 'case-manager', 'platform'] as const;
export type QualificationRole = (typeof QUALIFICATION_ROLES)[number];

/** A shop its own, the staff everybody's but one that it speaks for; a platform only asks. */
export const qualificationRoleOf = (
  by: Actor,
  { partyId, context }: Pick<QualificationContext, 'partyId' | 'context'>,
): QualificationRole | undefined => {
  if (by.kind === 'platform') return 'platform';
  if (by.kind !== 'person') return undefined;
  if (partyOf(by, context) === partyId) return 'shop';
  return context.duties.includes('case-manager') ? 'case-manager' : undefined;
};

const BY: { readonly [T in QualificationCommand['type']]: QualificationRole } = {
  FileProof: 'shop',
  CheckProof: 'case-manager',
  RenewProof: 'shop',
  WithdrawProof: 'shop',
  AllowAskers: 'shop',
  AskQualification: 'platform',
};
const MOST_PROOFS = 200;

/** To whoever has no part in it there is none. */
export const decideQualification = (
  command: QualificationCommand,
  given: QualificationContext,
): readonly QualificationEvent[] => {
  const role = qualificationRoleOf(command.by, given) ?? refuse('NotFound');
  if (BY[command.type] !== role) return refuse(role === 'platform' ? 'NotFound' : 'NotYourPart');
  // who may ask is told of the shop's papers: that takes all that the shop could do
  if (role === 'shop') checkAuthority({ whole: command.type === 'AllowAskers' }, command, given.context);
  const { file, partyId } = given;
  const { by, at } = command;
  switch (command.type) {
    case 'FileProof': {
      const { validFrom, validUntil, papers } = command.data;
      if (Object.keys(file.proofs).length >= MOST_PROOFS)
        refuse('TooMany', { field: 'proofs', most: String(MOST_PROOFS) });
      if (validFrom && validUntil && validUntil < validFrom) refuse('InstantImplausible', { field: 'validUntil' });
      checkPapers(papers, given);
      return [{ type: 'ProofFiled', data: { ...command.data, partyId, filedAt: at } }];
    }
    case 'CheckProof': {
      const { seen, ...told } = command.data;
      const { proofId, lookedOn, result, remarkContentId } = told;
      const proof = standing(file, proofId);
      const { stage } = proof;
      if (stage === 'withdrawn') refuse('WrongStage', { stage });
      if (seen && !isAsSeen(proof, seen)) refuse('ProofMoved');
      if (lookedOn > localDateAt(at)) refuse('InstantImplausible', { field: 'lookedOn' });
      if (result !== 'confirmed' && remarkContentId === undefined) refuse('NothingNamed', { field: 'remark' });
      return [{ type: 'ProofChecked', data: { ...told, checkerId: by.id } }];
    }
    case 'RenewProof': {
      const { proofId, validUntil, papers } = command.data;
      const proof = standing(file, proofId);
      if (proof.stage === 'withdrawn') refuse('WrongStage', { stage: proof.stage });
      if (proof.validUntil && validUntil <= proof.validUntil) refuse('InstantImplausible', { field: 'validUntil' });
      checkPapers(papers, given);
      return [{ type: 'ProofRenewed', data: { proofId, validUntil, papers } }];
    }
    case 'WithdrawProof': {
      const { proofId } = command.data;
      return standing(file, proofId).stage === 'withdrawn'
        ? []
        : [{ type: 'ProofWithdrawn', data: { proofId, withdrawnOn: localDateAt(at) } }];
    }
    case 'AllowAskers': {
      const platformIds = [...new Set(command.data.platformIds)].toSorted();
      const isSame = platformIds.join() === file.askers.join();
      return isSame ? [] : [{ type: 'AskersAllowed', data: { partyId, platformIds } }];
    }
    case 'AskQualification':
      return [{ type: 'QualificationAsked', data: { ...command.data, platformId: by.id, askedAt: at } }];
  }
};

const standing = ({ proofs }: QualificationFile, proofId: string): Proof => proofs[proofId] ?? refuse('NotFound');

const isAsSeen = ({ papers, validUntil }: Proof, seen: Pick<Proof, 'papers' | 'validUntil'>): boolean =>
  validUntil === seen.validUntil && papers.toSorted().join() === seen.papers.toSorted().join();

/** Nothing is shown by a paper that is only named. */
const checkPapers = (papers: readonly string[], { papers: here }: QualificationContext): void => {
  if (papers.length === 0) refuse('NothingNamed', { field: 'papers' });
  for (const sha256 of papers) if (!here.includes(sha256)) refuse('BytesMissing', { field: 'papers', name: sha256 });
};
