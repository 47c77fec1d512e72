/** Whom the answer speaks of: only a refused recipient says something about the addressee. */
export type RefusedPart = 'sender' | 'recipient' | 'message';

/**
 * Permanent (5xx): this mail will never be taken, trying again is useless. Neither message nor fields hold an address.
 */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';

  constructor(
    readonly part: RefusedPart,
    /** The SMTP reply code, 500 to 599. */
    readonly code: number,
    /** RFC 3463, such as 5.1.1; absent when the server gave none. */
    readonly enhancedStatus?: string,
  ) {
    super(`Mail refused for good: ${part}, ${code}${enhancedStatus === undefined ? '' : ` ${enhancedStatus}`}`);
  }
}

/**
 * Temporary: no connection, no answer, a 4xx, or a fault of our own set-up (such as a wrong password). To be tried
 * again under the same Message-ID.
 */
export class MailUnavailable extends Error {
  override readonly name = 'MailUnavailable';

  constructor(readonly reason: string) {
    super(`Mail not taken yet: ${reason}`);
  }
}
