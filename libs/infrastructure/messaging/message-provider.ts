import type { OutgoingFetch } from '../outgoing/guard-outgoing.js';

/** What a provider brings to a phone: text messages, and service messages of an official WeChat account. */
export type MessageChannel = 'sms' | 'wechat';

export type OutgoingMessage = {
  /** The same at every attempt, so that the provider can tell a repetition. */
  readonly id: string;
  readonly channel: MessageChannel;
  /** A phone number, or the openid of a follower of the account. */
  readonly to: string;
  readonly text: string;
  /** Comes back with every report on the message; without it nothing is reported. */
  readonly reference?: string;
};

/**
 * 'taken': the provider has it, which is dispatch. 'refused': it will not bring it to this addressee. 'impossible': no
 * message can be sent as the provider is configured. 'failed': to be tried again.
 */
export type MessageOutcome =
  { readonly result: 'taken' } | { readonly result: 'refused' | 'impossible' | 'failed'; readonly code: string };

/**
 * The port. An adapter for another provider's own interface has this type and stands beside the signed one. `at` is
 * machine time.
 */
export type SendMessage = (
  fetch: OutgoingFetch,
  provider: Provider,
  message: OutgoingMessage,
  at: Date,
) => Promise<MessageOutcome>;

/** A provider as the association or the installation has hired it. */
export type Provider = {
  readonly url: string;
  /** `whsec_…`, as Standard Webhooks writes it. */ readonly secret: string;
};
