import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { checkNotAllBarred, checkSomeOpenUnbarred } from '../../core/barred.js';
import { checkConfirmed } from '../../core/dictations.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import type { ServiceOrdered } from '../../service/notice/events.js';
import { serveParty, servePlatform, orderServiceOnParty } from '../../service/notice/order-service.js';
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
import { missingMaterials, papersForMeasures } from './missing-materials.js';

export type AcceptComplaint = Command<'AcceptComplaint', { readonly tracks?: readonly ChosenTrack[] }>;

/**
 * The complaint is complete: each pair gets its legal track, the statutory notice goes to each platform, which is asked
 * for the measures, and the forwarded notice to each respondent, through the platform and by mail (E-Commerce Law 42;
 * practice P3). What was withdrawn before is no part of it. Where a paper is missing that only measures depend on, none
 * is asked for.
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
    const missing = missingMaterials(dispute, rulebook);
    if (missing.length > 0) refuse('MaterialsMissing', { codes: missing.join(', ') });
    checkRepeat(
      { dispute },
      openPairs(dispute).map(({ itemId }) => itemId),
    );
    return true;
  },
  decide: ({ data: { tracks: chosen = [] }, by, at }, asked) => {
    const waiting = openPairs(asked.dispute).map(pairOf);
    checkNotAllBarred(asked.dispute, waiting, asked.context, at);
    const { events: barred, file } = withoutBarred(waiting, asked.dispute, at, asked);
    const { dispute, rulebook } = file;
    const tracks = chooseTracks(file, chosen);
    const pairs = tracks.map(pairOf);
    checkRepeat(
      file,
      tracks.map(({ itemId }) => itemId),
    );
    const lacking = [...papersForMeasures(dispute, rulebook), ...limitsOfMeasures(file, at, pairs)];
    const accepted: ComplaintAccepted = {
      type: 'ComplaintAccepted',
      data: { tracks, ...without(lacking, file), ...registerOf(file) },
    };
    const statutory = platformsOf(dispute, pairs).map((platformId) =>
      servePlatform(file, platformId, { document: 'statutory-notice', pairs: pairsOn(file, platformId), at }),
    );
    const told = orderServiceOnParty(file, complainantOf(dispute), { document: 'acceptance', pairs, at });
    const asks = rulebook.measureOnAcceptance === 'block' && lacking.length === 0;
    const measures = asks ? setMeasures(file.evolve(dispute, [accepted]), pairs, 'block', 'complaint-accepted') : [];
    // goes with the notices, where the goods were in a dispute before
    const before = orderServiceOfEarlier({ ...file, dispute: file.evolve(dispute, [accepted]) }, pairs, at);
    return [
      ...barred,
      accepted,
      ...confirmedByAcceptance(file, by.id),
      told,
      ...statutory,
      ...forwarded(file, at),
      ...before,
      ...measures,
    ];
  },
};

const pairsOn = ({ dispute }: DisputeFile, platformId: string) =>
  openPairs(dispute)
    .filter((pair) => pair.platformId === platformId)
    .map(pairOf);

/** One notice for each respondent and platform, with that respondent's pairs there and no one else's. */
const forwarded = (file: DisputeFile, at: AcceptComplaint['at']): readonly ServiceOrdered[] =>
  file.dispute.respondents.flatMap(({ respondentId }) => {
    const own = openPairs(file.dispute).filter((pair) => pair.respondentId === respondentId);
    return [...new Set(own.map((pair) => pair.platformId))].map((platformId) =>
      serveParty(file, respondentId, platformId, {
        document: 'forwarded-notice',
        pairs: own.filter((pair) => pair.platformId === platformId).map(pairOf),
        at,
      }),
    );
  });
