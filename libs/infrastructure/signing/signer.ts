import type { OutgoingFetch } from '../outgoing/guard-outgoing.js';

/** A provider of reliable electronic signatures as an association or the installation has hired it. */
export type Signer = {
  readonly name: string;
  readonly url: string;
  /** `whsec_…`, as Standard Webhooks writes it. */ readonly secret: string;
};

/** What a party is asked to sign. `text` is all that is signed, and its hash comes back with the report. */
export type SigningWish = {
  /** Ours; every report on it bears it. The same at every attempt. */
  readonly reference: string;
  readonly title: string;
  readonly text: string;
  readonly documentSha256: string;
  readonly signer: { readonly name: string };
};

/** 'taken': here it is signed. 'impossible': the set-up is wrong. 'failed': to be tried again. */
export type SigningOutcome =
  | { readonly result: 'taken'; readonly signUrl: string }
  | { readonly result: 'impossible' | 'failed'; readonly code: string };

/**
 * The port. An adapter for another provider's own interface has this type and stands beside the signed one. `at` is
 * machine time.
 */
export type AskToSign = (fetch: OutgoingFetch, signer: Signer, wish: SigningWish, at: Date) => Promise<SigningOutcome>;
