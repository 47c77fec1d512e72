import type { Sentence, Words } from '../locale.js';

type Notice = {
  readonly subject: Words;
  readonly text: Sentence<{ readonly association: string; readonly at: string }>;
};

/** What others are told of keys and providers that one administrator set: through them somebody else could act. */
export const PROVIDER_NOTICES = {
  'message-provider-hired': {
    subject: { 'zh-CN': '消息服务商已登记或者更换', en: 'A provider of messages was hired' },
    text: {
      'zh-CN': ({ association, at }) =>
        `${association}的一名管理员于${at}登记或者更换了短信或者微信消息的服务商，验证码自此经该服务商发送。经办人见安全日志。如非协会决定，请立即另行登记服务商，并联系系统运营方。`,
      en: ({ association, at }) =>
        `On ${at} an administrator of ${association} hired a provider of text or WeChat messages, in the place of the one before. Codes go through it from now on. The security log says who it was. If the association did not decide this, register the right provider at once and call the operator.`,
    },
  },
  'signature-provider-hired': {
    subject: { 'zh-CN': '电子签名服务商已登记或者更换', en: 'A provider of electronic signatures was hired' },
    text: {
      'zh-CN': ({ association, at }) =>
        `${association}的一名管理员于${at}登记或者更换了电子签名服务商，当事人的电子签名自此由该服务商办理并回传结果。经办人见安全日志。如非协会决定，请立即另行登记服务商，并联系系统运营方。`,
      en: ({ association, at }) =>
        `On ${at} an administrator of ${association} hired a provider of electronic signatures, in the place of the one before. It says from now on who has signed. The security log says who it was. If the association did not decide this, register the right provider at once and call the operator.`,
    },
  },
  'platform-key-made': {
    subject: { 'zh-CN': '已为贵平台新增接口密钥', en: 'A key to your platform’s interface was made' },
    text: {
      'zh-CN': ({ association, at }) =>
        `${association}的一名管理员于${at}为贵平台新增了接口密钥，持有人可凭该密钥以贵平台名义办理事务。如贵平台未提出此要求，请立即联系协会终止该密钥。`,
      en: ({ association, at }) =>
        `On ${at} an administrator of ${association} made a key with which whoever has it acts for your platform here. If your platform did not ask for this, please call the association at once and have the key ended.`,
    },
  },
  'platform-receiver-set': {
    subject: { 'zh-CN': '贵平台接收通知的方式已变更', en: 'Where your platform takes webhooks was changed' },
    text: {
      'zh-CN': ({ association, at }) =>
        `${association}的一名管理员于${at}设定了贵平台接收通知的网址，或者改为人工转送。此后的通知、措施要求和询问均按新的方式送达。如贵平台未提出此要求，请立即联系协会更正。`,
      en: ({ association, at }) =>
        `On ${at} an administrator of ${association} said where your platform takes webhooks from now on, or that it is reached by hand. Notices, measures and inquiries go there. If your platform did not ask for this, please call the association at once and have it set right.`,
    },
  },
} as const satisfies Readonly<Record<string, Notice>>;
