import { guardOutgoing } from '#infrastructure/outgoing/guard-outgoing.js';

/** As in development: providers and platforms of tests live on this machine. */
export const { fetch: outgoing } = guardOutgoing({ environment: 'development' });
