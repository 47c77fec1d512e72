import { refuse } from '../../../kernel/refusal.js';
import type { Track, TrackRule } from '../../../rulebook/track.js';
import { tracksOf } from '../../../rulebook/track-rules.js';
import type { DisputeFile } from '../../core/action.js';
import { openPairs, pairOf } from '../../core/pairs.js';
import type { Dispute } from '../../core/state.js';
import type { Pair } from '../../core/pair.js';
import type { PairSubject } from '../../core/subject.js';
import type { PairTrack } from '../../core/pair-track.js';

/** What a person chose for these pairs instead of the rulebook's own choice, and why. */
export type ChosenTrack = {
  readonly pairs: readonly PairSubject[];
  readonly track: Track;
  readonly reasonContentId: string;
};

/**
 * The legal track of every open pair: from right, object and the respondent's position, or as a person chose (practice
 * P2). Refuses a pair that is not open or named twice, and a track to which the right or its object does not belong.
 */
export const chooseTracks = (
  { dispute, rulebook }: Pick<DisputeFile, 'dispute' | 'rulebook'>,
  chosen: readonly ChosenTrack[],
  open = openPairs(dispute),
): readonly (Pair & PairTrack)[] => {
  const rules = tracksOf(rulebook);
  const byPair = new Map<PairSubject, ChosenTrack>();
  for (const choice of chosen)
    for (const pair of choice.pairs) {
      if (!open.some((one) => pairOf(one) === pair)) refuse('UnknownReference', { field: 'tracks.pairs', name: pair });
      if (byPair.has(pair)) refuse('NamedTwice', { field: 'tracks.pairs', name: pair });
      byPair.set(pair, choice);
    }
  return open.map((pair) => {
    const choice = byPair.get(pairOf(pair));
    if (!choice)
      return {
        ...pair,
        ...named(
          rules.flatMap(ways).find((rule) => fits(rule, pair, dispute)) ??
            refuse('TrackNotOpen', { name: pairOf(pair) }),
        ),
      };
    const rule = rules.find(({ track }) => track === choice.track);
    if (!rule || !reaches(rule, dispute))
      refuse('TrackNotOpen', { field: 'tracks.track', track: choice.track, name: pairOf(pair) });
    return { ...pair, ...named(rule), reasonContentId: choice.reasonContentId };
  });
};

/** For what it is in itself, and for the rights for which it is, too. */
const ways = (rule: TrackRule): readonly TrackRule[] =>
  rule.alsoFor ? [rule, { ...rule, ground: rule.alsoFor.ground, for: { rights: rule.alsoFor.rights } }] : [rule];

const named = ({ track, ground }: TrackRule): PairTrack => ({ track, ground });

/**
 * Whether the law of this track knows such a right at all. The object and the position are facts on which a person may
 * see it otherwise.
 */
const reaches = ({ for: { rights, notWorks } }: TrackRule, { right, rightCodes }: Dispute): boolean =>
  (rights === undefined || (right !== undefined && rights.includes(right))) &&
  !(rightCodes?.work !== undefined && notWorks?.includes(rightCodes.work));

/**
 * Who does not say whether it trades on the platform is taken to do so; a person sees it when the complaint is
 * accepted.
 */
const fits = (rule: TrackRule, pair: Pair, dispute: Dispute): boolean => {
  const { items, positions } = rule.for;
  const kind = dispute.items.find(({ itemId }) => itemId === pair.itemId)?.kind;
  const position =
    dispute.respondents.find(({ respondentId }) => respondentId === pair.respondentId)?.position ??
    'trades-on-platform';
  return (
    reaches(rule, dispute) &&
    (items === undefined || (kind !== undefined && items.includes(kind))) &&
    (positions === undefined || positions.includes(position))
  );
};
