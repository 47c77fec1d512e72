import type { CounterNoticeEvent } from './counter-notice/events.js';
import type { ExtensionEvent } from './extension/events.js';
import type { OrderEvent } from './order/events.js';
import type { UrgingEvent } from './urging/events.js';
import type { WaitingPeriodEvent } from './waiting-period/events.js';

/** What answered the complaint, and what is recorded of the times and orders that followed. */
export type ResponseEvent = CounterNoticeEvent | WaitingPeriodEvent | OrderEvent | ExtensionEvent | UrgingEvent;
