import { NotAllowed } from '../outgoing/guard-outgoing.js';

/**
 * Why no answer came, in a word that does not tell an open door from a closed one, or a slow one from none: whoever
 * enters an address must not learn by it what stands in our network. `not-allowed` says only what the name resolves to.
 */
export function explainFetch(error: unknown): 'no-answer' | 'not-allowed' {
  const { cause } = typeof error === 'object' && error !== null ? (error as { readonly cause?: unknown }) : {};
  return [error, cause].some((one) => one instanceof NotAllowed) ? 'not-allowed' : 'no-answer';
}
