import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { limitsOfMeasures } from '../../measures/measure/limits-of-measures.js';
import { checkRepeat } from '../../measures/measure/check-repeat.js';
import { chooseTracks, type ChosenTrack } from '../filing/choose-tracks.js';
import { checkPapers, filesLeftOut } from '../filing/files-of-complaint.js';
import { measured, unmeasured, type Said } from '../filing/measures-asked.js';
import { papersForMeasures } from '../filing/missing-materials.js';
import { withPapersHere } from '../../core/missing-bytes.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import { servePlatform, serveRespondents, orderServiceOnParty } from '../../service/notice/order-service.js';
import { pairOf, platformsOf } from '../../core/pairs.js';
import { somePossible } from '../../core/some-possible.js';
import { barsOn, checkNotAllBarred } from '../../core/barred.js';
import { complainantOf } from '../../core/parties.js';
import { pairParts, type PairSubject } from '../../core/subject.js';
import { registerOf, without } from '../filing/without-measure.js';
import { withoutBarred } from '../standing/without-barred.js';
import { readOf } from '../../core/rights-relied-on.js';
import type { Amendment, AmendmentAccepted } from './events.js';
import { checkConcerned, concernedBy, pairsNamed, reliedOn } from './concerned.js';
import { windowsFor } from './windows-for.js';
import { stillToCheck } from './evolve.js';

export type AcceptAmendment = Command<
  'AcceptAmendment',
  {
    readonly amendmentId: string;
    readonly tracks?: readonly ChosenTrack[];
    /** New pairs on which no measure is due, and why. */
    readonly withoutMeasure?: readonly Said[];
    /** Goes on without the files that may still follow. */
    readonly withoutFiles?: true;
  }
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
      checkPapers({ dispute: relied, rulebook });
    }),
  decide: ({ data, at }, before) => {
    const { amendmentId, tracks: tracksChosen = [], withoutMeasure, withoutFiles = false } = data;
    const amendment = before.dispute.amendments[amendmentId] ?? refuse('NoSuchSubject', { subject: 'dispute' });
    const right = reliedOn(before.dispute, amendment);
    checkNotAllBarred(right, concernedBy(before.dispute, amendment), before.context, at);
    const waiting = stillToCheck(before.dispute, amendment.pairs);
    const { events: barred, file } = withoutBarred(waiting, right, at, withRegisterOf(amendment, before));
    const { dispute, rulebook } = file;
    const relied = reliedOn(dispute, amendment);
    checkPapers({ dispute: relied, rulebook });
    const filesOut = filesLeftOut(file, withoutFiles, at);
    const added = stillToCheck(dispute, amendment.pairs);
    const concerned = checkConcerned(dispute, amendment);
    const pairs = concerned.filter((pair) => barsOn(relied, pair, file.context, at).length === 0);
    checkRepeat(
      file,
      added.map((pair) => pairParts(pair).itemId),
    );
    const tracks = chooseTracks({ dispute: relied, rulebook }, tracksChosen, pairsNamed(file, added));
    const noMeasure = unmeasured(dispute, added, withoutMeasure);
    const asked = measured(added, noMeasure);
    const lacking =
      asked.length === 0
        ? []
        : [...papersForMeasures(withPapersHere(relied), rulebook), ...limitsOfMeasures(file, at, asked)];
    const more = {
      ...without(lacking, file),
      ...registerOf(file),
      ...(noMeasure.length > 0 && { noMeasure }),
      ...(filesOut.length > 0 && { withoutFiles: filesOut }),
    };
    const accepted: AmendmentAccepted = {
      type: 'AmendmentAccepted',
      data: { amendmentId, tracks, windows: windowsFor(file, pairs), ...more },
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
        ? setMeasures(file.evolve(dispute, [accepted]), asked, 'block', 'complaint-accepted')
        : [];
    const notices = serveRespondents(file, { document: 'forwarded-notice', pairs, ...about });
    return [...barred, accepted, told, ...statutory, ...notices, ...measures];
  },
};

/** The register as it stands of the right that the amendment takes up, where that is another of the register. */
const withRegisterOf = ({ rightId }: Amendment, file: DisputeFile): DisputeFile => {
  if (rightId === undefined) return file;
  const { register: _, ...context } = file.context;
  const register = readOf(rightId, file.context);
  return { ...file, context: { ...context, ...(register && { register }) } };
};
