import type { Actor, Instant } from '../../../kernel/message.js';
import { refuse, unlessRefused } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { checkAuthority } from '../../core/authority.js';
import { rolesOf } from '../../core/roles-of.js';
import type { Stage } from '../../core/stage.js';
import { standingIn } from '../../core/standing-in.js';
import { getStage } from '../../core/state.js';
import { mediationSubject } from '../../core/subject.js';
import { getOwnAgreement } from './agreement.js';
import type { SignatureKind } from './agreement-events.js';
import type { Agreement } from './agreement-state.js';
import { speakerOf } from './party-of-mediation.js';
import { signAgreement } from './sign-agreement.js';

type Known = Pick<DisputeFile, 'dispute' | 'context'>;

/**
 * What a signature takes of whoever signs for a party, asked before it is sent a code or led to a provider: what a
 * provider reports afterwards is recorded by the engine, whose authority nobody asks about (practice P23; guideline,
 * appendix 1: act, term).
 */
export const checkMaySign = (by: Actor, at: Instant, { dispute, context }: Known): void => {
  checkAuthority(signAgreement, { by, at }, standingIn(dispute, by, context));
};

/** How a party signs by its own hand. */
type OwnHand = Exclude<SignatureKind, 'paper'>;

/** When one is sent a code, or led to a provider: in force an agreement may be signed in a stronger way (ADR 20). */
const ASKED_DURING: Readonly<Record<OwnHand, readonly Stage[]>> = {
  'click-with-code': signAgreement.during,
  electronic: [...signAgreement.during, 'closed'],
};

type Version = { readonly mediationId: string; readonly version: number };
type ToSign = { readonly partyId: string; readonly agreement: Agreement };

/**
 * The version that somebody is about to sign in this way, and for which party: asked before a code is sent, a guess is
 * counted or anybody is led to a provider.
 */
export const getToSign = (
  way: OwnHand,
  { mediationId, version }: Version,
  by: Actor,
  at: Instant,
  file: Known,
): ToSign => {
  const subject = mediationSubject(mediationId);
  if (!rolesOf(by, file.dispute, file.context, subject).includes('participant')) refuse('NotYourPart', { subject });
  checkMaySign(by, at, file);
  const { stage } = getStage(file.dispute, subject);
  if (!ASKED_DURING[way].includes(stage)) refuse('WrongStage', { subject, stage });
  const partyId = speakerOf(by, file);
  const agreement = getOwnAgreement(mediationId, version, partyId, at, file);
  if (way === 'electronic' && agreement.signed[partyId] === way) refuse('AnsweredAlready', { field: 'version' });
  return { partyId, agreement };
};

/** Whether somebody may be led to a provider now, so that its page shows the way there and nothing that is refused. */
export const maySignElectronically = (version: Version, by: Actor, at: Instant, file: Known): boolean =>
  unlessRefused(() => getToSign('electronic', version, by, at, file).partyId !== '');
