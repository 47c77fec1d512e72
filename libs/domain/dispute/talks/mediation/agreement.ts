import { isLate } from '../../../calendar/uncertain.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { awaitsOthers, isSignedByAll } from '../../core/awaited-agreement.js';
import { missingBytes } from '../../core/missing-bytes.js';
import { mediationSubject } from '../../core/subject.js';
import { getStage, type Dispute } from '../../core/state.js';
import { getMediation } from './mediations.js';
import type { Agreement } from './agreement-state.js';
import { needsPlatform } from '../../core/platform-standing.js';

/** The newest version. Refused where there is none, or none that anybody could still sign. */
export const getNewestAgreement = (mediationId: string, { dispute }: Pick<DisputeFile, 'dispute'>): Agreement => {
  const subject = mediationSubject(mediationId);
  const { agreement } = getMediation(dispute, mediationId);
  if (!agreement) refuse('AgreementMoved', { field: 'version' });
  const { stage } = getStage(dispute, subject);
  // in force it may still be signed in a stronger way
  if (stage === 'closed' && agreement.effectiveAt === undefined) refuse('WrongStage', { subject, stage });
  return agreement;
};

/**
 * The version that is being signed. Refused for an older one, for none, and after the time of the mediation, but where
 * others alone have to put something to it.
 */
export const getAgreement = (
  mediationId: string,
  version: number,
  at: Instant,
  { dispute }: Pick<DisputeFile, 'dispute'>,
): Agreement => {
  const subject = mediationSubject(mediationId);
  const agreement = getNewestAgreement(mediationId, { dispute });
  if (agreement.version !== version) refuse('AgreementMoved', { field: 'version' });
  const { deadline } = getStage(dispute, subject);
  if (deadline && isLate(deadline, at) && !awaitsOthers(agreement))
    refuse('DeadlinePassed', { subject, dueAt: deadline.dueAt });
  return agreement;
};

/** The newest version for a party that it binds. To any other party of the mediation there is none. */
export const getOwnNewest = (mediationId: string, partyId: string, file: Pick<DisputeFile, 'dispute'>): Agreement => {
  if (getMediation(file.dispute, mediationId).agreement?.parties.includes(partyId) === false)
    refuse('AgreementMoved', { field: 'version' });
  return getNewestAgreement(mediationId, file);
};

/** The version that is being signed, for a party that it binds. */
export const getOwnAgreement = (
  mediationId: string,
  version: number,
  partyId: string,
  at: Instant,
  file: Pick<DisputeFile, 'dispute'>,
): Agreement => {
  getOwnNewest(mediationId, partyId, file);
  return getAgreement(mediationId, version, at, file);
};

/** The scans of what it rests on: of those who signed on paper, and not with a certificate since. */
export const scansOf = ({ papers = [], signed }: Agreement): readonly string[] =>
  papers.filter(({ partyId }) => signed[partyId] === 'paper').flatMap(({ evidenceIds }) => evidenceIds);

/**
 * Whether everybody has signed, the seal is put to it, the platform has said yes where that is needed, and the scan of
 * every paper is here: whichever came last, nobody alone binds a party that did not sign.
 */
export const isComplete = (agreement: Agreement, dispute: Pick<Dispute, 'exhibits'>): boolean =>
  isSignedByAll(agreement) &&
  agreement.sealedAt !== undefined &&
  (!needsPlatform(agreement) || agreement.platformConsents === true) &&
  missingBytes(dispute, scansOf(agreement)).length === 0;
