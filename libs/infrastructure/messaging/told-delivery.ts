/**
 * What a provider answers when it is asked what became of a message. `waiting`: it is on its way. `foreign`: there is no
 * such one. `unknown`: no answer, to be asked again.
 */
export type Told =
  | { readonly status: 'delivered' | 'failed'; readonly code: string; readonly at?: Date }
  | 'waiting'
  | 'foreign'
  | 'unknown';

/** Which message is asked about: its phone as the report has it, the provider's number, our reference, when it went. */
export type AskedDelivery = {
  readonly phone: string;
  readonly serial: string;
  readonly reference: string;
  readonly sentAt: Date;
};
