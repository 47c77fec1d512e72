import type { OutgoingFetch } from '../outgoing/guard-outgoing.js';
import type { Hired, HiredFor } from '../providers/provider-settings.js';

/** Speaks the signed interface of our own. */
export type SignedSigner = {
  readonly format?: undefined;
  readonly name: string;
  readonly url: string;
  /** `whsec_…`, as Standard Webhooks writes it. */ readonly secret: string;
};

/** A provider of reliable electronic signatures as an association or the installation has hired it. */
export type Signer = HiredFor & (SignedSigner | NonNullable<Hired['signature']>);

/** What a party is asked to sign. `text` is all that is signed, and its hash comes back with the report. */
export type SigningWish = {
  /** Ours; every report on it bears it. The same at every attempt. */
  readonly reference: string;
  readonly title: string;
  readonly text: string;
  readonly documentSha256: string;
  /** A provider of papers knows a signer by its phone. */
  readonly signer: { readonly name: string; readonly phone?: string; readonly kind?: 'person' | 'organisation' };
  /** The text as a paper, for a provider that signs papers. */
  readonly pdf: () => Promise<Uint8Array>;
  /** What the provider made for this very text before. */
  readonly flow?: { readonly flowId: string; readonly fileId: string };
};

/** 'taken': here it is signed. 'impossible': the set-up is wrong. 'failed': to be tried again. */
export type SigningOutcome =
  | { readonly result: 'taken'; readonly signUrl: string; readonly flow?: SigningWish['flow'] }
  | { readonly result: 'impossible' | 'failed'; readonly code: string; readonly flow?: SigningWish['flow'] };

/**
 * The port. An adapter for another provider's own interface has this type and stands beside the signed one. `at` is
 * machine time.
 */
export type AskToSign = (fetch: OutgoingFetch, signer: Signer, wish: SigningWish, at: Date) => Promise<SigningOutcome>;
