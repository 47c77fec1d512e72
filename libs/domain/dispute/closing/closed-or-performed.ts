import { openUndertakings } from '../settlement/open-undertakings.js';
import type { ClosingReason } from '../stage.js';
import type { Dispute } from '../state.js';
import type { PerformanceAwaited } from '../settlement/events.js';
import type { DisputeClosed } from './events.js';

/** The end of a dispute without items: at once, or with the last promise of what was settled of it. */
export const closedOrPerformed = (dispute: Dispute, reason: ClosingReason): DisputeClosed | PerformanceAwaited =>
  openUndertakings(dispute).length > 0 ? { type: 'PerformanceAwaited', data: {} } : { type: 'DisputeClosed', data: { reason } };
