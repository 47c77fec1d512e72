import { z } from 'zod';
import { MESSAGE_KINDS, type MessageKind } from '../messaging/message-kinds.js';

const url = (usual: string) => z.url({ protocol: /^https?$/ }).default(usual);
const secret = z.string().min(8).max(300);
const word = z.string().regex(/^[\x21-\x7e]{1,200}$/);

/** A kind of message in a language; without one it is for every language that has none of its own. */
const KINDS: readonly string[] = Object.keys(MESSAGE_KINDS).flatMap((kind) => [kind, `${kind}.zh-CN`, `${kind}.en`]);

const isMadeOf = (kind: string, facts: readonly string[]): boolean => {
  const known: readonly string[] = MESSAGE_KINDS[kind.split('.')[0] as MessageKind];
  return facts.every((fact) => known.includes(fact));
};

/** By kind of message, the registered template and which fact stands in which of its parameters. */
const templates = <P extends z.ZodType<Readonly<Record<string, string>>> | z.ZodType<readonly string[]>>(
  parameters: P,
) =>
  z.record(z.string(), z.strictObject({ id: word, parameters })).superRefine((told, context) => {
    for (const [kind, template] of Object.entries(told)) {
      const path = [kind];
      if (!KINDS.includes(kind)) context.addIssue({ code: 'custom', path, message: 'is no kind of message' });
      else if (!isMadeOf(kind, Object.values((template as { readonly parameters: object }).parameters)))
        context.addIssue({ code: 'custom', path, message: 'names a fact that this kind is not made of' });
    }
  });
const named = z.record(z.string().regex(/^\w{1,40}$/), z.string());

export const AliyunSms = z.strictObject({
  format: z.literal('aliyun-sms'),
  url: url('https://dysmsapi.aliyuncs.com'),
  keyId: word,
  secret,
  signName: z.string().min(1).max(50),
  templates: templates(named),
});
export const TencentSms = z.strictObject({
  format: z.literal('tencent-sms'),
  url: url('https://sms.tencentcloudapi.com'),
  keyId: word,
  secret,
  region: word.default('ap-guangzhou'),
  /** SmsSdkAppId. */ appId: z.string().regex(/^\d{6,20}$/),
  signName: z.string().min(1).max(50),
  templates: templates(z.array(z.string())),
});
export const WechatAccount = z.strictObject({
  format: z.literal('wechat-template'),
  url: url('https://api.weixin.qq.com'),
  appId: word,
  secret,
  /** Of the account's message push, in its safe mode. */
  token: z.string().regex(/^[A-Za-z0-9]{3,32}$/),
  encodingAesKey: z.string().regex(/^[A-Za-z0-9]{43}$/),
  templates: templates(named),
});
export const Esign = z.strictObject({
  format: z.literal('esign'),
  name: z.string().min(1).max(100).default('e签宝'),
  url: url('https://openapi.esign.cn'),
  appId: word,
  secret,
  /** Where e签宝 reports, `https://…/signature-reports/esign`; missing where that is set in its console. */
  notifyUrl: z.url({ protocol: /^https?$/ }).optional(),
});
export const AliyunIdentity = z.strictObject({
  format: z.literal('aliyun-identity'),
  url: url('https://cloudauth.aliyuncs.com'),
  keyId: word,
  secret,
  /** Whatever tells this use from others in the provider's own figures. */
  sceneCode: z
    .string()
    .regex(/^\w{1,32}$/)
    .default('parley'),
});
/** Knows persons alone. */
export const TencentIdentity = z.strictObject({
  format: z.literal('tencent-identity'),
  url: url('https://faceid.tencentcloudapi.com'),
  keyId: word,
  secret,
});

const Hired = z.strictObject({
  sms: z.discriminatedUnion('format', [AliyunSms, TencentSms]).optional(),
  wechat: WechatAccount.optional(),
  signature: Esign.optional(),
  identity: z.discriminatedUnion('format', [AliyunIdentity, TencentIdentity]).optional(),
});

/** What the file of providers says: whom the installation has hired, and whom its associations. */
export const ProviderSettings = z.strictObject({
  installation: Hired.default({}),
  associations: z.record(z.uuid(), Hired).default({}),
});

export type ProviderSettings = z.infer<typeof ProviderSettings>;
export type Hired = z.infer<typeof Hired>;
export type ProvidedService = keyof Hired;

/** For whom a provider is asked, and who hired it: the operator for the association, its administrator, or the operator for all. */
export type HiredFor = {
  readonly hiredFor?: string;
  readonly hiredBy?: 'operator' | 'administrator' | 'installation';
};
