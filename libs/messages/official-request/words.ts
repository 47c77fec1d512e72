import type { OfficialStage } from '#domain/official-request/state.js';
import type {
  AuthorityKind,
  DisclosableRoom,
  HandoverWay,
  OfficialRequestKind,
  TellingWay,
} from '#domain/official-request/terms.js';
import type { Words } from '../locale.js';

export const OFFICIAL_KINDS_NAMED = {
  inquiry: { 'zh-CN': '询问', en: 'Inquiry' },
  'evidence-request': { 'zh-CN': '调取证据', en: 'Request for evidence' },
  assistance: { 'zh-CN': '协助执行、协查', en: 'Request for assistance' },
  'penalty-notice': { 'zh-CN': '处罚告知', en: 'Notice of a penalty' },
} as const satisfies Record<OfficialRequestKind, Words>;

export const AUTHORITY_KINDS_NAMED = {
  'ip-authority': { 'zh-CN': '知识产权主管部门', en: 'Authority for intellectual property' },
  administration: { 'zh-CN': '其他行政机关', en: 'Another administration' },
  police: { 'zh-CN': '公安机关', en: 'Police' },
  procuratorate: { 'zh-CN': '人民检察院', en: 'Procuratorate' },
  court: { 'zh-CN': '人民法院', en: 'Court' },
} as const satisfies Record<AuthorityKind, Words>;

export const TELLING_WAYS_NAMED = {
  'in-person': { 'zh-CN': '当面告知', en: 'In person' },
  'registered-mail': { 'zh-CN': '挂号或者特快专递', en: 'Registered mail' },
  phone: { 'zh-CN': '电话告知', en: 'By phone' },
} as const satisfies Record<TellingWay, Words>;

export const HANDOVER_WAYS_NAMED = {
  'in-person': { 'zh-CN': '当面送交', en: 'Brought in person' },
  'registered-mail': { 'zh-CN': '挂号或者特快专递', en: 'Registered mail' },
  'official-channel': { 'zh-CN': '机关指定的电子渠道', en: 'The authority’s electronic channel' },
  collected: { 'zh-CN': '机关派员领取', en: 'Collected by the authority' },
} as const satisfies Record<HandoverWay, Words>;

export const OFFICIAL_STAGES_NAMED = {
  unreceived: { 'zh-CN': '未登记', en: 'Not received' },
  preparing: { 'zh-CN': '拟答复', en: 'Being prepared' },
  proposed: { 'zh-CN': '待复核', en: 'Waits for the second person' },
  approved: { 'zh-CN': '待交付', en: 'To be handed over' },
  answered: { 'zh-CN': '已答复', en: 'Answered' },
  noted: { 'zh-CN': '已登记', en: 'Noted' },
} as const satisfies Record<OfficialStage, Words>;

export const DISCLOSABLE_ROOMS_NAMED = {
  negotiation: { 'zh-CN': '协商室', en: 'Negotiation room' },
  mediation: { 'zh-CN': '联合会谈室', en: 'Joint room' },
  caucus: { 'zh-CN': '单方会谈室', en: 'Caucus room' },
} as const satisfies Record<DisclosableRoom, Words>;
