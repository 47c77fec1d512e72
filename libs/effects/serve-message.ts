import type { Serve } from '#domain/dispute/effect.js';
import type { FewTo } from '#infrastructure/crew/few-to.js';
import { sealEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import type { FindProvider } from '#infrastructure/messaging/find-provider.js';
import {
  lineTo,
  type MessageChannel,
  type MessageOutcome,
  type OutgoingMessage,
  type Provider,
} from '#infrastructure/messaging/message-provider.js';
import { AttemptFailed } from './attempt-failed.js';
import { effectHash } from './effect-hash.js';
import { giveUp, type EffectReport } from './report.js';

export type ComposedMessage = Pick<OutgoingMessage, 'to' | 'text' | 'template'>;

/**
 * The words of one service for a phone; why not, where there is no number or openid, or the consent was withdrawn
 * meanwhile.
 */
export type ComposeMessage = (
  serviceId: string,
  channel: MessageChannel,
) => Promise<ComposedMessage | 'no-address' | 'no-consent'>;

export type MessagePorts = {
  readonly compose: ComposeMessage;
  readonly findProvider: FindProvider;
  readonly send: (provider: Provider, message: OutgoingMessage) => Promise<MessageOutcome>;
  readonly few: FewTo;
  /** Seals references, so that only reports on our own messages count. */
  readonly secret: Uint8Array;
};

/**
 * A text message or WeChat service message with the link to the document. The provider's 2xx is its dispatch; its
 * report tells the arrival.
 */
export async function serveMessage(
  { compose, findProvider, send, few, secret }: MessagePorts,
  { key, kind, service: { serviceId } }: Serve,
  { associationId, disputeId }: { readonly associationId: string; readonly disputeId: string },
): Promise<EffectReport> {
  const channel: MessageChannel = kind === 'serve-sms' ? 'sms' : 'wechat';
  const sent = { serviceId, channel } as const;
  const provider = await findProvider(associationId, channel);
  if (!provider) return { type: 'RecordFailure', data: { ...sent, reason: 'no-address', code: 'no-provider' } };
  const message = await compose(serviceId, channel);
  if (typeof message === 'string') return { type: 'RecordFailure', data: { ...sent, reason: message, code: message } };
  const reference = sealEnvelopeId(secret, { disputeId, ...sent });
  const outcome = await few(lineTo(channel, provider), () =>
    send(provider, { id: `msg_${effectHash(disputeId, key)}`, channel, ...message, reference }),
  );
  switch (outcome.result) {
    case 'taken':
      return { type: 'RecordDispatch', data: sent };
    case 'refused':
      return { type: 'RecordFailure', data: { ...sent, reason: 'refused', code: outcome.code } };
    case 'impossible':
      return giveUp(`${channel}-${outcome.code}`); // says nothing about the addressee: our own set-up is wrong
    case 'failed':
      throw new AttemptFailed(`${channel}-${outcome.code}`);
  }
}
