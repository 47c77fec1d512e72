import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { evolve } from '../../evolve.js';
import { limitsOfMeasures } from '../../measures/measure/limits-of-measures.js';
import { checkRepeat } from '../../measures/measure/check-repeat.js';
import { chooseTracks, type ChosenTrack } from '../filing/choose-tracks.js';
import { missingMaterials, papersForMeasures } from '../filing/missing-materials.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import { serveParty, servePlatform, orderServiceOnParty } from '../../service/notice/order-service.js';
import { pairOf, platformsOf } from '../../core/pairs.js';
import { complainantOf } from '../../core/parties.js';
import { getStage } from '../../core/state.js';
import type { Pair } from '../../core/pair.js';
import { pairParts, respondentSubject, type PairSubject } from '../../core/subject.js';
import type { AmendmentAccepted } from './events.js';
import { isUnanswered, stillToCheck } from './evolve.js';

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
  needs: ['limits'],
  decide: ({ data: { amendmentId, tracks: tracksChosen = [] }, at }, file) => {
    const { dispute, rulebook } = file;
    const amendment = dispute.amendments[amendmentId] ?? refuse('NoSuchSubject', { subject: 'dispute' });
    const relied = amendment.right ? { ...dispute, right: amendment.right.kind, rightCodes: amendment.right } : dispute;
    const missing = missingMaterials(relied, rulebook);
    if (missing.length > 0) refuse('MaterialsMissing', { codes: missing.join(', ') });
    const added = stillToCheck(dispute, amendment.pairs);
    const pairs = [...added, ...amendment.renews.filter((pair) => isUnanswered(dispute, pair))];
    if (pairs.length === 0) refuse('NothingNamed', { subject: 'dispute' });
    checkRepeat(
      file,
      added.map((pair) => pairParts(pair).itemId),
    );
    const tracks = chooseTracks({ dispute: relied, rulebook }, tracksChosen, pairsNamed(file, added));
    const lacking = [...papersForMeasures(relied, rulebook), ...limitsOfMeasures(file, at, added)];
    const without = lacking.length > 0 && { withoutMeasure: lacking };
    const accepted: AmendmentAccepted = {
      type: 'AmendmentAccepted',
      data: { amendmentId, tracks, windows: windowsFor(file, pairs), ...without },
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
        ? setMeasures(evolve(dispute, accepted), added, 'block', 'complaint-accepted')
        : [];
    return [accepted, told, ...statutory, ...forwarded(file, pairs, about), ...measures];
  },
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
