import type { Sentence, Words } from '../locale.js';

type Notice = {
  readonly subject: Words;
  readonly text: Sentence<{ readonly association: string; readonly at: string }>;
};

/** What others are told of keys and providers that one administrator set: through them somebody else could act. */
export const PROVIDER_NOTICES = {
  'message-provider-proposed': {
    subject: { 'zh-CN': '有消息服务商等待您同意', en: 'A provider of messages waits for a second administrator' },
    text: {
      'zh-CN': ({ association, at }) =>
        `${association}的一名管理员于${at}提出接入短信或者微信消息的服务商。当事人的链接和验证码此后将经该服务商发送，因此须由另一名管理员同意；在此之前，一切照旧。请在“服务商和登录”核对提出人和网址，并向服务商核实后再同意；如非协会决定，请选择不同意，并联系系统运营方。`,
      en: ({ association, at }) =>
        `On ${at} an administrator of ${association} proposed a provider of text or WeChat messages. Parties’ links and codes would go through it, so another administrator has to agree; until then everything stays as it is. Please look under “Providers and sign-in” at who proposed it and at its address, and ask the provider before you agree. If the association did not decide this, refuse it and call the operator.`,
    },
  },
  'signature-provider-proposed': {
    subject: { 'zh-CN': '有电子签名服务商等待您同意', en: 'A provider of signatures waits for a second administrator' },
    text: {
      'zh-CN': ({ association, at }) =>
        `${association}的一名管理员于${at}提出接入电子签名服务商。谁已签署此后将以该服务商回传的结果为准，因此须由另一名管理员同意；在此之前，一切照旧。请在“服务商和登录”核对提出人、名称和网址，并向服务商核实后再同意；如非协会决定，请选择不同意，并联系系统运营方。`,
      en: ({ association, at }) =>
        `On ${at} an administrator of ${association} proposed a provider of electronic signatures. It would say who has signed, so another administrator has to agree; until then everything stays as it is. Please look under “Providers and sign-in” at who proposed it, its name and its address, and ask the provider before you agree. If the association did not decide this, refuse it and call the operator.`,
    },
  },
  'message-provider-hired': {
    subject: { 'zh-CN': '消息服务商已登记或者更换', en: 'A provider of messages was hired' },
    text: {
      'zh-CN': ({ association, at }) =>
        `${association}的第二名管理员于${at}同意登记或者更换短信或者微信消息的服务商，验证码自此经该服务商发送。经办人见安全日志。如非协会决定，请立即在“服务商和登录”停用该服务商，并联系系统运营方。`,
      en: ({ association, at }) =>
        `On ${at} a second administrator of ${association} agreed to a provider of text or WeChat messages, in the place of the one before. Codes go through it from now on. The security log says who it was. If the association did not decide this, part with it at once under “Providers and sign-in” and call the operator.`,
    },
  },
  'signature-provider-hired': {
    subject: { 'zh-CN': '电子签名服务商已登记或者更换', en: 'A provider of electronic signatures was hired' },
    text: {
      'zh-CN': ({ association, at }) =>
        `${association}的第二名管理员于${at}同意登记或者更换电子签名服务商，当事人的电子签名自此由该服务商办理并回传结果。经办人见安全日志。如非协会决定，请立即在“服务商和登录”停用该服务商，并联系系统运营方。`,
      en: ({ association, at }) =>
        `On ${at} a second administrator of ${association} agreed to a provider of electronic signatures, in the place of the one before. It says from now on who has signed. The security log says who it was. If the association did not decide this, part with it at once under “Providers and sign-in” and call the operator.`,
    },
  },
  'provider-ended': {
    subject: { 'zh-CN': '服务商已停用', en: 'The association parted with a provider' },
    text: {
      'zh-CN': ({ association, at }) =>
        `${association}的一名管理员于${at}停用了协会登记的消息或者电子签名服务商。此后改由系统运营方为各协会接入的服务商办理；没有的，该项服务暂停。经办人见安全日志。如非协会决定，请在“服务商和登录”重新提出，由另一名管理员同意。`,
      en: ({ association, at }) =>
        `On ${at} an administrator of ${association} parted with its provider of messages or signatures. The operator’s for all associations takes its place; where there is none, the service rests. The security log says who it was. If the association did not decide this, propose the provider anew under “Providers and sign-in”, for another administrator to agree.`,
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
