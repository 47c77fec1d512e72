import type { Dispute } from '../core/state.js';
import type { Viewer } from './viewer.js';

/** All that a platform handed over is that platform's and the staff's; of others each has its own part. */
export const seesDelegated = ({ staff, platformId }: Viewer, { delegation }: Pick<Dispute, 'delegation'>): boolean =>
  staff || (platformId !== undefined && delegation?.platformId === platformId);
