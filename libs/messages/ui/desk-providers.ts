import type { Words } from '../locale.js';

/** Who carries messages, takes signatures and checks identities for the association. */
export const PROVIDER_WORDS = {
  title: { 'zh-CN': '外部服务', en: 'Providers' },
  help: {
    'zh-CN':
      '各项服务由谁提供，最近一次成功和失败的情况。管理员提出的服务商，经另一名管理员同意后方才使用。提出的服务商显示其接口地址，供核对；在用服务商的密钥和地址不显示。测试按钮会真实调用一次服务：消息发给您本人，签署的是无实际内容的测试文件，核验的是您本人或者本协会。',
    en: 'Who provides each service, and when it last did or did not do what it was asked. Whom an administrator proposes is used once another agrees. What is proposed stands with its address, to be looked at; keys and addresses of what is in use are never shown. A trial is a real call: the message goes to yourself, the paper that you sign says nothing, the identity is your own or the association’s.',
  },
  service: { 'zh-CN': '服务', en: 'Service' },
  sms: { 'zh-CN': '短信', en: 'Text messages' },
  wechat: { 'zh-CN': '微信', en: 'WeChat' },
  signature: { 'zh-CN': '电子签名', en: 'Electronic signatures' },
  identity: { 'zh-CN': '实名核验', en: 'Identity checks' },
  provider: { 'zh-CN': '服务商', en: 'Provider' },
  none: { 'zh-CN': '未接入', en: 'Nobody is hired' },
  hiredBy: { 'zh-CN': '由谁接入', en: 'Hired by' },
  operator: { 'zh-CN': '运维人员（仅本协会）', en: 'The operator, for this association' },
  administrator: { 'zh-CN': '本协会管理员', en: 'Administrators of yours' },
  installation: { 'zh-CN': '运维人员（各协会共用）', en: 'The operator, for every association' },
  askOperator: {
    'zh-CN': '未接入，由运维人员在安装配置中接入',
    en: 'Nobody is hired; the operator does it where Parley is installed',
  },
  state: { 'zh-CN': '最近情况', en: 'Last time' },
  works: { 'zh-CN': '成功', en: 'Worked' },
  fails: { 'zh-CN': '失败', en: 'Failed' },
  unused: { 'zh-CN': '尚未使用', en: 'Not used yet' },
  answeredAt: { 'zh-CN': '最近成功', en: 'Last worked' },
  failedAt: { 'zh-CN': '最近失败', en: 'Last failed' },
  proposed: { 'zh-CN': '等待另一名管理员同意', en: 'Waits for another administrator' },
  noProviders: { 'zh-CN': '没有可以接入的服务', en: 'No services' },
} as const satisfies Record<string, Words>;

/** How a provider is spoken to, by the name that it is known by. */
export const PROVIDER_FORMATS = {
  signed: { 'zh-CN': '通用签名接口', en: 'Signed interface' },
  'aliyun-sms': { 'zh-CN': '阿里云短信', en: 'Alibaba Cloud SMS' },
  'tencent-sms': { 'zh-CN': '腾讯云短信', en: 'Tencent Cloud SMS' },
  'wechat-template': { 'zh-CN': '微信公众号模板消息', en: 'WeChat template messages' },
  esign: { 'zh-CN': 'e签宝', en: 'e签宝 (eSign)' },
  'aliyun-identity': { 'zh-CN': '阿里云实名核验', en: 'Alibaba Cloud identity checks' },
  'tencent-identity': { 'zh-CN': '腾讯云实名核验', en: 'Tencent Cloud identity checks' },
} as const satisfies Record<string, Words>;

/** Why a provider did not do what it was asked; what is not named here is told by its own code. */
export const PROVIDER_FAULTS: Readonly<Record<string, Words>> = {
  'no-balance': { 'zh-CN': '余额不足', en: 'the account is empty' },
  'bad-credentials': { 'zh-CN': '密钥有误', en: 'the key is wrong' },
  'bad-secret': { 'zh-CN': '密钥有误', en: 'the key is wrong' },
  'not-permitted': { 'zh-CN': '权限不足', en: 'the key may not do this' },
  'bad-sign-name': { 'zh-CN': '签名未通过审核', en: 'the signature is not approved' },
  'bad-template': { 'zh-CN': '模板有误或者未通过审核', en: 'the template is wrong or not approved' },
  'no-template': { 'zh-CN': '未配置此类消息的模板', en: 'no template is set for this kind' },
  'bad-request': { 'zh-CN': '服务商不接受该请求', en: 'the provider does not understand the request' },
  'persons-alone': { 'zh-CN': '该服务商仅核验自然人', en: 'it knows persons alone' },
  'no-phone': { 'zh-CN': '签署人没有手机号码', en: 'the signer has no phone' },
  throttled: { 'zh-CN': '超出频率限制', en: 'it throttles' },
  'provider-fault': { 'zh-CN': '服务商故障', en: 'a fault of the provider' },
  unsure: { 'zh-CN': '不能确定是否已接收', en: 'not sure whether it was taken' },
  'no-answer': { 'zh-CN': '没有应答', en: 'no answer' },
  'not-allowed': { 'zh-CN': '地址不允许访问', en: 'its address may not be reached' },
  'bad-answer': { 'zh-CN': '应答无法识别', en: 'its answer was not understood' },
};

/** What came of a trial. */
export const TRIAL_RESULTS: Readonly<Record<string, Words>> = {
  taken: { 'zh-CN': '服务商已接收。', en: 'The provider has taken it.' },
  matches: { 'zh-CN': '服务正常：姓名（名称）与号码一致。', en: 'It works: name and number go together.' },
  differs: { 'zh-CN': '服务正常：姓名（名称）与号码不一致。', en: 'It works: name and number do not go together.' },
  'not-found': { 'zh-CN': '服务正常：查无此号码。', en: 'It works: it has no record of the number.' },
};
