import { z } from 'zod';
import type { OutgoingFetch } from '../outgoing/guard-outgoing.js';
import type { JsonAnswer } from '../providers/ask-json.js';
import { callAliyun } from '../providers/call-aliyun.js';
import type { AliyunSms } from '../providers/provider-settings.js';
import { filled, templateOf } from './fill-template.js';
import type { FoundMessage, MessageFormat } from './message-provider.js';
import { faultOf, faulty, type Fault } from './provider-faults.js';
import type { AskedDelivery, Told } from './told-delivery.js';

export type AliyunProvider = z.infer<typeof AliyunSms>;

/** docs/providers.md, fact A4. */
const TOLD: Readonly<Record<string, Fault>> = {
  'isv.MOBILE_NUMBER_ILLEGAL': 'bad-number',
  'isv.DOMESTIC_NUMBER_NOT_SUPPORTED': 'bad-number',
  'isv.BUSINESS_LIMIT_CONTROL': 'throttled',
  'isv.DAY_LIMIT_CONTROL': 'throttled',
  'isv.MONTH_LIMIT_CONTROL': 'throttled',
  Throttling: 'throttled',
  'isv.AMOUNT_NOT_ENOUGH': 'no-balance',
  'isv.OUT_OF_SERVICE': 'no-balance',
  'isv.SMS_SIGN': 'bad-sign-name',
  'isv.SIGN_': 'bad-sign-name',
  'isv.SMS_TEMPLATE_ILLEGAL': 'bad-template',
  'isv.TEMPLATE_': 'bad-template',
  'isv.PARAM_': 'bad-template',
  'isv.INVALID_JSON_PARAM': 'bad-template',
  'isv.BLACK_KEY_CONTROL_LIMIT': 'bad-template',
  'isv.SMS_CONTENT_ILLEGAL': 'bad-template',
  'isv.INVALID_PARAMETERS': 'bad-request',
  InvalidParameter: 'bad-request',
  MissingParameter: 'bad-request',
  'isp.RAM_PERMISSION_DENY': 'not-permitted',
  'isv.PRODUCT_UN': 'not-permitted',
  'isv.DENY_IP_RANGE': 'not-permitted',
  'isv.ACCOUNT_': 'not-permitted',
  Forbidden: 'not-permitted',
  InvalidAccessKeyId: 'bad-credentials',
  SignatureDoesNotMatch: 'bad-credentials',
  IncompleteSignature: 'bad-credentials',
};

const Said = z.object({ Code: z.string(), BizId: z.string().optional() });
const Details = z.object({
  SmsSendDetailDTOs: z.object({
    SmsSendDetailDTO: z.array(
      z.object({
        OutId: z.string().optional(),
        SendStatus: z.number(),
        ErrCode: z.string().optional(),
        ReceiveDate: z.string().optional(),
      }),
    ),
  }),
});

/** Alibaba Cloud, Dysmsapi 2017-05-25. docs/providers.md, facts A1 to A6. */
export const aliyunSms: MessageFormat<AliyunProvider> = {
  send: async (fetch, provider, message, at) => {
    const template = templateOf(provider.templates, message.template);
    if (!template) return faulty('no-template');
    const answer = await call(fetch, provider, at, 'SendSms', {
      PhoneNumbers: plainNumber(message.to),
      SignName: provider.signName,
      TemplateCode: template.id,
      TemplateParam: JSON.stringify(
        Object.fromEntries(
          Object.entries(template.parameters).map(([name, fact]) => [name, filled(message.template, fact)]),
        ),
      ),
      OutId: message.reference ?? message.id,
    });
    if (answer.status === undefined) return { result: 'failed', code: answer.code };
    const said = Said.safeParse(answer.body);
    if (!said.success) return { result: 'failed', code: `http-${answer.status}` };
    if (said.data.Code !== 'OK') return faultOf(TOLD, said.data.Code);
    return { result: 'taken', ...(said.data.BizId !== undefined && { serial: said.data.BizId }) };
  },
  find: async (fetch, provider, { id, reference, to }, { since, at }): Promise<FoundMessage> => {
    let unknown = false;
    for (const day of new Set([dayIn8(since), dayIn8(at)])) {
      const details = await detailsOf(fetch, provider, at, { phone: to, day });
      if (!details) unknown = true;
      else if (details.some(({ OutId }) => OutId === (reference ?? id))) return { serial: '' }; // known by ours
    }
    return unknown ? 'unknown' : 'not-found';
  },
};

/** What became of one message, as the provider answers when it is asked. Undefined: nothing yet, or no answer. */
export async function askAliyun(
  fetch: OutgoingFetch,
  provider: AliyunProvider,
  { phone, serial, reference, sentAt }: AskedDelivery,
  at: Date,
): Promise<Told> {
  for (const day of new Set([dayIn8(sentAt), dayIn8(at)])) {
    const details = await detailsOf(fetch, provider, at, { phone, day, ...(serial !== '' && { serial }) });
    if (!details) return 'unknown';
    const found = details.find(({ OutId }) => OutId === reference);
    if (found?.SendStatus === 3) return { status: 'delivered', code: 'DELIVERED', ...instantOf(found.ReceiveDate) };
    if (found?.SendStatus === 2) return { status: 'failed', code: found.ErrCode ?? 'undelivered' };
    if (found) return 'waiting';
  }
  return 'foreign';
}

const detailsOf = async (
  fetch: OutgoingFetch,
  provider: AliyunProvider,
  at: Date,
  { phone, day, serial }: { readonly phone: string; readonly day: string; readonly serial?: string },
) => {
  const answer = await call(fetch, provider, at, 'QuerySendDetails', {
    PhoneNumber: plainNumber(phone),
    SendDate: day,
    PageSize: '50',
    CurrentPage: '1',
    ...(serial !== undefined && { BizId: serial }),
  });
  const read = Details.safeParse(answer.status === undefined ? undefined : answer.body);
  return read.success ? read.data.SmsSendDetailDTOs.SmsSendDetailDTO : undefined;
};

const call = (
  fetch: OutgoingFetch,
  provider: AliyunProvider,
  at: Date,
  action: string,
  parameters: Readonly<Record<string, string>>,
): Promise<JsonAnswer> =>
  callAliyun(fetch, provider, { url: provider.url, action, version: '2017-05-25', parameters, at });

/** Eleven digits for the mainland, else country and number without a plus. */
const plainNumber = (phone: string): string => phone.replace(/^\+86|^\+/, '');

const EIGHT = 8 * 3_600_000;
const dayIn8 = (at: Date): string => new Date(at.getTime() + EIGHT).toISOString().slice(0, 10).replaceAll('-', '');

/** `2017-01-01 00:00:00` of the provider's clock, UTC+8. */
const instantOf = (text: string | undefined): { readonly at?: Date } => {
  const at = new Date(`${text?.replace(' ', 'T')}+08:00`);
  return Number.isNaN(at.getTime()) ? {} : { at };
};
