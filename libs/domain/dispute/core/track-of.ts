import type { Rulebook } from '../../rulebook/rulebook.js';
import { stepOf } from '../../rulebook/step-of.js';
import type { Step } from '../../rulebook/step.js';
import { trackRuleOf } from '../../rulebook/track-rules.js';
import type { Track, TrackRule } from '../../rulebook/track.js';
import type { Dispute } from './state.js';
import type { PairSubject } from './subject.js';

/** The law that governs a pair's clock; for one that was never noticed, the rulebook's own. */
export const trackOf = ({ tracks }: Pick<Dispute, 'tracks'>, pair: PairSubject): Track => tracks[pair]?.track ?? 'ecl';

export const ruleOfPair = (dispute: Pick<Dispute, 'tracks'>, pair: PairSubject, rulebook: Rulebook): TrackRule =>
  trackRuleOf(rulebook, trackOf(dispute, pair));

/** How long the complainant has on this track to report a suit or an authority complaint. */
export const waitingPeriodOf = (rulebook: Rulebook, track: Track): Step =>
  trackRuleOf(rulebook, track).waitingPeriod ?? stepOf(rulebook, 'waiting-period');

/** Whether a counter-notice lifts the measure on this pair at once. */
export const isRestoredAtOnce = (dispute: Pick<Dispute, 'tracks'>, pair: PairSubject, rulebook: Rulebook): boolean =>
  ruleOfPair(dispute, pair, rulebook).onCounterNotice === 'restore';

/** These pairs by their track, in the order in which the tracks first come. */
export const byTrack = (
  dispute: Pick<Dispute, 'tracks'>,
  pairs: readonly PairSubject[],
): readonly (readonly [Track, readonly PairSubject[]])[] => {
  const tracks = [...new Set(pairs.map((pair) => trackOf(dispute, pair)))];
  return tracks.map((track) => [track, pairs.filter((pair) => trackOf(dispute, pair) === track)] as const);
};
