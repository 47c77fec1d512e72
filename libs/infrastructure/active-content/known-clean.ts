import type { Place } from '../files/place.js';
import type { Finding } from './active-kinds.js';

type What = Pick<Place, 'associationId' | 'sha256'>;

export type KnownClean = {
  readonly find: (what: What) => Finding | undefined;
  /** Remembers what was found, if that was nothing. */
  readonly note: (what: What, finding: Finding) => void;
};

/** Of so many files it is known; of more, of the newest. */
const MOST = 10_000;

/**
 * The same licence, certificate or power of attorney comes with complaint after complaint. Where nothing was found in
 * its bytes once, nothing is in them: they are not looked at again while this process lives. Each association for
 * itself, so that nobody learns by the time that it takes what another one has.
 */
export function openKnownClean(most = MOST): KnownClean {
  const known = new Map<string, Finding>();
  const keyOf = ({ associationId, sha256 }: What): string => `${associationId}/${sha256}`;
  return {
    find: (what) => known.get(keyOf(what)),
    note: (what, finding) => {
      if (finding.state !== 'none') return;
      known.set(keyOf(what), finding);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
  };
}
