import { refuse } from '../../kernel/refusal.js';
import type { Agreement } from '../talks/mediation/agreement-state.js';
import { runningMediation } from './running-mediation.js';
import type { ClosingReason } from './stage.js';
import { getStage, type Dispute } from './state.js';
import type { PairSubject } from './subject.js';

/** Its parties and the mediator have signed. */
export const isSignedByAll = ({ parties, signed, mediatorSignedAt }: Agreement): boolean =>
  parties.every((partyId) => signed[partyId] !== undefined) && mediatorSignedAt !== undefined;

/**
 * Everybody who had to sign in time has, and only the body's seal, the platform's yes or the scan of a paper is to
 * come: nothing lapses by that (house rules 12(8), 12(9)). A platform's no leaves nothing to come.
 */
export const awaitsOthers = (agreement: Agreement): boolean =>
  agreement.effectiveAt === undefined && isSignedByAll(agreement) && agreement.platformConsents !== false;

/** What all have signed in the mediation that runs, where only others still have to put something to it. */
export const awaitedAgreement = (dispute: Pick<Dispute, 'mediations'>): Agreement | undefined => {
  const { agreement } = runningMediation(dispute)?.[1] ?? {};
  return agreement && awaitsOthers(agreement) ? agreement : undefined;
};

/**
 * By what a pair ends that nobody settles any more: its complainant's word, an agreement, a decision, a court, or its
 * respondent's statement, after which there is no second notice.
 */
const DISPOSED: readonly (ClosingReason | undefined)[] = [
  'withdrawn',
  'settled',
  'decided',
  'rejected',
  'restored',
  'taken-to-court',
];

/** Whether an agreement that takes effect now says nothing of this pair any more. */
export const isDisposedOf = (dispute: Dispute, pair: PairSubject): boolean =>
  DISPOSED.includes(getStage(dispute, pair).reason) || dispute.courtOrders[pair] !== undefined;

/** Whether the pair is settled as soon as the seal is put to what all have signed. */
export const isAgreed = (dispute: Dispute, pair: PairSubject): boolean =>
  awaitedAgreement(dispute)?.items.some((item) => item.pair === pair) === true && !isDisposedOf(dispute, pair);

/**
 * What all have signed binds them until the seal is put to it or it falls: nobody takes it back alone, nor settles it
 * otherwise (ADR 102).
 */
export const checkNotAgreed = (dispute: Dispute, pair: PairSubject): void => {
  if (isAgreed(dispute, pair)) refuse('AgreementBinds', { subject: pair });
};
