import type { Crew } from '#infrastructure/crew/open-crew.js';
import type { Waker } from './waker.js';

const TOPIC = 'looked';
/** In milliseconds: looks are told together. */
const GATHERED = 20;
/** So many ids fit into one notification of PostgreSQL's, which has 8,000 bytes. */
const MOST = 200;

/**
 * Where a dispute was looked at by a worker that did not wake it, whoever did is told that its place is free: it may be
 * any of the others. Nothing is told where there is none.
 */
export function tellLooks(crew: Pick<Crew, 'size' | 'tell' | 'onTold'>, waker: Pick<Waker, 'looked'>) {
  let gathered: string[] = [];
  crew.onTold(TOPIC, (disputeIds) => disputeIds.forEach((disputeId) => void waker.looked(disputeId)));
  const tell = (): void => {
    const all = gathered;
    gathered = [];
    for (let from = 0; from < all.length; from += MOST) crew.tell(TOPIC, all.slice(from, from + MOST));
  };
  return (disputeId: string): void => {
    if (waker.looked(disputeId) || crew.size() < 2) return;
    if (gathered.push(disputeId) === 1) setTimeout(tell, GATHERED);
  };
}
