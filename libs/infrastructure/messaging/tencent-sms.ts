import { z } from 'zod';
import type { OutgoingFetch } from '../outgoing/guard-outgoing.js';
import { callTencent, type TencentAnswer } from '../providers/call-tencent.js';
import type { TencentSms } from '../providers/provider-settings.js';
import { filled, templateOf } from './fill-template.js';
import type { FoundMessage, MessageFormat } from './message-provider.js';
import { faultOf, faulty, type Fault } from './provider-faults.js';
import type { AskedDelivery, Told } from './told-delivery.js';

export type TencentProvider = z.infer<typeof TencentSms>;

/** docs/providers.md, fact T5. */
const TOLD: Readonly<Record<string, Fault>> = {
  'InvalidParameterValue.IncorrectPhoneNumber': 'bad-number',
  'FailedOperation.PhoneNumberInBlacklist': 'opted-out',
  LimitExceeded: 'throttled',
  RequestLimitExceeded: 'throttled',
  'FailedOperation.InsufficientBalanceInSmsPackage': 'no-balance',
  'FailedOperation.SignatureIncorrectOrUnapproved': 'bad-sign-name',
  'FailedOperation.TemplateIncorrectOrUnapproved': 'bad-template',
  'FailedOperation.TemplateParamSetNotMatchApprovedTemplate': 'bad-template',
  'FailedOperation.ContainSensitiveWord': 'bad-template',
  'InvalidParameterValue.Template': 'bad-template',
  'InvalidParameterValue.ContentLengthLimit': 'bad-template',
  AuthFailure: 'bad-credentials',
  UnauthorizedOperation: 'not-permitted',
  IpNotInWhitelist: 'not-permitted',
  IpInBlacklist: 'not-permitted',
  UnsupportedOperation: 'bad-request',
  InvalidParameter: 'bad-request',
  MissingParameter: 'bad-request',
  InvalidAction: 'bad-request',
};

const Sent = z.object({
  SendStatusSet: z.array(z.object({ Code: z.string(), SerialNo: z.string().optional() })).min(1),
});
const Pulled = z.object({
  PullSmsSendStatusSet: z.array(
    z.object({
      SerialNo: z.string(),
      ReportStatus: z.enum(['SUCCESS', 'FAIL']),
      Description: z.string().optional(),
      UserReceiveTime: z.number().optional(),
      SessionContext: z.string().optional(),
    }),
  ),
});

/** Tencent Cloud, SMS 2021-01-11. docs/providers.md, facts T1 to T6. */
export const tencentSms: MessageFormat<TencentProvider> = {
  send: async (fetch, provider, message, at) => {
    const template = templateOf(provider.templates, message.template);
    if (!template) return faulty('no-template');
    const answer = await call(fetch, provider, at, 'SendSms', {
      PhoneNumberSet: [message.to],
      SmsSdkAppId: provider.appId,
      SignName: provider.signName,
      TemplateId: template.id,
      TemplateParamSet: template.parameters.map((fact) => filled(message.template, fact)),
      SessionContext: message.reference ?? message.id,
    });
    if ('noAnswer' in answer) return { result: 'failed', code: answer.noAnswer };
    if ('error' in answer) return faultOf(TOLD, answer.error);
    const sent = Sent.safeParse(answer.response);
    const [first] = sent.success ? sent.data.SendStatusSet : [];
    if (!first) return { result: 'failed', code: 'bad-answer' };
    if (first.Code !== 'Ok') return faultOf(TOLD, first.Code);
    return { result: 'taken', ...(first.SerialNo !== undefined && { serial: first.SerialNo }) };
  },
  find: async (fetch, provider, { id, reference, to }, { since, at }): Promise<FoundMessage> => {
    const found = await pull(fetch, provider, { phone: to, since, at });
    if (!found) return 'unknown';
    const ours = found.find(({ SessionContext }) => SessionContext === (reference ?? id));
    return ours ? { serial: ours.SerialNo } : 'not-found';
  },
};

/** What became of one message, as the provider answers when it is asked. */
export async function askTencent(
  fetch: OutgoingFetch,
  provider: TencentProvider,
  { phone, serial, reference, sentAt }: AskedDelivery,
  at: Date,
): Promise<Told> {
  const pulled = await pull(fetch, provider, { phone, since: sentAt, at });
  if (!pulled) return 'unknown';
  const found = pulled.find(({ SerialNo }) => SerialNo === serial);
  if (!found || (found.SessionContext && found.SessionContext !== reference)) return 'foreign';
  const code = found.Description ?? '';
  const received = found.UserReceiveTime === undefined ? {} : { at: new Date(found.UserReceiveTime * 1_000) };
  return found.ReportStatus === 'SUCCESS' ? { status: 'delivered', code, ...received } : { status: 'failed', code };
}

const EARLIER = 60; // seconds; their clock and ours are two

const pull = async (
  fetch: OutgoingFetch,
  provider: TencentProvider,
  { phone, since, at }: { readonly phone: string; readonly since: Date; readonly at: Date },
) => {
  const answer = await call(fetch, provider, at, 'PullSmsSendStatusByPhoneNumber', {
    BeginTime: Math.floor(since.getTime() / 1_000) - EARLIER,
    EndTime: Math.floor(at.getTime() / 1_000) + EARLIER,
    Offset: 0,
    Limit: 100,
    PhoneNumber: phone,
    SmsSdkAppId: provider.appId,
  });
  const read = Pulled.safeParse('response' in answer ? answer.response : undefined);
  return read.success ? read.data.PullSmsSendStatusSet : undefined;
};

const call = (
  fetch: OutgoingFetch,
  provider: TencentProvider,
  at: Date,
  action: string,
  body: object,
): Promise<TencentAnswer> => {
  const { url, region } = provider;
  return callTencent(fetch, provider, { url, service: 'sms', action, version: '2021-01-11', region, at, body });
};
