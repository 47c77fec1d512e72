import { createHash, createHmac } from 'node:crypto';
import { serveProvider, type Call, type Reply } from './serve.js';

type Sms = {
  readonly phone: string;
  readonly template: string;
  readonly parameters: readonly string[];
  readonly session: string;
  readonly serial: string;
  readonly sentAt: number;
  report?: { readonly status: 'SUCCESS' | 'FAIL'; readonly description: string };
};

export type TencentTrouble =
  { readonly code: string } | { readonly error: string } | { readonly http: number } | 'break' | 'take-and-break';

type Account = {
  readonly keyId: string;
  readonly secret: string;
  readonly appId: string;
  readonly signName: string;
  /** Registered templates with the number of their variables. */
  readonly templates: Readonly<Record<string, number>>;
  /** Names by number of identity card. */
  readonly people?: Readonly<Record<string, string>>;
};

type Body = Readonly<Record<string, unknown>>;

/** Tencent Cloud API 3.0 as cloud.tencent.com describes it: TC3, SMS 2021-01-11, FaceID 2018-03-01. */
export async function startTencent(account: Account, now: () => Date = () => new Date()) {
  let serials = 1_045_710_669;
  const [sent, trouble]: [Sms[], TencentTrouble[]] = [[], []];
  const of = { ...account };
  const server = await serveProvider((call) => {
    const body = JSON.parse(call.body.toString()) as Body;
    const [action = '', version] = [call.headers['x-tc-action'], call.headers['x-tc-version']];
    const [service, known] = SERVICES[action] ?? ['', ''];
    const wrong = wrongSignature(of, call, service, now());
    if (wrong) return error(wrong);
    if (version !== known) return error('InvalidAction');
    const next = trouble.shift();
    if (next === 'break') return next;
    if (typeof next === 'object' && 'error' in next) return error(next.error);
    if (typeof next === 'object' && 'http' in next) return { status: next.http, text: 'busy' };
    if (action === 'PullSmsSendStatusByPhoneNumber') return pulled(of, sent, body, now());
    if (action !== 'SendSms') return identity(of.people ?? {}, body);
    if (!call.headers['x-tc-region']) return error('MissingParameter');
    const fault = typeof next === 'object' ? next.code : faultOf(of, body);
    const [phone = ''] = body['PhoneNumberSet'] as readonly string[];
    if (fault) return ok({ SendStatusSet: [{ SerialNo: '', PhoneNumber: phone, Fee: 0, Code: fault, Message: '…' }] });
    const serial = `5000:${(serials += 1)}`;
    sent.push({ ...smsOf(body), phone, serial, sentAt: Math.floor(now().getTime() / 1_000) });
    if (next === 'take-and-break') return next;
    return ok({
      SendStatusSet: [
        { SerialNo: serial, PhoneNumber: phone, Fee: 1, Code: 'Ok', Message: 'send success', IsoCode: 'CN' },
      ],
    });
  });
  return {
    ...server,
    sent,
    trouble,
    /** What it calls back with: unsigned, as documented, and without our session. */
    report: ({ phone, serial, report }: Sms): string =>
      JSON.stringify([
        {
          user_receive_time: '2026-11-29 12:03:04',
          nationcode: '86',
          mobile: phone.slice(3),
          report_status: report?.status,
          errmsg: report?.description,
          description: '…',
          sid: serial,
        },
      ]),
  };
}

const SERVICES: Readonly<Record<string, readonly [string, string]>> = {
  SendSms: ['sms', '2021-01-11'],
  PullSmsSendStatusByPhoneNumber: ['sms', '2021-01-11'],
  IdCardVerification: ['faceid', '2018-03-01'],
};

