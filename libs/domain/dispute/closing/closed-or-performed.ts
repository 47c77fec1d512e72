import { openUndertakings } from '../talks/settlement/open-undertakings.js';
import type { ClosingReason } from '../core/stage.js';
import type { Dispute } from '../core/state.js';
import type { PerformanceAwaited } from '../talks/settlement/events.js';
import type { DisputeClosed } from './events.js';

/** The end of a dispute without items: at once, or with the last promise of what was settled of it. */
export const closedOrPerformed = (dispute: Dispute, reason: ClosingReason): DisputeClosed | PerformanceAwaited =>
  openUndertakings(dispute).length > 0
    ? { type: 'PerformanceAwaited', data: {} }
    : { type: 'DisputeClosed', data: { reason } };
