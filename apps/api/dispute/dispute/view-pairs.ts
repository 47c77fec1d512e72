import { pairOf } from '#domain/dispute/core/pairs.js';
import type { PairTrack } from '#domain/dispute/core/pair-track.js';
import type { PairSubject } from '#domain/dispute/core/subject.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { trackRuleOf } from '#domain/rulebook/track-rules.js';
import { visibleStage, type Visibility } from '#domain/dispute/visibility/visibility.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { PAIR_TRUTHS } from '#domain/dispute/truth/truths.js';
import type { PlatformAct } from '#domain/dispute/measures/preservation/events.js';
import type { Measure } from '#domain/dispute/measures/measure/state.js';
import type { Pair } from '#domain/dispute/core/pair.js';
import type { ClosingReason, Stage } from '#domain/dispute/core/stage.js';
import { given } from '../given.js';

/**
 * The numbers count across the whole dispute; a respondent, who would learn of others from them, sees only how it
 * stands.
 */
export type MeasureView = Pick<Measure, 'wanted' | 'rung' | 'moot'> & {
  readonly state: 'asked' | 'confirmed' | 'refused';
} & Partial<Pick<Measure, 'sequence' | 'confirmed' | 'refused'>>;
/**
 * The law that governs the pair's clock, why, and where it stands; with the reason of whoever chose another than the
 * rulebook.
 */
export type TrackView = Pick<PairTrack, 'track' | 'ground' | 'reasonContentId'> & { readonly clause: string };
export type PairView = Pair & {
  readonly stage: Stage;
  readonly track?: TrackView;
  readonly reason?: ClosingReason;
  readonly measure?: MeasureView;
  /** What the platform did by itself, and whether that is other than what is asked of it. */
  readonly platformAct?: Omit<PlatformAct, 'sequence'> & { readonly differs: boolean };
};

export const viewPairs = (visibility: Visibility, dispute: Dispute, rulebook: Rulebook): readonly PairView[] =>
  visibility.pairs.map((pair) => {
    const { stage, reason } = visibleStage(visibility, dispute, pairOf(pair));
    const measure = dispute.measures[pairOf(pair)];
    return given({
      ...pair,
      stage,
      reason,
      track: viewTrack(dispute, pairOf(pair), rulebook),
      measure: measure && viewMeasure(visibility, measure),
      platformAct: viewAct(dispute, pairOf(pair)),
    });
  });

const viewAct = (dispute: Dispute, pair: PairSubject): PairView['platformAct'] => {
  const act = dispute.platformActs[pair];
  if (!act) return undefined;
  const { sequence: _, ...told } = act;
  return { ...told, differs: PAIR_TRUTHS['differs-from-asked']({ before: dispute, after: dispute }, pair) };
};

const viewTrack = ({ tracks }: Dispute, pair: PairSubject, rulebook: Rulebook): TrackView | undefined => {
  const chosen = tracks[pair];
  return chosen && { ...chosen, clause: trackRuleOf(rulebook, chosen.track).clauses.afterCounterNotice };
};

const viewMeasure = (
  visibility: Visibility,
  { wanted, sequence, confirmed, refused, rung, moot }: Measure,
): MeasureView => {
  const state = confirmed === sequence ? 'confirmed' : refused === sequence ? 'refused' : 'asked';
  return {
    wanted,
    ...given({ rung, moot }),
    state,
    ...(seesPart(visibility, 'counts') && { sequence, confirmed, refused }),
  };
};
