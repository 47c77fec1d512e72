import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { barsOn, checkNotAllBarred } from '../../core/barred.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import { servePlatform, serveRespondents } from '../../service/notice/order-service.js';
import { pairOf, platformsOf } from '../../core/pairs.js';
import type { Dispute, DisputeEvent } from '../../core/state.js';
import { checkBytes, missingBytes, withPapersHere } from '../../core/missing-bytes.js';
import { somePossible } from '../../core/some-possible.js';
import { limitsOfMeasures } from '../../measures/measure/limits-of-measures.js';
import { checkPapers, filesLeftOut } from '../filing/files-of-complaint.js';
import { measured, unmeasured, type Said } from '../filing/measures-asked.js';
import { papersForMeasures } from '../filing/missing-materials.js';
import type { PairSubject } from '../../core/subject.js';
import { isRaisable } from './raise-again.js';
import { windowsFor } from '../amendment/windows-for.js';
import { registerOf, without } from '../filing/without-measure.js';
import type { Round } from './events.js';

export type AdmitRound = Command<
  'AdmitRound',
  {
    readonly roundId: string;
    /** Pairs on which no measure is due, and why. */
    readonly withoutMeasure?: readonly Said[];
    /** Goes on without the files that may still follow. */
    readonly withoutFiles?: true;
  }
>;

/**
 * The facts are new and shown: what is still down is noticed anew, with windows of its own, and taken down again where
 * the papers for a measure are there as for a complaint (practice P11, P40).
 */
export const admitRound: DisputeAction<AdmitRound> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['awaiting-counter-notice', 'next-step', 'panel', 'compliance', 'closed'],
  subjects: () => ['dispute'],
  needs: ['limits', 'register'],
  precondition: (_, file) =>
    somePossible(Object.values(file.dispute.rounds), (round) => {
      const raised = round.outcome === undefined ? round.pairs.filter((pair) => isRaisable(file.dispute, pair)) : [];
      if (raised.length === 0) refuse('WrongStage', { subject: 'dispute' });
      checkNotAllBarred(file.dispute, raised, file.context);
      checkShown(round, file);
    }),
  decide: ({ data: { roundId, withoutMeasure, withoutFiles = false }, at }, file) => {
    const { dispute, rulebook } = file;
    const round = dispute.rounds[roundId] ?? refuse('UnknownReference', { field: 'roundId', name: roundId });
    const raised = round.pairs.filter((pair) => isRaisable(dispute, pair));
    if (round.outcome !== undefined || raised.length === 0) refuse('WrongStage', { subject: 'dispute' });
    checkNotAllBarred(dispute, raised, file.context, at);
    const pairs = raised.filter((pair) => barsOn(dispute, pair, file.context, at).length === 0);
    const relied = checkShown(round, file);
    const filesOut = filesLeftOut(file, withoutFiles, at, filesOf(round));
    const noMeasure = unmeasured(dispute, pairs, withoutMeasure);
    const asked = measured(pairs, noMeasure);
    const lacking =
      asked.length === 0
        ? []
        : [...papersForMeasures(withPapersHere(relied), rulebook), ...limitsOfMeasures(file, at, asked)];
    const data = {
      roundId,
      pairs,
      windows: windowsFor(file, pairs),
      ...without(lacking, file),
      ...registerOf(file),
      ...(noMeasure.length > 0 && { noMeasure }),
      ...(filesOut.length > 0 && { withoutFiles: filesOut }),
    };
    const asks = rulebook.measureOnAcceptance === 'block' && lacking.length === 0;
    const block = asks ? setMeasures(dispute, asked, 'block', 'new-facts') : [];
    return [{ type: 'RoundAdmitted', data }, ...notices(file, pairs, roundId, at), ...block];
  },
};

/**
 * The complaint with the papers of this round; refuses while one that a complaint needs is missing, or nothing that
 * shows the new facts is here.
 */
const checkShown = (round: Round, { dispute, rulebook }: Pick<DisputeFile, 'dispute' | 'rulebook'>): Dispute => {
  const relied = { ...dispute, materials: [...dispute.materials, ...(round.materials ?? [])] };
  checkPapers({ dispute: relied, rulebook });
  const ids = filesOf(round);
  if (ids.length === 0) refuse('NewFactsNeeded', { subject: 'dispute', earlier: dispute.number ?? '' });
  if (missingBytes(dispute, ids).length === ids.length) checkBytes(dispute, rulebook, ids);
  return relied;
};

const filesOf = ({ evidence }: Round): readonly string[] => evidence.map(({ evidenceId }) => evidenceId);

const notices = (
  file: DisputeFile,
  pairs: readonly PairSubject[],
  aboutId: string,
  at: AdmitRound['at'],
): readonly DisputeEvent[] => {
  const own = file.dispute.pairs.filter((pair) => pairs.includes(pairOf(pair)));
  return platformsOf(file.dispute, pairs).flatMap((platformId) => {
    const here = { pairs: own.filter((pair) => pair.platformId === platformId).map(pairOf), aboutId, at };
    return [
      servePlatform(file, platformId, { document: 'statutory-notice', ...here }),
      ...serveRespondents(file, { document: 'forwarded-notice', ...here }),
    ];
  });
};
