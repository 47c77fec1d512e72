import { withOwnPapers } from '../../service/evidence/exhibit.js';
import type { Dispute, EvolveOf } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type { RelistingEvent } from './events.js';

/** What shows it is for the association and for whoever sent it; the other side reads what came of it. */
export const evolveRelisting: EvolveOf<RelistingEvent> = {
  RelistingClaimed: (dispute, { claimId, pairs, earlierDisputeId, earlierNumber, evidence, checkDue }) => {
    const relistingClaims = {
      ...dispute.relistingClaims,
      [claimId]: { pairs, earlierDisputeId, earlierNumber, looked: false },
    };
    return openTask(
      withOwnPapers({ ...dispute, relistingClaims }, evidence, dispute.complainantId ?? ''),
      'check-relisting',
      'dispute',
      checkDue,
    );
  },
  RelistingConfirmed: (dispute, { pairs, earlier }) => {
    const relistings = { ...dispute.relistings, ...Object.fromEntries(pairs.map((pair) => [pair, earlier])) };
    return looked(
      { ...dispute, relistings },
      ({ earlierDisputeId, pairs: own }) => earlierDisputeId === earlier.disputeId && own.some(isIn(pairs)),
    );
  },
  RelistingDenied: (dispute, { claimId }) => looked(dispute, (_, id) => id === claimId),
  DifferentGoodsSaid: (dispute, { sayingId, respondentId, pairs, evidence, compareDue }) => {
    const said = { ...dispute, goodsSayings: { ...dispute.goodsSayings, [sayingId]: { respondentId, pairs } } };
    return openTask(withOwnPapers(said, evidence, respondentId), 'compare-goods', 'dispute', compareDue);
  },
  GoodsCompared: (dispute, { sayingId, pairs, outcome }) => {
    const saying = dispute.goodsSayings[sayingId];
    if (!saying) return dispute;
    const goodsSayings = { ...dispute.goodsSayings, [sayingId]: { ...saying, outcome } };
    const kept = Object.entries(dispute.relistings).filter(
      ([pair]) => outcome === 'same' || !pairs.includes(pair as PairSubject),
    );
    const after = { ...dispute, goodsSayings, relistings: Object.fromEntries(kept) };
    return Object.values(goodsSayings).some((one) => one.outcome === undefined)
      ? after
      : closeTask(after, 'compare-goods', 'dispute');
  },
};

type Claim = Dispute['relistingClaims'][string];

const looked = (dispute: Dispute, settles: (claim: Claim, id: string) => boolean): Dispute => {
  const claims = Object.entries(dispute.relistingClaims).map(
    ([id, claim]) => [id, settles(claim, id) ? { ...claim, looked: true } : claim] as const,
  );
  const after = { ...dispute, relistingClaims: Object.fromEntries(claims) };
  return claims.every(([, claim]) => claim.looked) ? closeTask(after, 'check-relisting', 'dispute') : after;
};

const isIn = (pairs: readonly PairSubject[]) => (pair: PairSubject) => pairs.includes(pair);
