import { instant, type Instant } from '../kernel/message.js';

/** A viewing lasts so long, in seconds of machine time. */
export const VIEWING_SECONDS = 15 * 60;

/** When a viewing that was recorded at that instant of machine time is over. */
export const viewingEnds = (recordedAt: Date | Instant, seconds: number = VIEWING_SECONDS): Instant =>
  instant(new Date(recordedAt).getTime() + seconds * 1_000);
