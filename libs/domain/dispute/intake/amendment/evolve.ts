import { codesOf } from '../../../rulebook/right-kinds.js';
import { leftOut, withExhibits } from '../../service/evidence/exhibit.js';
import { trackOf } from '../filing/evolve.js';
import type { RightReliedOn } from '../../core/right-relied-on.js';
import { closePairs, windowsWithoutPairs } from '../../measures/close-pairs.js';
import { askedOfAdded } from '../../core/claim.js';
import { pairOf } from '../../core/pairs.js';
import { getStage, setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import type { Pair } from '../../core/pair.js';
import { pairParts, respondentSubject, type PairSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import { windowSubject, withWindows } from '../../core/windows.js';
import type { AmendmentEvent, ComplaintAmended } from './events.js';

export const evolveAmendment: EvolveOf<AmendmentEvent> = {
  RespondentJoined: (dispute, { respondent, itemIds }) => {
    const { respondentId } = respondent;
    const joined = dispute.items.filter(({ itemId }) => itemIds.includes(itemId));
    const items = dispute.items.map((item) =>
      itemIds.includes(item.itemId) ? { ...item, respondentIds: [...item.respondentIds, respondentId] } : item,
    );
    const pairs = joined.map(({ itemId, platformId }) => ({ respondentId, itemId, platformId }));
    const there = dispute.respondents.some((one) => one.respondentId === respondentId);
    if (there) return withPairs({ ...dispute, items }, pairs);
    return setStage(
      withPairs({ ...dispute, items, respondents: [...dispute.respondents, respondent] }, pairs),
      [respondentSubject(respondentId)],
      {
        stage: 'intake',
      },
    );
  },
  ComplaintAmended: (dispute, data) => {
    const pairs = data.items.flatMap(({ itemId, platformId, respondentIds }) =>
      respondentIds.map((respondentId) => ({ respondentId, itemId, platformId })),
    );
    const words = new Map(data.corrections.map(({ itemId, locatorContentId }) => [itemId, locatorContentId]));
    const items = dispute.items.map((item) => ({
      ...item,
      locatorContentId: words.get(item.itemId) ?? item.locatorContentId,
    }));
    const owner = dispute.complainantId ?? '';
    const exhibits = withExhibits(dispute.exhibits, data.evidence, owner, undefined, data.amendedAt);
    const amended = withPairs(
      {
        ...dispute,
        items: [...items, ...data.items],
        demands: askedOfAdded(
          dispute.demands,
          data.items.map(({ itemId }) => itemId),
        ),
        materials: [...dispute.materials, ...data.materials],
        exhibits,
        amendedAt: data.amendedAt,
      },
      pairs,
    );
    const identities =
      data.right?.identity === undefined
        ? {}
        : { rightIdentities: [...(dispute.rightIdentities ?? []), data.right.identity] };
    const told = { ...amended, ...identities, ...(data.newFactsContentId !== undefined && { newFacts: true }) };
    if (data.checkDue) return awaitingCheck(told, data);
    return data.right ? relyingOn(told, data.right) : told;
  },
  AmendmentAccepted: (dispute, { amendmentId, tracks, windows, withoutFiles }) => {
    const noticed = [
      ...dispute.noticed,
      ...tracks.map(({ respondentId, itemId, platformId }) => ({ respondentId, itemId, platformId })),
    ];
    const accepted = {
      ...withWindows(dispute, windows),
      noticed,
      exhibits: leftOut(dispute.exhibits, withoutFiles),
      tracks: { ...dispute.tracks, ...Object.fromEntries(tracks.map((one) => [pairOf(one), trackOf(one)])) },
    };
    const pairs = windows.flatMap((window) => window.pairs);
    const { rightId } = dispute.amendments[amendmentId] ?? {};
    const waiting = setStage(
      setStage(accepted, pairs, { stage: 'awaiting-counter-notice' }),
      windows.map(windowSubject),
      { stage: 'awaiting-arrival' },
    );
    return checked(
      rightId === undefined ? closeEmptied(waiting) : takenUp(closeEmptied(waiting), rightId, pairs),
      amendmentId,
    );
  },
  AmendmentRefused: (dispute, { amendmentId, pairs }) => checked(closePairs(dispute, pairs, 'rejected'), amendmentId),
};

/** Another right in the place of the one before, from the register or not. */
const relyingOn = ({ rightId: _, ...dispute }: Dispute, right: RightReliedOn): Dispute => ({
  ...dispute,
  right: right.kind,
  rightCodes: codesOf(right),
  ...(right.rightId !== undefined && { rightId: right.rightId }),
});

/** What is relied on for these pairs from now on, whatever was before; it is the newest of them. */
const takenUp = (dispute: Dispute, rightId: string, pairs: readonly PairSubject[]): Dispute => {
  const { [rightId]: before = [], ...others } = dispute.furtherRights;
  return { ...dispute, furtherRights: { ...others, [rightId]: [...new Set([...before, ...pairs])] } };
};

const withPairs = (dispute: Dispute, pairs: readonly Pair[]): Dispute =>
  setStage({ ...dispute, pairs: [...dispute.pairs, ...pairs] }, pairs.map(pairOf), { stage: 'intake' });

const awaitingCheck = (
  dispute: Dispute,
  { amendmentId, pairs, renews, right, checkDue }: ComplaintAmended['data'],
): Dispute => {
  const { rightId } = right ?? {};
  const relied = { ...(right && { right: codesOf(right) }), ...(rightId !== undefined && { rightId }) };
  const waits = {
    ...dispute,
    amendments: { ...dispute.amendments, [amendmentId]: { pairs, renews, ...relied } },
  };
  return checkDue ? openTask(waits, 'check-materials', 'dispute', checkDue) : waits;
};

/** Its check is done; the task goes with the last of them. */
const checked = (dispute: Dispute, amendmentId: string): Dispute => {
  const { [amendmentId]: _, ...amendments } = dispute.amendments;
  const after = { ...dispute, amendments };
  return Object.keys(amendments).length === 0 ? closeTask(after, 'check-materials', 'dispute') : after;
};

/** Windows whose pairs have all moved to a fresh one. */
const closeEmptied = (dispute: Dispute): Dispute => {
  const emptied = windowsWithoutPairs(dispute).filter((window) => getStage(dispute, window).stage !== 'closed');
  return setStage(dispute, emptied, { stage: 'closed', reason: 'ended' });
};

/** Pairs of an amendment that are still to be checked: not withdrawn meanwhile. */
export const stillToCheck = (dispute: Dispute, pairs: readonly PairSubject[]): readonly PairSubject[] =>
  pairs.filter((pair) => getStage(dispute, pair).stage === 'intake');

/** Pairs that were noticed and nobody has answered yet: what is relied on for them may still change. */
export const isUnanswered = (dispute: Dispute, pair: PairSubject): boolean =>
  getStage(dispute, pair).stage === 'awaiting-counter-notice' &&
  !Object.values(dispute.counterNotices).some(
    ({ respondentId, itemIds }) =>
      respondentId === pairParts(pair).respondentId && itemIds.includes(pairParts(pair).itemId),
  );
