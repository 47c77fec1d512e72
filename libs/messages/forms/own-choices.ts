import type { Words } from '../locale.js';

/** What can be chosen in forms of the desk and is named nowhere else. */
type Named = Readonly<Record<string, Words>>;
const w = (chinese: string, en: string): Words => ({ 'zh-CN': chinese, en });

export const LANGUAGES: Named = { 'zh-CN': w('中文', 'Chinese'), en: w('英文', 'English') };
export const CURRENCIES: Named = {
  CNY: w('人民币', 'CNY'),
  HKD: w('港元', 'HKD'),
  USD: w('美元', 'USD'),
  EUR: w('欧元', 'EUR'),
  JPY: w('日元', 'JPY'),
};
export const BREACH_FINDINGS: Named = { broken: w('构成违约', 'Broken'), performed: w('已经履行', 'Performed') };
export const MEASURE_RESULTS: Named = { confirmed: w('已执行', 'Carried out'), refused: w('拒绝执行', 'Refused') };
export const HELD_KINDS: Named = {
  account: w('账号', 'An account'),
  party: w('当事人', 'A party'),
  dispute: w('案件', 'A dispute'),
};
export const BAR_SCOPES: Named = {
  all: w('全部投诉', 'Every complaint'),
  against: w('对特定当事人的投诉', 'Complaints against one party'),
  right: w('依据特定类型权利的投诉', 'Complaints from one kind of right'),
};
export const REPAIR_OUTCOMES: Named = { approved: w('同意修复', 'Approved'), refused: w('不同意修复', 'Refused') };
export const TOLD_OF_BREACH: Named = {
  authority: w('主管机关', 'The authority'),
  account: w('账号使用人', 'The person of an account'),
  party: w('当事人', 'A party'),
};
export const MEDIATOR_KINDS: Named = {
  'peoples-mediator': w('人民调解员', 'People’s mediator'),
  'commercial-mediator': w('商事调解员', 'Commercial mediator'),
  'industry-mediator': w('行业调解员', 'Industry mediator'),
  'court-invited-mediator': w('法院特邀调解员', 'Mediator invited by a court'),
  lawyer: w('律师调解员', 'Lawyer'),
};
export const QUALIFICATIONS: Named = {
  'bar-exam-and-mediation': w('通过法律职业资格考试并有调解经历', 'Bar examination, and experience in mediation'),
  'lawyer-arbitrator-notary-or-judge': w(
    '曾任律师、仲裁员、公证员或者法官',
    'Has been lawyer, arbitrator, notary or judge',
  ),
  'professional-title': w('具有相关专业职称', 'Professional title'),
  'practice-before-2026-05': w('2026年5月以前已从事商事调解', 'Mediated commercially before May 2026'),
};
export const URGENT_REVIEWS: Named = {
  confirmed: w('维持', 'It stays'),
  undone: w('撤销', 'It is undone'),
  wrong: w('撤销，且当初不应采取', 'It is undone, and should not have been taken'),
};
export const PERIODS: Named = { day: w('每日', 'Every day'), month: w('每月', 'Every month') };
export const DATA_ANSWERS: Named = { done: w('已办理', 'Done'), refused: w('不予办理', 'Refused') };
export const AFFILIATIONS: Named = {
  'employed-by': w('受雇于', 'Is employed by'),
  'holds-shares-in': w('持有股权', 'Holds shares in'),
  'kin-of': w('近亲属', 'Is kin of'),
  represents: w('代理', 'Represents'),
  'agency-of': w('服务机构', 'Is an agency of'),
  advises: w('担任顾问', 'Advises'),
  'competes-with': w('存在竞争', 'Competes with'),
};
export const EXIT_RUNNING: Named = {
  finished: w('继续办结', 'They are finished'),
  returned: w('退回平台', 'They are returned'),
};
export const REGISTRATION_OUTCOMES: Named = {
  handled: w('已授予相应权限', 'Its authority has been granted'),
  refused: w('不予通过', 'Refused'),
};
export const ALARM_OUTCOMES: Named = {
  expected: w('系本协会人员所为', 'It was one of yours'),
  'acted-on': w('已停用相关账号或者密钥', 'The account or key was ended'),
};
export const READING_GROUNDS: Named = {
  hold: w('两人作出的保留令', 'A hold of two people'),
  authority: w('主管机关要求', 'An authority asks'),
  suit: w('诉讼', 'A suit'),
};
export const UNITS: Named = {
  hours: w('小时', 'Hours'),
  'working-days': w('工作日', 'Working days'),
  'calendar-days': w('自然日', 'Calendar days'),
};
export const CHECKED_BY_HAND: Named = {
  identity: w('投诉方身份', 'Identity of the complainant'),
  right: w('权利', 'The right'),
};
export const IDENTITY_PROOFS: Named = {
  'identity-document': w('身份证件', 'Identity document'),
  'business-licence': w('营业执照', 'Business licence'),
  'in-person': w('当面核验', 'In person'),
  'authority-register': w('主管机关登记信息', 'Register of an authority'),
  'platform-real-name': w('平台实名信息', 'Real name at the platform'),
  'real-name-provider': w('实名认证服务', 'Provider of real names'),
};
export const RESET_REASONS: Named = {
  'lost-device': w('设备遗失', 'The device is lost'),
  'broken-device': w('设备损坏', 'The device is broken'),
  other: w('其他', 'Another'),
};
export const INVITATIONS: Named = {
  mail: w('发送电子邮件', 'By mail'),
  phone: w('发送短信', 'By a message to a phone'),
  link: w('由我转交链接', 'By a link that I hand over myself'),
};
export const AUTHORITY_BASES: Named = {
  member: w('当事人自己的人员', 'One of the party’s own'),
  representative: w('受委托的代理人', 'By its authority'),
};
export const SAMENESS: Named = {
  merchant: w('同一商家', 'The merchant'),
  controller: w('同一实际控制人', 'Who controls the merchant'),
  picture: w('商品图片', 'The picture'),
  model: w('商品型号', 'The model'),
};
export const ASSIGNMENTS: Named = {
  named: w('交给指定人员', 'To somebody named'),
  rotation: w('轮流', 'In turn'),
  load: w('按在办数量', 'By load'),
  expertise: w('按专长', 'By expertise'),
};
export const HELD_OUTCOMES: Named = {
  ordered: w('仍要求采取措施', 'The measure is asked for after all'),
  left: w('不要求采取措施', 'It is not asked for'),
};
export const PAPER_FORMS: Named = { original: w('见过原件', 'The original'), copy: w('复印件', 'A copy') };
export const CLOCK_KEEPERS: Named = { platform: w('平台', 'The platform'), association: w('协会', 'The association') };
export const PARTY_PAPERS: Named = {
  'power-of-attorney': w('授权委托书', 'Power of attorney'),
  'identity-document': w('身份证件', 'Identity document'),
  'business-licence': w('营业执照', 'Business licence'),
  'qualification-proof': w('资质材料', 'Paper of its qualification file'),
};
export const KEY_SCOPES: Named = {
  read: w('查阅', 'Read'),
  measures: w('反馈措施与送达', 'Report measures and service'),
  delegation: w('按委托协议办理', 'Act under the delegation agreement'),
  keys: w('管理密钥', 'Change keys'),
  people: w('管理平台人员', 'Name its people'),
};
const TO_PHONES = { sms: w('短信', 'Text messages'), wechat: w('微信', 'WeChat') };
export const OUTAGE_CHANNELS: Named = {
  pages: w('网页', 'The pages'),
  interface: w('接口', 'The interface'),
  mail: w('电子邮件', 'Mail'),
  ...TO_PHONES,
};
export const HIRED_SERVICES: Named = { ...TO_PHONES, signature: w('电子签名', 'Electronic signatures') };
export const ABOVE_CAP: Named = {
  refused: w('不接收', 'They are refused'),
  'next-working-day': w('顺延至下一工作日', 'They count for the next working day'),
};
export const REGISTRANTS: Named = {
  'right-holder': w('权利人', 'Right holders'),
  merchant: w('商家', 'Merchants'),
  'live-marketer': w('直播营销人员', 'Live marketers'),
  agency: w('直播营销人员服务机构', 'Agencies'),
  representative: w('代理人', 'Representatives'),
};
export const COMPARISONS: Named = { same: w('同一商品', 'The same goods'), different: w('不同商品', 'Other goods') };
export const GROUND_REVIEWS: Named = {
  stands: w('仍有依据', 'They still have a ground'),
  failed: w('已无依据', 'They have none any more'),
};
export const CAME_VIA: Named = { 'substitute-channel': w('经替代渠道收到', 'By the substitute channel') };
export const LATENESS: Named = {
  told: w('告知对方', 'The other is told'),
  'platform-decides': w('由平台自行决定', 'The platform decides by itself'),
  'counts-as-departure': w('视为不采纳', 'It counts as a departure'),
};
export const POSITIONS: Named = {
  'trades-on-platform': w('平台内经营者', 'It trades on the platform'),
  'no-operator': w('不是平台内经营者', 'It does not trade there'),
};
export const RETURN_WAYS: Named = { webhook: w('主动推送', 'Sent by webhook'), fetch: w('由平台自行取回', 'Fetched') };
