import { closePairs } from '../../measures/close-pairs.js';
import { openPairs, pairOf } from '../../core/pairs.js';
import { exhibitsOf, leftOut, withExhibits } from '../../service/evidence/exhibit.js';
import { dictated, endOpenDictation } from '../dictation/evolve.js';
import { unconfirmedComplaint } from '../../core/dictations.js';
import { setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import type { Pair } from '../../core/pair.js';
import type { ClosingReason } from '../../core/stage.js';
import { codesOf } from '../../../rulebook/right-kinds.js';
import { respondentSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import { urgentWished } from '../../measures/urgent/evolve.js';
import { endOpenUrgent, undecidedUrgent } from '../../measures/urgent/end-open-urgent.js';
import { examined } from '../../response/extension/evolve.js';
import { withoutRaised } from '../renewal/evolve.js';
import type { FilingEvent } from './events.js';
import type { PairTrack } from '../../core/pair-track.js';

export const evolveFiling: EvolveOf<FilingEvent> = {
  ComplaintFiled: (
    unfiled,
    { number, complainantId, filedAt, filedAs, right, respondents, items, materials, evidence, ...rest },
  ) => {
    const {
      rulebook,
      caseManagerId,
      newFactsContentId,
      checkDue,
      claims,
      circumstances = [],
      urgent,
      dictation,
    } = rest;
    const pairs = items.flatMap(({ itemId, platformId, respondentIds }) =>
      respondentIds.map((respondentId) => ({ respondentId, itemId, platformId })),
    );
    const { kind, rightId, identity } = right;
    const ids = {
      ...(rightId !== undefined && { rightId }),
      ...(identity !== undefined && { rightIdentities: [identity] }),
    };
    const known = { number, complainantId, filedAt, filedAs, right: kind, rightCodes: codesOf(right), ...ids };
    const told = {
      claims: claims.map(({ kind: claimed }) => claimed),
      demands: claims.map(({ kind: claimed, itemIds }) => ({ kind: claimed, ...(itemIds && { itemIds }) })),
      circumstances,
      materials,
      exhibits: exhibitsOf(evidence, complainantId, undefined, checkDue.derivation.trigger.at),
    };
    const newFacts = newFactsContentId !== undefined;
    const filed = { ...unfiled, ...known, ...told, newFacts, respondents, items, pairs, rulebook, caseManagerId };
    const subjects = [
      'dispute' as const,
      ...respondents.map(({ respondentId }) => respondentSubject(respondentId)),
      ...pairs.map(pairOf),
    ];
    const inIntake = openTask(setStage(filed, subjects, { stage: 'intake' }), 'check-materials', 'dispute', checkDue);
    const wished = urgent ? urgentWished(inIntake, urgent) : inIntake;
    return dictation ? dictated(wished, dictation) : wished;
  },
  CureRequested: (dispute, { due }) =>
    closeTask(setStage(dispute, ['dispute'], { stage: 'curing', deadline: due }), 'check-materials', 'dispute'),
  MaterialsCured: (dispute, { materials, evidence, checkDue }) => {
    const namedAt = checkDue.derivation.trigger.at;
    const exhibits = withExhibits(dispute.exhibits, evidence, dispute.complainantId ?? '', undefined, namedAt);
    const cured = { ...dispute, materials: [...dispute.materials, ...materials], exhibits };
    return openTask(setStage(cured, ['dispute'], { stage: 'intake' }), 'check-materials', 'dispute', checkDue);
  },
  ComplaintAccepted: (before, { tracks, declined = [], withoutFiles }) => {
    const named = declined.flatMap(({ pairs }) => pairs);
    const dispute = named.length === 0 ? before : closePairs(before, named, 'rejected');
    const chosen = tracks.map((one) => [pairOf(one), trackOf(one)] as const);
    const now = new Set(tracks.map(pairOf));
    // told of what could not wait, and withdrawn since
    const earlier = dispute.noticed.filter((pair) => !now.has(pairOf(pair)));
    const noticed = [
      ...earlier,
      ...tracks.map(({ respondentId, itemId, platformId }) => ({ respondentId, itemId, platformId })),
    ];
    const accepted = setStage(
      { ...dispute, noticed, tracks: Object.fromEntries(chosen), exhibits: leftOut(dispute.exhibits, withoutFiles) },
      ['dispute', ...tracks.map(pairOf)],
      {
        stage: 'awaiting-counter-notice',
      },
    );
    const windows = closeTask(
      setStage(accepted, windowsOf(tracks), { stage: 'awaiting-arrival' }),
      'check-materials',
      'dispute',
    );
    return endOpenUrgent(windows, undecidedUrgent(windows), 'ended');
  },
  ComplaintRejected: (dispute) =>
    unasked(
      closeTask(closePairs(dispute, openPairs(dispute).map(pairOf), 'rejected'), 'check-materials', 'dispute'),
      'rejected',
    ),
  // nobody has to look any more at what was asked for these pairs
  ComplaintWithdrawn: (dispute, { pairs }) =>
    unasked(examined(withoutRaised(closePairs(dispute, pairs, 'withdrawn'), pairs), pairs), 'withdrawn'),
};

/** Of a complaint that is over nobody is asked any more whether it means it. */
const unasked = (dispute: Dispute, reason: ClosingReason): Dispute => {
  const waiting = unconfirmedComplaint(dispute);
  return waiting === undefined || openPairs(dispute).length > 0 ? dispute : endOpenDictation(dispute, waiting, reason);
};

export const trackOf = ({ track, ground, reasonContentId }: PairTrack): PairTrack => ({
  track,
  ground,
  ...(reasonContentId !== undefined && { reasonContentId }),
});

const windowsOf = (pairs: readonly Pair[]) => [
  ...new Set(pairs.map(({ respondentId }) => respondentSubject(respondentId))),
];