const ok = (response: object): Reply => ({ status: 200, json: { Response: { ...response, RequestId: 'a0aabda6' } } });
const error = (code: string): Reply => ok({ Error: { Code: code, Message: '…' } });
const sha = (text: Buffer | string): string => createHash('sha256').update(text).digest('hex');
const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** «签名方法 v3»: the request is put together anew from the wire. */
const wrongSignature = (
  { keyId, secret }: Account,
  { headers, body, method, path }: Call,
  service: string,
  at: Date,
) => {
  const form =
    /^TC3-HMAC-SHA256 Credential=([^/]+)\/([0-9-]{10})\/([a-z]+)\/tc3_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/;
  const [, id, day = '', named = '', names = '', signature] = form.exec(headers['authorization'] ?? '') ?? [];
  if (id === undefined) return 'AuthFailure.InvalidAuthorization';
  if (id !== keyId) return 'AuthFailure.SecretIdNotFound';
  const stamp = Number(headers['x-tc-timestamp']);
  if (!(Math.abs(stamp - at.getTime() / 1_000) < 300)) return 'AuthFailure.SignatureExpire';
  if (new Date(stamp * 1_000).toISOString().slice(0, 10) !== day || named !== service)
    return 'AuthFailure.SignatureFailure';
  if (!names.startsWith('content-type;host')) return 'AuthFailure.InvalidAuthorization';
  const lines = names.split(';').map((name) => `${name}:${(headers[name] ?? '').toLowerCase()}\n`);
  const request = [method, path, '', lines.join(''), names, sha(body)].join('\n');
  const text = `TC3-HMAC-SHA256\n${stamp}\n${day}/${service}/tc3_request\n${sha(request)}`;
  const key = mac(mac(mac(`TC3${secret}`, day), service), 'tc3_request');
  return mac(key, text).toString('hex') === signature ? undefined : 'AuthFailure.SignatureFailure';
};

const faultOf = ({ appId, signName, templates }: Account, body: Body): string | undefined => {
  const [phone = ''] = (body['PhoneNumberSet'] as readonly string[] | undefined) ?? [];
  const parameters = (body['TemplateParamSet'] as readonly string[] | undefined) ?? [];
  if (body['SmsSdkAppId'] !== appId) return 'InvalidParameterValue.SdkAppIdNotExist';
  if (!/^\+86[0-9]{11}$/.test(phone)) return 'InvalidParameterValue.IncorrectPhoneNumber';
  if (body['SignName'] !== signName) return 'FailedOperation.SignatureIncorrectOrUnapproved';
  const wanted = templates[String(body['TemplateId'])];
  if (wanted === undefined) return 'FailedOperation.TemplateIncorrectOrUnapproved';
  if (wanted !== parameters.length) return 'FailedOperation.TemplateParamSetNotMatchApprovedTemplate';
  return sessionOf(body).length >= 512 ? 'InvalidParameterValue.InvalidParameters' : undefined;
};

const sessionOf = ({ SessionContext: session }: Body): string => (typeof session === 'string' ? session : '');

const smsOf = (body: Body) => ({
  template: String(body['TemplateId']),
  parameters: body['TemplateParamSet'] as readonly string[],
  session: sessionOf(body),
});

const pulled = ({ appId }: Account, sent: readonly Sms[], body: Body, at: Date): Reply => {
  const { PhoneNumber, Offset, SmsSdkAppId } = body;
  const [BeginTime, EndTime, Limit] = [Number(body['BeginTime']), Number(body['EndTime']), Number(body['Limit'])];
  if (SmsSdkAppId !== appId || !(Limit <= 100) || Offset !== 0) return error('InvalidParameterValue');
  const found = sent.filter(
    (one) => one.phone === PhoneNumber && one.sentAt >= BeginTime && one.sentAt <= EndTime && one.report,
  );
  const set = found.map((one) => ({
    UserReceiveTime: Math.floor(at.getTime() / 1_000),
    CountryCode: '86',
    SubscriberNumber: one.phone.slice(3),
    PhoneNumber: one.phone,
    SerialNo: one.serial,
    ReportStatus: one.report?.status,
    Description: one.report?.description,
    SessionContext: one.session,
  }));
  return ok({ PullSmsSendStatusSet: set });
};

/** Two elements: name and number of an identity card. */
const identity = (people: NonNullable<Account['people']>, { IdCard: number, Name: name }: Body): Reply => {
  if (typeof number !== 'string' || typeof name !== 'string') return error('MissingParameter');
  const known = people[number];
  if (!/^\d{17}[\dX]$/.test(number)) return ok({ Result: '-2', Description: '非法身份证号' });
  return ok({ Result: known === name ? '0' : known === undefined ? '-5' : '-1', Description: '…' });
};
