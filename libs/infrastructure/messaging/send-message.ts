import type pg from 'pg';
import { uncounted, type FewTo } from '../crew/few-to.js';
import { failpoint } from '../failpoint.js';
import type { OutgoingFetch } from '../outgoing/guard-outgoing.js';
import { aliyunSms } from './aliyun-sms.js';
import {
  lineTo,
  type MessageFormat,
  type MessageOutcome,
  type OutgoingMessage,
  type Provider,
} from './message-provider.js';
import { noteAnswer } from '../providers/provider-answers.js';
import { faulty } from './provider-faults.js';
import { sendSignedMessage } from './send-signed-message.js';
import { forgetSending, noteSending, noteTaken, noteTry } from './sent-messages.js';
import { tencentSms } from './tencent-sms.js';
import { wechatTemplate } from './wechat/wechat-template.js';

type Parts = {
  readonly fetch: OutgoingFetch;
  readonly pool: Pick<pg.Pool, 'query'>;
  /** Effects take a place before they come here. */
  readonly few?: FewTo | undefined;
};

/** How long a provider may take to show in its lists what it took. */
const SETTLED = 120_000;

/**
 * Hands a message to a provider by its own wire format. `at` is machine time. Those of the big clouds send twice what
 * they are told twice; so it is written down before each is asked, and where no answer came home, by a crash or a
 * broken connection, the provider is asked first whether it has the message.
 */
export async function sendMessage(
  parts: Parts,
  provider: Provider,
  message: OutgoingMessage,
  at: Date,
): Promise<MessageOutcome> {
  const { few = uncounted } = parts;
  const outcome = await few(lineTo(message.channel, provider), () => sendBy(parts, provider, message, at));
  await noteAnswer(parts.pool, provider, message.channel, outcome, at);
  return outcome;
}

const sendBy = async (
  parts: Parts,
  provider: Provider,
  message: OutgoingMessage,
  at: Date,
): Promise<MessageOutcome> => {
  switch (provider.format) {
    case undefined:
      return sendSignedMessage(parts.fetch, provider, message, at);
    case 'sandbox':
      await provider.keep(message);
      return { result: 'taken' };
    case 'aliyun-sms':
      return sendOnce(parts, aliyunSms, provider, message, at);
    case 'tencent-sms':
      return sendOnce(parts, tencentSms, provider, message, at);
    case 'wechat-template':
      return sendOnce(parts, wechatTemplate, provider, message, at);
  }
};

const sendOnce = async <P extends Provider>(
  { fetch, pool }: Parts,
  format: MessageFormat<P>,
  provider: P,
  message: OutgoingMessage,
  at: Date,
): Promise<MessageOutcome> => {
  const known = await noteSending(pool, message, at);
  if (known.taken) return { result: 'taken' };
  if (!known.isFirst) {
    const found = await format.find?.(fetch, provider, message, { since: known.since, at });
    if (typeof found === 'object') return taken(pool, message.id, found.serial, at);
    const settled = at.getTime() - known.triedAt.getTime() >= SETTLED;
    if (found === 'unknown' || (found === 'not-found' && !settled)) return faulty('unsure');
    await noteTry(pool, message.id, at);
  }
  const { serial, ...outcome } = await format.send(fetch, provider, message, at);
  failpoint('after-effect-before-record');
  if (outcome.result === 'taken') return taken(pool, message.id, serial, at);
  if (!isSilence(outcome)) await forgetSending(pool, message.id);
  return outcome;
};

const taken = async (
  pool: Parts['pool'],
  id: string,
  serial: string | undefined,
  at: Date,
): Promise<MessageOutcome> => {
  await noteTaken(pool, id, serial, at);
  return { result: 'taken' };
};

/** No answer that says that nothing was taken: it may have been. */
const isSilence = (outcome: MessageOutcome): boolean =>
  outcome.result === 'failed' && (outcome.code === 'no-answer' || /^http-|^bad-answer/.test(outcome.code));
