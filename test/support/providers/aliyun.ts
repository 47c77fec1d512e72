import { createHash, createHmac } from 'node:crypto';
import { serveProvider, type Call, type Reply } from './serve.js';

type Sms = {
  readonly phone: string;
  readonly signName: string;
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly outId: string;
  readonly bizId: string;
  readonly sentAt: Date;
  /** 1: on its way. 2: failed. 3: arrived. */
  status: 1 | 2 | 3;
  errCode: string;
};

/** What the next SendSms comes to instead: one of its codes, HTTP, or a connection that breaks. */
export type AliyunTrouble = { readonly code: string } | { readonly http: number } | 'break' | 'take-and-break';

type Account = {
  readonly keyId: string;
  readonly secret: string;
  readonly signNames: readonly string[];
  /** Registered templates with the names of their variables. */
  readonly templates: Readonly<Record<string, readonly string[]>>;
  /** Names by number, of persons and of organisations. */
  readonly people?: Readonly<Record<string, string>>;
};

/** Dysmsapi 2017-05-25 as help.aliyun.com describes it: signature V3, SendSms, QuerySendDetails. */
export async function startAliyun(account: Account, now: () => Date = () => new Date()) {
  let serial = 900_600_000;
  const [sent, trouble, nonces]: [Sms[], AliyunTrouble[], Set<string>] = [[], [], new Set()];
  const of = { ...account };
  const server = await serveProvider((call) => {
    const wrong = wrongSignature(of, call, nonces, now());
    if (wrong) return refusal(wrong === 'InvalidAccessKeyId.NotFound' ? 404 : 400, wrong);
    const told = Object.fromEntries(new URLSearchParams(call.query));
    if (call.headers['x-acs-version'] === '2019-03-07')
      return identity(of.people ?? {}, call.headers['x-acs-action'] ?? '', told, trouble);
    if (call.headers['x-acs-version'] !== '2017-05-25') return refusal(404, 'InvalidVersion');
    if (call.headers['x-acs-action'] === 'QuerySendDetails') return details(sent, told, now());
    if (call.headers['x-acs-action'] !== 'SendSms') return refusal(404, 'InvalidAction.NotFound');
    const next = trouble.shift();
    if (next === 'break') return 'break';
    if (typeof next === 'object')
      return 'http' in next ? { status: next.http, text: '<html>' } : said(200, { Code: next.code, Message: '…' });
    const fault = faultOf(of, told);
    if (fault) return said(200, { Code: fault, Message: '…' });
    const bizId = `${(serial += 1)}^0`;
    sent.push({ ...smsOf(told), bizId, sentAt: now(), status: 1, errCode: '' });
    return next === 'take-and-break' ? next : said(200, { Code: 'OK', Message: 'OK', BizId: bizId });
  });
  return {
    ...server,
    sent,
    trouble,
    /** The secret is replaced, as in the console of the provider. */
    rotate: (secret: string): void => void Object.assign(of, { secret }),
    /** What it pushes when the carrier has answered: unsigned, as documented. */
    report: (sms: Sms): string =>
      JSON.stringify([
        {
          phone_number: sms.phone,
          send_time: in8(sms.sentAt),
          report_time: in8(now()),
          success: sms.status === 3,
          err_code: sms.errCode,
          err_msg: '',
          sms_size: '1',
          biz_id: sms.bizId,
          out_id: sms.outId,
        },
      ]),
  };
}

const said = (status: number, json: object): Reply => ({ status, json: { RequestId: 'F655A8D5-B967-440B', ...json } });
const refusal = (status: number, code: string): Reply => said(status, { Code: code, Message: '…', HostId: 'dysmsapi' });
const sha = (text: Buffer | string): string => createHash('sha256').update(text).digest('hex');

/** «V3版本请求体&签名机制»: the request is put together anew from the wire. */
const wrongSignature = (account: Account, call: Call, nonces: Set<string>, at: Date): string | undefined => {
  const { headers, query, body, method, path } = call;
  const form = /^ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([a-z0-9;-]+),Signature=([0-9a-f]{64})$/;
  const [, keyId, names = '', signature] = form.exec(headers['authorization'] ?? '') ?? [];
  if (keyId === undefined) return 'IncompleteSignature';
  if (keyId !== account.keyId) return 'InvalidAccessKeyId.NotFound';
  const must = ['host', 'x-acs-action', 'x-acs-content-sha256', 'x-acs-date', 'x-acs-signature-nonce', 'x-acs-version'];
  if (must.some((name) => !names.split(';').includes(name) || !headers[name])) return 'IncompleteSignature';
  if (headers['x-acs-content-sha256'] !== sha(body)) return 'SignatureDoesNotMatch';
  if (Math.abs(Date.parse(headers['x-acs-date'] ?? '') - at.getTime()) > 15 * 60_000) return 'InvalidTimeStamp.Expired';
  const lines = names.split(';').map((name) => `${name}:${(headers[name] ?? '').trim()}\n`);
  const pairs = query.split('&').toSorted().join('&');
  const text = [method, path, pairs, lines.join(''), names, headers['x-acs-content-sha256']].join('\n');
  const expected = createHmac('sha256', account.secret)
    .update(`ACS3-HMAC-SHA256\n${sha(text)}`)
    .digest('hex');
  if (expected !== signature) return 'SignatureDoesNotMatch';
  if (nonces.has(headers['x-acs-signature-nonce'] ?? '')) return 'SignatureNonceUsed';
  nonces.add(headers['x-acs-signature-nonce'] ?? '');
  return undefined;
};

