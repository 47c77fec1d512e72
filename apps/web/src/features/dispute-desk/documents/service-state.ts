import type { ServiceBody } from '../../../client/types.gen.js';
import type { Tone } from '../../../kit/status/tones.js';

export type ServiceState = 'arrived' | 'failed' | 'underway' | 'waiting';

/** Whether a document is there, on its way, or brought by none of its channels. */
export const serviceState = ({ arrivedAt, dispatched, failed, channels }: ServiceBody): ServiceState => {
  if (arrivedAt !== undefined) return 'arrived';
  if (failed.length > 0 && failed.length >= channels.length) return 'failed';
  return dispatched.length > 0 ? 'underway' : 'waiting';
};

export const STATE_TONES: Readonly<Record<ServiceState, Tone>> = {
  arrived: 'lifted',
  failed: 'overdue',
  underway: 'now',
  waiting: 'due',
};
