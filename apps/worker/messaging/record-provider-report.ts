import type pg from 'pg';
import { openEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import { askAliyun } from '#infrastructure/messaging/aliyun-sms.js';
import type { FindProvider } from '#infrastructure/messaging/find-provider.js';
import { findSent, noteReported, type ReportedMessage } from '#infrastructure/messaging/sent-messages.js';
import { askTencent } from '#infrastructure/messaging/tencent-sms.js';
import type { Told } from '#infrastructure/messaging/told-delivery.js';
import { aliyunHints, tencentHints, type Hint } from '#infrastructure/messaging/unsigned-reports.js';
import { openWechatPush, wechatDelivery, wechatEcho } from '#infrastructure/messaging/wechat/wechat-push.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import { recordDelivery, type ReportParts } from '../record-delivery.js';
import type { ProviderReport, ReportAnswer } from './provider-report.js';

export type ProviderReportParts = ReportParts & {
  readonly pool: Pick<pg.Pool, 'query'>;
  readonly findProvider: FindProvider;
  /** Under guard. */
  readonly fetch: OutgoingFetch;
  /** Machine time. */
  readonly now: () => Date;
};

const AGAIN: ReportAnswer = { status: 503 };

/**
 * Takes what a provider reports in its own wire format. Those of text messages sign nothing: what they say is a hint,
 * and what counts is what the provider answers when it is asked under our key. WeChat signs and is believed.
 */
export async function recordProviderReport(parts: ProviderReportParts, report: ProviderReport): Promise<ReportAnswer> {
  switch (report.format) {
    case 'aliyun-sms':
      return takeHints(parts, 'aliyun-sms', aliyunHints(report.raw), { code: 0, msg: 'OK' });
    case 'tencent-sms':
      return takeHints(parts, 'tencent-sms', tencentHints(report.raw), { result: 0, errmsg: 'OK' });
    case 'wechat':
      return takePush(parts, report);
    case 'esign':
      return { status: 404 };
  }
}

type Asking = 'aliyun-sms' | 'tencent-sms';

/** Nobody learns from the answer whether a hint was one of ours. */
const takeHints = async (
  parts: ProviderReportParts,
  format: Asking,
  hints: readonly Hint[] | undefined,
  good: object,
): Promise<ReportAnswer> => {
  if (!hints) {
    parts.note('foreign');
    return { status: 400 };
  }
  let again = false;
  for (const hint of hints) again = (await takeHint(parts, format, hint)) === 'again' || again;
  return again ? AGAIN : { status: 200, body: JSON.stringify(good) };
};

const takeHint = async (parts: ProviderReportParts, format: Asking, hint: Hint): Promise<'over' | 'again'> => {
  for (const sent of await findSent(parts.pool, 'sms', hint)) {
    const became = await takeSent(parts, format, hint, sent);
    if (became !== 'foreign') return became;
  }
  return over(parts.note, 'foreign');
};

const takeSent = async (
  parts: ProviderReportParts,
  format: Asking,
  hint: Hint,
  sent: ReportedMessage,
): Promise<'over' | 'again' | 'foreign'> => {
  const { fetch, now, note } = parts;
  const provider = await providerOf(parts, sent, 'sms');
  if (provider?.format !== format) return 'foreign';
  if (sent.reported) return over(note, 'of-no-account');
  const serial = sent.serial === '' ? hint.serial : sent.serial;
  const asked = { phone: hint.phone, serial, reference: sent.reference, sentAt: sent.since };
  const told =
    provider.format === 'aliyun-sms'
      ? await askAliyun(fetch, provider, asked, now())
      : await askTencent(fetch, provider, asked, now());
  if (told === 'foreign') return told;
  if (told === 'unknown' || told === 'waiting') return 'again';
  await recordTold(parts, 'sms', sent, told);
  return 'over';
};

/** Whom the association has hired now, of whose dispute a message was. */
const providerOf = async (
  { secret, tenants, findProvider }: ProviderReportParts,
  { reference }: ReportedMessage,
  channel: 'sms' | 'wechat',
) => {
  const subject = openEnvelopeId(secret, reference);
  const tenant = subject && (await tenants.findByDispute(subject.disputeId));
  return tenant && findProvider(tenant.associationId, channel);
};

const over = (note: ProviderReportParts['note'], outcome: 'foreign' | 'of-no-account'): 'over' => {
  note(outcome);
  return 'over';
};

const takePush = async (
  parts: ProviderReportParts,
  { associationId = '', method, query, raw }: ProviderReport,
): Promise<ReportAnswer> => {
  const { pool, findProvider, now, note } = parts;
  const account = await findProvider(associationId, 'wechat');
  if (account?.format !== 'wechat-template') return refused(note);
  if (method === 'GET') {
    const echo = wechatEcho(account, { query, at: now() });
    return echo === undefined ? refused(note) : { status: 200, body: echo };
  }
  const xml = openWechatPush(account, raw, { query, at: now() });
  if (xml === undefined) return refused(note);
  const told = wechatDelivery(xml);
  for (const sent of told ? await findSent(pool, 'wechat', { serial: told.serial }) : []) {
    const hired = await providerOf(parts, sent, 'wechat');
    if (!told || hired?.format !== 'wechat-template' || hired.appId !== account.appId) continue;
    await recordTold(parts, 'wechat', sent, told);
    return { status: 200, body: 'success' };
  }
  note('of-no-account'); // what else people do at the account is none of our business
  return { status: 200, body: 'success' };
};

const refused = (note: ProviderReportParts['note']): ReportAnswer => {
  note('foreign');
  return { status: 401 };
};

const recordTold = async (
  parts: ProviderReportParts,
  channel: 'sms' | 'wechat',
  { id, reference }: ReportedMessage,
  told: Extract<Told, { readonly status: string }>,
): Promise<void> => {
  const subject = openEnvelopeId(parts.secret, reference);
  const tenant = subject && (await parts.tenants.findByDispute(subject.disputeId));
  if (!tenant) return parts.note('foreign');
  const { status, code, at } = told;
  const key = `${reference}/${status}`;
  const word = code.replaceAll(/[^A-Za-z0-9._-]+/g, '-').slice(0, 40) || 'undelivered';
  const delivery = { ...subject, channel, action: status, reason: 'undelivered', code: word, key } as const;
  await recordDelivery(parts, tenant, at === undefined ? delivery : { ...delivery, arrivalDate: at });
  await noteReported(parts.pool, id, parts.now());
};
