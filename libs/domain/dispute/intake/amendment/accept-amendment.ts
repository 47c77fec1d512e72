import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { limitsOfMeasures } from '../../measures/measure/limits-of-measures.js';
import { checkRepeat } from '../../measures/measure/check-repeat.js';
import { chooseTracks, type ChosenTrack } from '../filing/choose-tracks.js';
import { missingMaterials, papersForMeasures } from '../filing/missing-materials.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import { serveParty, servePlatform, orderServiceOnParty } from '../../service/notice/order-service.js';
import { pairOf, platformsOf } from '../../core/pairs.js';
import { somePossible } from '../../core/some-possible.js';
import { barsOn, checkNotAllBarred } from '../../core/barred.js';
import { complainantOf } from '../../core/parties.js';
import { getStage, type Dispute } from '../../core/state.js';
import type { Pair } from '../../core/pair.js';
import { pairParts, respondentSubject, type PairSubject } from '../../core/subject.js';
import { registerOf, without } from '../filing/without-measure.js';
import { withoutBarred } from '../standing/without-barred.js';
import type { AmendmentAccepted } from './events.js';
import { isUnanswered, stillToCheck } from './evolve.js';

type Amendment = Dispute['amendments'][string];

export type AcceptAmendment = Command<
  'AcceptAmendment',
  { readonly amendmentId: string; readonly tracks?: readonly ChosenTrack[] }
>;

/**
 * A fresh statutory notice to each platform and a fresh forwarded notice to each respondent, about the pairs of the
 * amendment alone. Their windows run from that notice; measures are asked for on the new pairs. Pairs answered
 * meanwhile are left as they are.
 */
export const acceptAmendment: DisputeAction<AcceptAmendment> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['intake', 'curing', 'awaiting-counter-notice', 'next-step', 'panel'],
  subjects: () => ['dispute'],
  needs: ['limits', 'register'],
  precondition: (_, { dispute, rulebook, context }) =>
    somePossible(Object.values(dispute.amendments), (amendment) => {
      const relied = reliedOn(dispute, amendment);
      checkConcerned(dispute, amendment);
      checkNotAllBarred(relied, concernedBy(dispute, amendment), context);
      const missing = missingMaterials(relied, rulebook);
      if (missing.length > 0) refuse('MaterialsMissing', { codes: missing.join(', ') });
    }),
  decide: ({ data: { amendmentId, tracks: tracksChosen = [] }, at }, asked) => {
    const amendment = asked.dispute.amendments[amendmentId] ?? refuse('NoSuchSubject', { subject: 'dispute' });
    const right = reliedOn(asked.dispute, amendment);
    checkNotAllBarred(right, concernedBy(asked.dispute, amendment), asked.context, at);
    const waiting = stillToCheck(asked.dispute, amendment.pairs);
    const { events: barred, file } = withoutBarred(waiting, right, at, asked);
    const { dispute, rulebook } = file;
    const relied = reliedOn(dispute, amendment);
    const missing = missingMaterials(relied, rulebook);
    if (missing.length > 0) refuse('MaterialsMissing', { codes: missing.join(', ') });
    const added = stillToCheck(dispute, amendment.pairs);
    const concerned = checkConcerned(dispute, amendment);
    const pairs = concerned.filter((pair) => barsOn(relied, pair, file.context, at).length === 0);
    checkRepeat(
      file,
      added.map((pair) => pairParts(pair).itemId),
    );
    const tracks = chooseTracks({ dispute: relied, rulebook }, tracksChosen, pairsNamed(file, added));
    const lacking = [...papersForMeasures(relied, rulebook), ...limitsOfMeasures(file, at, added)];
    const accepted: AmendmentAccepted = {
      type: 'AmendmentAccepted',
      data: { amendmentId, tracks, windows: windowsFor(file, pairs), ...without(lacking, file), ...registerOf(file) },
    };
    const about = { aboutId: amendmentId, at };
    const statutory = platformsOf(dispute, pairs).map((platformId) =>
      servePlatform(file, platformId, {
        document: 'statutory-notice',
        pairs: pairsNamed(file, pairs, { platformId }).map(pairOf),
        ...about,
      }),
    );
    const told = orderServiceOnParty(file, complainantOf(dispute), { document: 'acceptance', pairs, ...about });
    const measures =
      rulebook.measureOnAcceptance === 'block' && lacking.length === 0
        ? setMeasures(file.evolve(dispute, [accepted]), added, 'block', 'complaint-accepted')
        : [];
    return [...barred, accepted, told, ...statutory, ...forwarded(file, pairs, about), ...measures];
  },
};

/** The dispute with the right that it relies on by this amendment. */
const reliedOn = (dispute: Dispute, { right }: Amendment): Dispute =>
  right ? { ...dispute, right: right.kind, rightCodes: right } : dispute;

/** The pairs that it brings or renews, without those that were withdrawn or answered meanwhile. */
const concernedBy = (dispute: Dispute, { pairs, renews }: Amendment): readonly PairSubject[] => [
  ...stillToCheck(dispute, pairs),
  ...renews.filter((pair) => isUnanswered(dispute, pair)),
];

const checkConcerned = (dispute: Dispute, amendment: Amendment): readonly PairSubject[] => {
  const pairs = concernedBy(dispute, amendment);
  return pairs.length > 0 ? pairs : refuse('NothingNamed', { subject: 'dispute' });
};

const pairsNamed = (
  { dispute }: DisputeFile,
  named: readonly PairSubject[],
  of: Partial<Pair> = {},
): readonly Pair[] => {
  const wanted = new Set(named);
  return dispute.pairs.filter(
    (pair) =>
      wanted.has(pairOf(pair)) &&
      (of.platformId ?? pair.platformId) === pair.platformId &&
      (of.respondentId ?? pair.respondentId) === pair.respondentId,
  );
};

/** Who was noticed before gets a window of its own for these; for who has just joined it is the first. */
const windowsFor = (file: DisputeFile, named: readonly PairSubject[]): AmendmentAccepted['data']['windows'] =>
  respondentsOf(file, named).map((respondentId) => {
    const pairs = pairsNamed(file, named, { respondentId }).map(pairOf);
    if (getStage(file.dispute, respondentSubject(respondentId)).stage === 'intake') return { respondentId, pairs };
    const rounds = Object.entries(file.dispute.windows).flatMap(([pair, round]) =>
      pair.split(':')[1] === respondentId ? [round] : [],
    );
    return { respondentId, round: Math.max(1, ...rounds) + 1, pairs };
  });

const respondentsOf = (file: DisputeFile, named: readonly PairSubject[]): readonly string[] => [
  ...new Set(pairsNamed(file, named).map(({ respondentId }) => respondentId)),
];

type About = { readonly aboutId: string; readonly at: AcceptAmendment['at'] };

const forwarded = (file: DisputeFile, named: readonly PairSubject[], about: About) =>
  respondentsOf(file, named).flatMap((respondentId) => {
    const own = pairsNamed(file, named, { respondentId });
    return [...new Set(own.map(({ platformId }) => platformId))].map((platformId) =>
      serveParty(file, respondentId, platformId, {
        document: 'forwarded-notice',
        pairs: own.filter((pair) => pair.platformId === platformId).map(pairOf),
        ...about,
      }),
    );
  });
