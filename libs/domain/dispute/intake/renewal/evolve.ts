import { unanswer } from '../../response/counter-notice/evolve.js';
import { leftOut, withExhibits, withHeldBack } from '../../service/evidence/exhibit.js';
import { pairOf } from '../../core/pairs.js';
import { setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { pairParts, platformSubject, type PairSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import { windowsOf, windowSubject, withWindows } from '../../core/windows.js';
import type { Round, RoundEvent, SideEffect, SideEffectTold } from './events.js';

type Listed = Pick<SideEffectTold['data'], 'sideEffectId' | 'respondentId' | 'itemId'> &
  Pick<SideEffect, 'kind' | 'detailsContentId' | 'statementContentId'>;

export const evolveRound: EvolveOf<RoundEvent> = {
  RaisedAgain: (dispute, { roundId, pairs, evidence, materials, filedAt, checkDue }) => {
    // Until the round is admitted its files are the complainant's and the association's alone.
    const exhibits = withHeldBack(dispute.exhibits, evidence, dispute.complainantId ?? '', undefined, filedAt);
    const round = { pairs, evidence, filedAt, ...(materials && { materials }) };
    return openTask(
      { ...dispute, exhibits, rounds: { ...dispute.rounds, [roundId]: round } },
      'check-round',
      'dispute',
      checkDue,
    );
  },
  RoundAdmitted: (before, { roundId, pairs, windows = [], withoutFiles }) => {
    const dispute = withWindows(before, windows);
    const { evidence = [], materials = [], filedAt } = dispute.rounds[roundId] ?? {};
    const named = withExhibits(dispute.exhibits, evidence, dispute.complainantId ?? '', undefined, filedAt);
    const now: Pick<Dispute, 'exhibits' | 'materials'> = {
      exhibits: leftOut(named, withoutFiles),
      materials: [...dispute.materials, ...materials],
    };
    const owners = Map.groupBy(pairs.map(pairParts), ({ respondentId }) => respondentId);
    const anew = [...owners].reduce(
      (after, [respondentId, own]) =>
        unanswer(
          after,
          respondentId,
          own.map(({ itemId }) => itemId),
        ),
      { ...dispute, ...now },
    );
    return looked(
      setStage(anew, windowsOf(anew, pairs.map(pairParts)).map(windowSubject), { stage: 'awaiting-arrival' }),
      roundId,
      'admitted',
    );
  },
  RoundRefused: (dispute, { roundId }) => looked(dispute, roundId, 'refused'),
  SideEffectListed: (dispute, listed) => withSideEffect(dispute, listed),
  SideEffectTold: (dispute, told) => {
    // What shows it is the association's and the respondent's; the platform looks at its own records.
    const heldBack = told.evidence.map((one) => ({ ...one, part: 'confidential' as const }));
    return withSideEffect({ ...dispute, exhibits: withExhibits(dispute.exhibits, heldBack, told.respondentId) }, told);
  },
  UndoingEnded: (dispute, { platformId, sideEffectIds }) => {
    const letGo = Object.entries(dispute.sideEffects).map(([id, effect]) => [
      id,
      sideEffectIds.includes(id) ? { ...effect, letGo: true as const } : effect,
    ]);
    return unlessOwed({ ...dispute, sideEffects: Object.fromEntries(letGo) as Dispute['sideEffects'] }, platformId);
  },
  UndoingAsked: (dispute, { platformId, chaseDue }) =>
    openTask(dispute, 'chase-side-effects', platformSubject(platformId), chaseDue),
  SideEffectUndone: (dispute, { sideEffectId, platformId }) => {
    const effect = dispute.sideEffects[sideEffectId];
    if (!effect) return dispute;
    return unlessOwed(
      { ...dispute, sideEffects: { ...dispute.sideEffects, [sideEffectId]: { ...effect, undone: true } } },
      platformId,
    );
  },
};

/** What was done beside measures that no longer stand, and has still to be undone. */
export const toUndo = ({ sideEffects, measures }: Dispute) =>
  Object.entries(sideEffects)
    .map(([sideEffectId, effect]) => ({ sideEffectId, ...effect }))
    .filter((effect) => !effect.undone && !effect.letGo && measures[pairOf(effect)]?.wanted === 'lift');

const withSideEffect = (
  dispute: Dispute,
  { sideEffectId, respondentId, itemId, kind, detailsContentId, statementContentId }: Listed,
): Dispute => {
  const words = {
    ...(detailsContentId !== undefined && { detailsContentId }),
    ...(statementContentId !== undefined && { statementContentId }),
  };
  const platformId =
    dispute.pairs.find((pair) => pair.respondentId === respondentId && pair.itemId === itemId)?.platformId ?? '';
  return {
    ...dispute,
    sideEffects: {
      ...dispute.sideEffects,
      [sideEffectId]: { respondentId, itemId, platformId, kind, undone: false, ...words },
    },
  };
};

/** The platform is followed up for as long as anything is left to be undone. */
const unlessOwed = (dispute: Dispute, platformId: string): Dispute =>
  toUndo(dispute).some((one) => one.platformId === platformId)
    ? dispute
    : closeTask(dispute, 'chase-side-effects', platformSubject(platformId));

const looked = (dispute: Dispute, roundId: string, outcome: Round['outcome'] & string): Dispute => {
  const round = dispute.rounds[roundId];
  if (!round) return dispute;
  const rounds = { ...dispute.rounds, [roundId]: { ...round, outcome } };
  const after = { ...dispute, rounds };
  return raisedPairs(after).size > 0 ? after : closeTask(after, 'check-round', 'dispute');
};

/** Whoever takes its complaint back for these pairs asks for no second round on them. */
export const withoutRaised = (dispute: Dispute, pairs: readonly PairSubject[]): Dispute => {
  const entries = Object.entries(dispute.rounds).map(([id, round]) => {
    const left = round.outcome === undefined ? round.pairs.filter((pair) => !pairs.includes(pair)) : round.pairs;
    return [id, { ...round, pairs: left }] as const;
  });
  const after = { ...dispute, rounds: Object.fromEntries(entries) };
  return raisedPairs(after).size > 0 ? after : closeTask(after, 'check-round', 'dispute');
};

/** The pairs for which a second round has been asked for and not been looked at. */
export const raisedPairs = ({ rounds }: Dispute): ReadonlySet<PairSubject> =>
  new Set(Object.values(rounds).flatMap(({ pairs, outcome }) => (outcome === undefined ? pairs : [])));