type Told = Readonly<Record<string, string>>;

const faultOf = ({ signNames, templates }: Account, told: Told): string | undefined => {
  for (const name of ['PhoneNumbers', 'SignName', 'TemplateCode']) if (!told[name]) return `Missing${name}`;
  if (!/^1[3-9]\d{9}$/.test(told['PhoneNumbers'] ?? '')) return 'isv.MOBILE_NUMBER_ILLEGAL';
  if (!signNames.includes(told['SignName'] ?? '')) return 'isv.SMS_SIGNATURE_ILLEGAL';
  const wanted = templates[told['TemplateCode'] ?? ''];
  if (!wanted) return 'isv.SMS_TEMPLATE_ILLEGAL';
  if ((told['OutId'] ?? '').length >= 256) return 'isv.INVALID_PARAMETERS';
  const given = JSON.parse(told['TemplateParam'] ?? '{}') as Told;
  if (wanted.some((name) => given[name] === undefined)) return 'isv.TEMPLATE_MISSING_PARAMETERS';
  if (Object.values(given).some((value) => /^https?:/.test(value))) return 'isv.PARAM_NOT_SUPPORT_URL';
  return undefined;
};

/** Cloudauth 2019-03-07: 1 they go together, 2 they do not, 3 no record. */
const identity = (
  people: Readonly<Record<string, string>>,
  action: string,
  told: Told,
  trouble: AliyunTrouble[],
): Reply => {
  const next = trouble.shift();
  if (typeof next === 'string') return next;
  if (next) return 'http' in next ? { status: next.http, text: '' } : said(200, { Code: next.code, Message: '…' });
  const biz = (number: string, name: string): string =>
    people[number] === name ? '1' : people[number] === undefined ? '3' : '2';
  if (action === 'Id2MetaVerify') {
    if (told['ParamType'] !== 'normal' || !told['UserName']) return said(200, { Code: '400', Message: '…' });
    if (!/^\d{17}[\dX]$/.test(told['IdentifyNum'] ?? '')) return said(200, { Code: '401', Message: '…' });
    const BizCode = biz(told['IdentifyNum'] ?? '', told['UserName']);
    return said(200, { Code: '200', Message: 'success', ResultObject: { BizCode } });
  }
  if (action !== 'EntElementVerifyV2') return refusal(404, 'InvalidAction.NotFound');
  const must = ['SceneCode', 'MerchantBizId', 'MerchantUserId', 'LicenseNo', 'EntName'];
  if (must.some((name) => !told[name]) || told['UserAuthorization'] !== '1' || told['InfoVerifyType'] !== 'ENT_2META')
    return said(400, { Code: 'MissingParameter', Message: '…' });
  const Result = { BizCode: biz(told['LicenseNo'] ?? '', told['EntName'] ?? '') };
  return said(200, { Code: '200', Message: 'success', Result });
};

const smsOf = (told: Told) => ({
  phone: told['PhoneNumbers'] ?? '',
  signName: told['SignName'] ?? '',
  template: told['TemplateCode'] ?? '',
  parameters: JSON.parse(told['TemplateParam'] ?? '{}') as Told,
  outId: told['OutId'] ?? '',
});

const details = (sent: readonly Sms[], told: Told, at: Date): Reply => {
  if (!told['PhoneNumber'] || !/^\d{8}$/.test(told['SendDate'] ?? '') || !told['PageSize'] || !told['CurrentPage'])
    return said(400, { Code: 'MissingParameter', Message: '…' });
  const found = sent.filter(
    ({ phone, bizId, sentAt }) =>
      phone === told['PhoneNumber'] &&
      in8(sentAt).slice(0, 10).replaceAll('-', '') === told['SendDate'] &&
      (told['BizId'] === undefined || told['BizId'] === bizId),
  );
  const list = found.map((one) => ({
    OutId: one.outId,
    SendStatus: one.status,
    ErrCode: one.errCode,
    PhoneNum: one.phone,
    TemplateCode: one.template,
    Content: '…',
    SendDate: in8(one.sentAt),
    ...(one.status === 3 && { ReceiveDate: in8(at) }),
  }));
  const listed = { TotalCount: String(list.length), SmsSendDetailDTOs: { SmsSendDetailDTO: list } };
  return said(200, { Code: 'OK', Message: 'OK', ...listed });
};

const in8 = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
