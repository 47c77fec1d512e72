import type { Actor } from '#domain/kernel/message.js';

/** The id under which a dispute's own workflow records; nobody need wake it for that. */
export const WORKFLOW = 'dispute-workflow';

export const CLOCK: Actor = { kind: 'clock', id: WORKFLOW };
export const ENGINE: Actor = { kind: 'engine', id: WORKFLOW };

/** Reports of providers of electronic signatures. What they bring wakes the dispute. */
export const SIGNATURES: Actor = { kind: 'engine', id: 'signature-report' };

/** Reports of other mail servers. What they bring wakes the dispute. */
export const DELIVERY_STATUS: Actor = { kind: 'engine', id: 'delivery-status' };
