import type { TrackRule, Track } from './track.js';
import type { Rulebook } from './rulebook.js';

/** What rulebooks without tracks do: the E-Commerce Law for everything. */
export const ECL_ALONE: TrackRule = {
  track: 'ecl',
  ground: 'trades-on-platform',
  source: 'E-Commerce Law 42-43',
  confidence: 'law',
  for: {},
  clauses: {
    notice: 'E-Commerce Law 42(1)',
    measures: 'E-Commerce Law 42(2)',
    counterNotice: 'E-Commerce Law 43(1)',
    afterCounterNotice: 'E-Commerce Law 43(2)',
  },
  onCounterNotice: 'wait',
};

/** A platform's duty to publish, by law; no other track has one (practice P18). Rulebooks released before name none. */
const PUBLICATION: Partial<Record<Track, string>> = { ecl: 'E-Commerce Law 44' };

export const publicationClauseOf = ({ track, clauses }: TrackRule): string | undefined =>
  clauses.publication ?? PUBLICATION[track];

/** What was restored on a statement may not be notified of again; only works on networks know this. */
export const NO_SECOND_NOTICE = 'InfoReg 17';

export const tracksOf = ({ tracks }: Pick<Rulebook, 'tracks'>): readonly TrackRule[] => tracks ?? [ECL_ALONE];

/**
 * The rule of a track that a dispute has taken; without one the rulebook's last, which is for all that no other takes.
 * Throws for one that the rulebook does not have.
 */
export const trackRuleOf = (rulebook: Pick<Rulebook, 'tracks' | 'id' | 'version'>, track: Track = 'ecl'): TrackRule => {
  const found = tracksOf(rulebook).find((rule) => rule.track === track);
  if (!found) throw new Error(`${rulebook.id} ${rulebook.version} has no track ${track}`);
  return found;
};
