import type { Bearer, DutySide } from '#domain/contract-duty/bearers.js';
import type { AccountFactor, Duty } from '#domain/contract-duty/duties.js';
import type { DutyNoticeKind } from '#domain/contract-duty/read-statement.js';
import type { Words } from '../locale.js';

/** What is settled by contract before a live stream. */
export const DUTIES_NAMED = {
  'goods-check': { 'zh-CN': '商品的核验', en: 'Checking the goods' },
  'goods-liability': { 'zh-CN': '商品侵权责任', en: 'Answering for the goods' },
  'indication-papers': { 'zh-CN': '地理标志的证明与承诺', en: 'Papers of a geographical indication' },
  'content-assessment': { 'zh-CN': '直播内容的事先评估与授权', en: 'Assessing and licensing content beforehand' },
  'content-liability': { 'zh-CN': '直播内容侵权责任', en: 'Answering for the content' },
  'account-ownership': { 'zh-CN': '直播账号的归属', en: 'Whose the account is' },
  'portrait-and-name': { 'zh-CN': '肖像、姓名（艺名、昵称）的使用', en: 'Portrait and name, stage name included' },
  'own-content': { 'zh-CN': '自制内容的著作权与原稿保存', en: 'Copyright in own content, and its originals' },
  secrets: { 'zh-CN': '商业秘密的保密措施', en: 'Keeping trade secrets' },
} as const satisfies Record<Duty, Words>;

const SIDES = {
  merchant: { 'zh-CN': '商家', en: 'Merchant' },
  'live-marketer': { 'zh-CN': '直播营销人员', en: 'Live marketer' },
  'service-agency': { 'zh-CN': '直播营销人员服务机构', en: 'Agency of live marketers' },
  platform: { 'zh-CN': '直播营销平台', en: 'Platform' },
} as const satisfies Record<DutySide, Words>;

/** Who bears it, or whose it is. */
export const BEARERS_NAMED = {
  'not-settled': { 'zh-CN': '未约定或者无法认定', en: 'Not settled, or not to be told' },
  several: { 'zh-CN': '多方分担或者共有', en: 'Shared by several' },
  producer: { 'zh-CN': '生产者', en: 'Producer' },
  ...SIDES,
} as const satisfies Record<Bearer, Words>;

/** The three factors of an account (Shenzhen guideline 3.3.1(1)). */
export const ACCOUNT_FACTORS_NAMED = {
  registration: { 'zh-CN': '注册和实名认证', en: 'Registration and real name' },
  investment: { 'zh-CN': '资金、精力等投入', en: 'Money and work put in' },
  contract: { 'zh-CN': '合同对归属的约定', en: 'What the contract says of it' },
} as const satisfies Record<AccountFactor, Words>;

/** What can be noticed in a statement on duties; nothing of it says that a clause holds or does not. */
export const DUTY_NOTICES_NAMED = {
  'left-open': { 'zh-CN': '尚未约定由谁承担', en: 'Nobody is named for it yet' },
  uncited: { 'zh-CN': '未载明合同条款', en: 'No clause is named' },
  'split-unsaid': { 'zh-CN': '约定多方分担，但未载明如何分担', en: 'Shared, without saying how' },
  'bearer-outside': {
    'zh-CN': '约定由合同之外的人承担，对其不当然发生效力',
    en: 'Laid on somebody who is no side of the contract and is not bound by it alone',
  },
  'unlike-advice': {
    'zh-CN': '与《指引》的建议不同；《指引》不具强制力，可以另作约定，但建议写明理由',
    en: 'Unlike what the guideline advises. That binds nobody; say why it is done so',
  },
  'account-unweighed': {
    'zh-CN': '尚未逐项说明账号归属的三个方面',
    en: 'The three factors of the account are not answered one by one',
  },
  'factors-differ': {
    'zh-CN': '账号归属的三个方面指向不同的人，发生争议时须逐项衡量',
    en: 'The three factors of the account point to different owners; in a dispute each is weighed apart',
  },
} as const satisfies Record<DutyNoticeKind, Words>;
