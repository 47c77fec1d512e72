import type { AskReason, AskResult } from '#domain/qualification/codes.js';
import type { CheckResult, CheckSource, ProofKind, SaleChannel } from '#domain/qualification/events.js';
import type { ProofStage } from '#domain/qualification/state.js';
import type { Words } from '../locale.js';

export type { AskReason, AskResult, CheckResult, CheckSource, ProofKind, ProofStage, SaleChannel };

/** What an answer to a platform does not tell. */
export const ANSWER_NOTE: Words = {
  'zh-CN': '本答复只说明协会所知的材料及其有效期，不表示可以或者不可以销售；不知道的即为不知道。协会不收取任何保证金。',
  en: 'This tells of papers that the association knows and of their validity, never that something may or may not be sold; what is not known is not known. No deposit is held.',
};

export const PROOF_KINDS_NAMED = {
  'trademark-certificate': { 'zh-CN': '商标注册证', en: 'Trademark certificate' },
  'sale-licence': { 'zh-CN': '合法销售许可证明', en: 'Licence to sell' },
  authorisation: { 'zh-CN': '授权书（授权链）', en: 'Authorisation (link of a chain)' },
  patent: { 'zh-CN': '专利证书', en: 'Patent' },
  'gi-permission': { 'zh-CN': '地理标志专用标志使用许可', en: 'Permission to use a GI special mark' },
  'quality-team': { 'zh-CN': '品控团队', en: 'Quality-control team' },
} as const satisfies Record<ProofKind, Words>;

export const SALE_CHANNELS_NAMED = {
  'live-stream': { 'zh-CN': '直播', en: 'Live stream' },
  'online-shop': { 'zh-CN': '网店', en: 'Online shop' },
  offline: { 'zh-CN': '线下', en: 'Offline' },
} as const satisfies Record<SaleChannel, Words>;

export const PROOF_STAGES_NAMED = {
  'awaiting-check': { 'zh-CN': '等待核验', en: 'Waiting to be checked' },
  confirmed: { 'zh-CN': '已核验', en: 'Checked' },
  'not-confirmed': { 'zh-CN': '核验不符', en: 'Did not stand the check' },
  withdrawn: { 'zh-CN': '已撤回', en: 'Withdrawn' },
} as const satisfies Record<ProofStage, Words>;

export const CHECK_SOURCES_NAMED = {
  register: { 'zh-CN': '登记簿或者公告', en: 'A public register' },
  original: { 'zh-CN': '原件', en: 'The original' },
  grantor: { 'zh-CN': '向授权方核实', en: 'Whoever granted it' },
  visit: { 'zh-CN': '实地查看', en: 'A look on the spot' },
} as const satisfies Record<CheckSource, Words>;

export const CHECK_RESULTS_NAMED = {
  confirmed: { 'zh-CN': '相符', en: 'Confirmed' },
  differs: { 'zh-CN': '不符', en: 'Differs' },
  'not-found': { 'zh-CN': '查无记录', en: 'Not found' },
} as const satisfies Record<CheckResult, Words>;

export const ASK_RESULTS_NAMED = {
  'papers-in-order': { 'zh-CN': '材料齐备且在有效期内', en: 'Papers are in order and in term' },
  'papers-at-fault': { 'zh-CN': '材料有欠缺', en: 'Papers are missing or at fault' },
  unknown: { 'zh-CN': '不知道', en: 'Not known' },
} as const satisfies Record<AskResult, Words>;

export const ASK_REASONS_NAMED = {
  'not-disclosed': {
    'zh-CN': '没有档案，或者店铺未允许向贵平台答复',
    en: 'There is no file, or its shop lets you read nothing of it',
  },
  'brand-unknown': { 'zh-CN': '档案中没有该品牌的材料', en: 'The file has no paper about this brand' },
  'owner-itself': { 'zh-CN': '店铺即注册人', en: 'The shop is the registered owner' },
  'chain-whole': { 'zh-CN': '授权链完整', en: 'The chain of authorisations is whole' },
  'sale-licence-in-term': { 'zh-CN': '销售许可在有效期内', en: 'The licence to sell is in term' },
  'gi-permission-missing': { 'zh-CN': '没有地理标志专用标志使用许可', en: 'No permission to use the GI special mark' },
  'gi-permission-in-term': {
    'zh-CN': '地理标志专用标志使用许可在有效期内',
    en: 'The permission to use the GI special mark is in term',
  },
  'no-link-from-owner': { 'zh-CN': '首个授权方不是注册人', en: 'The first grantor is not the registered owner' },
  'no-link-to-shop': { 'zh-CN': '授权链未到该店铺', en: 'The chain does not reach the shop' },
  'no-right-to-authorise': { 'zh-CN': '中间环节没有转授权的权利', en: 'A link has no right to authorise others' },
  'scope-widens': { 'zh-CN': '授权范围超出上一环节', en: 'A link gives more than the link before has' },
  'terms-apart': { 'zh-CN': '各环节期限不衔接', en: 'Terms of the links do not overlap' },
  'not-in-term': { 'zh-CN': '不在有效期内', en: 'Not in term on that day' },
  'class-not-covered': { 'zh-CN': '不含该类商品', en: 'The class of goods is not covered' },
  'channel-not-covered': { 'zh-CN': '不含该销售渠道', en: 'The channel is not covered' },
  'platform-not-covered': { 'zh-CN': '不含该平台', en: 'The platform is not covered' },
  'territory-not-covered': { 'zh-CN': '不含该地域', en: 'The territory is not covered' },
  'not-checked': { 'zh-CN': '材料尚未核验或者核验不符', en: 'A paper was not checked, or did not stand its check' },
} as const satisfies Record<AskReason, Words>;
