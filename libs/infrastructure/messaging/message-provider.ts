import type { OutgoingFetch } from '../outgoing/guard-outgoing.js';
import type { Hired, HiredFor } from '../providers/provider-settings.js';
import type { TemplateFacts } from './message-kinds.js';

/** What a provider brings to a phone: text messages, and service messages of an official WeChat account. */
export type MessageChannel = 'sms' | 'wechat';

export type OutgoingMessage = {
  /** The same at every attempt, so that the provider can tell a repetition. */
  readonly id: string;
  readonly channel: MessageChannel;
  /** A phone number, or the openid of a follower of the account. */
  readonly to: string;
  readonly text: string;
  /** The same for a provider that knows registered templates alone. */
  readonly template: TemplateFacts;
  /** Comes back with every report on the message; without it nothing is reported. */
  readonly reference?: string;
};

/**
 * 'taken': the provider has it, which is dispatch. 'refused': it will not bring it to this addressee. 'impossible': no
 * message can be sent as the provider is configured. 'failed': to be tried again.
 */
export type MessageOutcome =
  { readonly result: 'taken' } | { readonly result: 'refused' | 'impossible' | 'failed'; readonly code: string };

/** What a provider said to a message; `serial` is its own number for it. */
export type ProviderAnswer = MessageOutcome & { readonly serial?: string };

/** The wire format of one kind of provider. `at` is machine time. */
export type MessageFormat<P extends Provider> = {
  readonly send: (fetch: OutgoingFetch, provider: P, message: OutgoingMessage, at: Date) => Promise<ProviderAnswer>;
  /**
   * Whether the provider took an earlier attempt of ours, of which no answer came home: its number for it, or
   * 'not-found'. Missing where the provider itself tells a repetition.
   */
  readonly find?: (
    fetch: OutgoingFetch,
    provider: P,
    message: OutgoingMessage,
    when: { readonly since: Date; readonly at: Date },
  ) => Promise<FoundMessage>;
};
export type FoundMessage = { readonly serial: string } | 'not-found' | 'unknown';

/** Speaks the signed interface of our own. */
export type SignedProvider = {
  readonly format?: undefined;
  readonly url: string;
  /** `whsec_…`, as Standard Webhooks writes it. */ readonly secret: string;
};
/** Of a sandbox: keeps the message in place of sending it. */
export type SandboxProvider = {
  readonly format: 'sandbox';
  readonly keep: (message: OutgoingMessage) => Promise<void>;
};
/** A provider as the association or the installation has hired it; by its `format` it is known how it is spoken to. */
export type Provider = HiredFor &
  (SignedProvider | SandboxProvider | NonNullable<Hired['sms']> | NonNullable<Hired['wechat']>);

/** Whose calls are counted together: those of one provider on one channel. */
export const lineTo = (channel: MessageChannel, provider: Provider): string =>
  `${channel}:${'url' in provider ? provider.url : provider.format}`;
