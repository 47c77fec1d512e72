import type { Dispute } from '../../core/state.js';
import type { Unlisted } from './events.js';

/** What was named and not listed, and nobody has matched or refused yet. */
export const unmatched = ({ unlisted }: Dispute): readonly Unlisted[] =>
  Object.values(unlisted).filter(({ outcome }) => outcome === undefined);
