import type { Place } from '#effects/conformance/deliver.js';

export type Asked = Pick<Place, 'url' | 'secret' | 'now'>;

/** Whoever runs the command calls an address of its own, and is told what its machine says of it. */
export const called = (asked: Asked): Place => ({
  ...asked,
  call: (url, { milliseconds, ...sent }) =>
    fetch(url, { ...sent, redirect: 'manual', signal: AbortSignal.timeout(milliseconds) }),
  explain: (error) => (error instanceof Error ? error.message : String(error)),
});
