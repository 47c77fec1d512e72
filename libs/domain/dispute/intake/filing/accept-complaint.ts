import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { checkNotAllBarred, checkSomeOpenUnbarred } from '../../core/barred.js';
import { checkConfirmed } from '../../core/dictations.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import { servePlatform, serveRespondents, orderServiceOnParty } from '../../service/notice/order-service.js';
import { openPairs, pairOf, platformsOf } from '../../core/pairs.js';
import { orderServiceOfEarlier } from '../relisting/order-service-of-earlier.js';
import { complainantOf } from '../../core/parties.js';
import { registerOf, without } from './without-measure.js';
import { limitsOfMeasures } from '../../measures/measure/limits-of-measures.js';
import { confirmedByAcceptance } from '../../measures/urgent/confirmed-by-acceptance.js';
import { checkRepeat } from '../../measures/measure/check-repeat.js';
import { withoutBarred } from '../standing/without-barred.js';
import { chooseTracks, type ChosenTrack } from './choose-tracks.js';
import type { ComplaintAccepted } from './events.js';
import { checkPapers, filesLeftOut } from './files-of-complaint.js';
import { checkSaid, measured, unmeasured, type Said } from './measures-asked.js';
import { papersForMeasures } from './missing-materials.js';
import { closePairs } from '../../measures/close-pairs.js';
import { liftRejected } from '../../measures/urgent/lift-rejected.js';
import { withPapersHere } from '../../core/missing-bytes.js';
import type { Dispute } from '../../core/state.js';

export type AcceptComplaint = Command<
  'AcceptComplaint',
  {
    readonly tracks?: readonly ChosenTrack[];
    /** Pairs with which it does not go on, and why. */
    readonly declined?: readonly Said[];
    /** Pairs on which no measure is due, and why. */
    readonly withoutMeasure?: readonly Said[];
    /** Goes on without the files that may still follow. */
    readonly withoutFiles?: true;
  }
>;

/**
 * The complaint is complete: each pair gets its legal track, the statutory notice goes to each platform, which is asked
 * for the measures that were asked of it, and the forwarded notice to each respondent, through the platform and by mail
 * (E-Commerce Law 42; practice P3). What was withdrawn before is no part of it, nor what is declined, of which the
 * complainant alone hears. Where a paper is missing that only measures depend on, none is asked for, and an urgent one
 * ends. Nothing rests on a file whose bytes have not come.
 */
export const acceptComplaint: DisputeAction<AcceptComplaint> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['intake'],
  subjects: () => ['dispute'],
  needs: ['limits', 'register'],
  precondition: (_, { dispute, rulebook, context }) => {
    checkConfirmed(dispute);
    checkSomeOpenUnbarred(dispute, context);
    checkPapers({ dispute, rulebook });
    checkRepeat(
      { dispute },
      openPairs(dispute).map(({ itemId }) => itemId),
    );
    return true;
  },
  decide: ({ data, by, at }, before) => {
    const { tracks: chosen = [], declined = [], withoutMeasure, withoutFiles = false } = data;
    const filesOut = filesLeftOut(before, withoutFiles, at);
    const going = withoutDeclined(before.dispute, declined);
    const waiting = openPairs(going).map(pairOf);
    checkNotAllBarred(going, waiting, before.context, at);
    const { events: barred, file } = withoutBarred(waiting, going, at, { ...before, dispute: going });
    const { dispute, rulebook } = file;
    const tracks = chooseTracks(file, chosen);
    const pairs = tracks.map(pairOf);
    checkRepeat(
      file,
      tracks.map(({ itemId }) => itemId),
    );
    const noMeasure = unmeasured(dispute, pairs, withoutMeasure);
    const asked = measured(pairs, noMeasure);
    const lacking =
      asked.length === 0
        ? []
        : [...papersForMeasures(withPapersHere(dispute), rulebook), ...limitsOfMeasures(file, at, asked)];
    const accepted: ComplaintAccepted = {
      type: 'ComplaintAccepted',
      data: {
        tracks,
        ...without(lacking, file),
        ...registerOf(file),
        ...(noMeasure.length > 0 && { noMeasure }),
        ...(declined.length > 0 && { declined }),
        ...(filesOut.length > 0 && { withoutFiles: filesOut }),
      },
    };
    const statutory = platformsOf(dispute, pairs).map((platformId) =>
      servePlatform(file, platformId, { document: 'statutory-notice', pairs: pairsOn(file, platformId), at }),
    );
    const told = orderServiceOnParty(file, complainantOf(dispute), { document: 'acceptance', pairs, at });
    const after = { ...file, dispute: file.evolve(before.dispute, [...barred, accepted]) };
    // what was taken down urgently rests on no more than what is asked for now
    const due = lacking.length === 0 ? asked : [];
    const unasked = before.dispute.pairs.map(pairOf).filter((pair) => !due.includes(pair));
    const lifted = liftRejected({ ...file, dispute: after.dispute }, at, unasked);
    const measures =
      rulebook.measureOnAcceptance === 'block'
        ? setMeasures(file.evolve(after.dispute, lifted), due, 'block', 'complaint-accepted')
        : [];
    return [
      ...barred,
      accepted,
      ...confirmedByAcceptance(file, by.id, due),
      told,
      ...statutory,
      ...serveRespondents(file, { document: 'forwarded-notice', pairs, at }),
      // goes with the notices, where the goods were in a dispute before
      ...orderServiceOfEarlier(after, pairs, at),
      ...lifted,
      ...measures,
    ];
  },
};

/** Without the pairs that are declined; refuses where that is all of them, which is a rejection. */
const withoutDeclined = (dispute: Dispute, declined: readonly Said[]): Dispute => {
  const open = openPairs(dispute).map(pairOf);
  checkSaid('declined', declined, open);
  const named = declined.flatMap(({ pairs }) => pairs);
  if (named.length > 0 && named.length === open.length) refuse('NothingNamed', { field: 'declined' });
  return named.length === 0 ? dispute : closePairs(dispute, named, 'rejected');
};

const pairsOn = ({ dispute }: DisputeFile, platformId: string) =>
  openPairs(dispute)
    .filter((pair) => pair.platformId === platformId)
    .map(pairOf);
