import type { DisputeEvent } from '../../core/state.js';
import type { ServiceArrived } from './events.js';

/** Whether these events tell after it that a letter did not arrive then, as it was deemed to. */
export const isDisplaced = (arrived: ServiceArrived, events: readonly DisputeEvent[]): boolean =>
  arrived.data.proof === 'deemed' &&
  events.some(
    (event, index) =>
      event.type === 'DeemedArrivalDisplaced' &&
      event.data.serviceId === arrived.data.serviceId &&
      index > events.findIndex((one) => one === arrived),
  );
