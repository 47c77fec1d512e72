import type { ArrivalProof, Channel, DocumentKind, ServiceArrived, ServiceAttempted, ServiceFailed } from '#domain/dispute/notice/events.js';
import type { Words } from './locale.js';

/** The title of each document that the engine sends. */
export const DOCUMENT_KINDS = {
  receipt: { 'zh-CN': '维权投诉回执', en: 'Receipt for a complaint' },
  'cure-request': { 'zh-CN': '材料补正通知书', en: 'Request to cure materials' },
  acceptance: { 'zh-CN': '受理通知书', en: 'Notice of acceptance' },
  rejection: { 'zh-CN': '不予受理通知书', en: 'Notice of rejection' },
  'statutory-notice': { 'zh-CN': '知识产权侵权通知', en: 'Notice of infringement' },
  'forwarded-notice': { 'zh-CN': '侵权通知转送函', en: 'Forwarded notice of infringement' },
  'forwarded-counter-notice': { 'zh-CN': '不侵权声明转送函', en: 'Forwarded counter-notice' },
  'report-of-proceeding': { 'zh-CN': '行政投诉或者起诉情况转告函', en: 'Report of a suit or authority complaint' },
  inquiry: { 'zh-CN': '等待期届满询问函', en: 'Inquiry at the end of the waiting period' },
  'measure-kept': { 'zh-CN': '措施维持告知书', en: 'Measure kept' },
  'measure-lifted': { 'zh-CN': '措施解除告知书', en: 'Measure lifted' },
  'withdrawal-letter': { 'zh-CN': '撤回投诉函', en: 'Letter of withdrawal' },
  'measure-refused': { 'zh-CN': '平台未采取措施告知书', en: 'Measure refused by the platform' },
  'default-declared': { 'zh-CN': '逾期未答复告知书', en: 'No counter-notice in time' },
  'delay-excused': { 'zh-CN': '等待期顺延告知书', en: 'Waiting period extended' },
  'state-asked': { 'zh-CN': '程序进展询问函', en: 'Request to report on the proceeding' },
  'ground-unproven': { 'zh-CN': '措施维持依据未获证明告知书', en: 'Ground of the measure unproven' },
  'court-order': { 'zh-CN': '法院裁定转告函', en: 'Court order' },
  'urgent-measure': { 'zh-CN': '紧急措施告知书', en: 'Urgent measure' },
  'urgent-refused': { 'zh-CN': '不采取紧急措施告知书', en: 'No urgent measure' },
  'urgent-reviewed': { 'zh-CN': '紧急措施复核结果告知书', en: 'Review of the urgent measure' },
  'guarantee-given': { 'zh-CN': '担保情况告知书', en: 'Guarantee' },
  'restoration-answered': { 'zh-CN': '提前恢复申请答复函', en: 'Answer on early restoration' },
  'restoration-overdue': { 'zh-CN': '提前恢复申请逾期未答复告知书', en: 'Early restoration: answer overdue' },
  'object-ended': { 'zh-CN': '标的已结束告知书', en: 'Item ended' },
  'preservation-request': { 'zh-CN': '记录保存请求函', en: 'Request to keep a record' },
  'preservation-papers': { 'zh-CN': '行为保全申请参考材料', en: 'Papers for a court preservation' },
  'publication-file': { 'zh-CN': '公示材料', en: 'File for publication' },
  'counter-notice-withdrawn': { 'zh-CN': '不侵权声明撤回告知书', en: 'Counter-notice withdrawn' },
  'counter-notice-rejected': { 'zh-CN': '不侵权声明认定告知书', en: 'Counter-notice rejected' },
  'round-refused': { 'zh-CN': '不再次处理告知书', en: 'Second round refused' },
  'side-effects': { 'zh-CN': '撤销附带处理函', en: 'Request to undo side effects' },
  'undoing-ended': { 'zh-CN': '附带处理跟进结束告知书', en: 'Side effects followed up no longer' },
  'earlier-result': { 'zh-CN': '此前案件结果告知函', en: 'How an earlier dispute ended' },
  'relisting-denied': { 'zh-CN': '非重新上架商品告知书', en: 'Not goods of an earlier dispute' },
  'goods-compared': { 'zh-CN': '商品比对结果告知书', en: 'Goods compared' },
  'unlisted-refused': { 'zh-CN': '非本案标的答复函', en: 'Items not of this dispute' },
  'words-withdrawn': { 'zh-CN': '投诉陈述更正函', en: 'Words of the complaint taken back' },
  'item-held': { 'zh-CN': '标的另有措施告知函', en: 'Item held in another dispute' },
  'order-ended': { 'zh-CN': '法院裁定期满告知函', en: 'Court order ended' },
  'ground-reviewed': { 'zh-CN': '措施维持依据复核告知书', en: 'Review of the ground of a measure' },
  'window-extended': { 'zh-CN': '期限顺延告知书', en: 'Deadline extended' },
  'delay-claimed': { 'zh-CN': '迟延事由申请转告函', en: 'Delay claimed' },
  'negotiation-proposed': { 'zh-CN': '协商邀请函', en: 'Invitation to negotiate' },
  'negotiation-ended': { 'zh-CN': '协商结束告知书', en: 'Notice that the negotiation has ended' },
  'settlement-reached': { 'zh-CN': '和解告知书', en: 'Notice of a settlement' },
  'performance-due': { 'zh-CN': '履行提醒', en: 'Reminder of performance' },
  'performance-overdue': { 'zh-CN': '逾期未履行告知书', en: 'Notice that performance is overdue' },
  'performance-reported': { 'zh-CN': '履行报告通知', en: 'Notice of reported performance' },
  'breach-alleged': { 'zh-CN': '违约异议通知', en: 'Notice of an alleged breach' },
  'breach-decided': { 'zh-CN': '违约认定告知书', en: 'Notice of the finding on a breach' },
  'stay-agreed': { 'zh-CN': '协商期间中止告知书', en: 'Notice of an agreed stay' },
  'pairs-closed': { 'zh-CN': '未答复标的程序结束告知书', en: 'Procedure ended for unanswered items' },
  'delay-refused': { 'zh-CN': '迟延事由审查告知书', en: 'Delay not excused' },
  'mediation-invitation': { 'zh-CN': '调解邀请书', en: 'Invitation to mediate' },
  'mediator-named': { 'zh-CN': '调解员情况告知书', en: 'News of the mediator' },
  'mediation-ended': { 'zh-CN': '调解终结告知书', en: 'End of the mediation' },
  'agreement-drawn-up': { 'zh-CN': '调解协议签署通知', en: 'An agreement to be signed' },
  'account-clause': { 'zh-CN': '账号归属条款征询函', en: 'Request for consent to an account clause' },
  'settlement-agreement': { 'zh-CN': '调解协议书', en: 'Settlement agreement' },
  'confirmation-application': { 'zh-CN': '司法确认申请书', en: 'Application for judicial confirmation' },
  'confirmation-result': { 'zh-CN': '司法确认结果告知书', en: 'Result of the judicial confirmation' },
  'confirmation-request': { 'zh-CN': '代录内容确认书', en: 'Request to confirm what was written down' },
  'dictation-lapsed': { 'zh-CN': '代录内容失效告知书', en: 'Dictation lapsed' },
  referral: { 'zh-CN': '移送情况告知书', en: 'Referral to an authority' },
  'referral-report': { 'zh-CN': '办理结果反馈函', en: 'Report of the result' },
  'panel-news': { 'zh-CN': '专家组程序告知书', en: 'News of the panel of experts' },
} as const satisfies Record<DocumentKind, Words>;

/** How a document is brought. */
export const CHANNELS = {
  platform: { 'zh-CN': '平台', en: 'the platform' },
  mail: { 'zh-CN': '电子邮件', en: 'e-mail' },
  sms: { 'zh-CN': '短信', en: 'text message' },
  wechat: { 'zh-CN': '微信服务消息', en: 'WeChat message' },
  post: { 'zh-CN': '邮寄', en: 'post' },
  telephone: { 'zh-CN': '电话', en: 'telephone' },
  'by-hand': { 'zh-CN': '直接送交', en: 'delivery by hand' },
  person: { 'zh-CN': '人工', en: 'a person' },
} as const satisfies Record<Channel | ServiceArrived['data']['channel'], Words>;

/** By what its arrival is proved. */
export const ARRIVAL_PROOFS = {
  'platform-confirmation': { 'zh-CN': '平台确认', en: 'confirmed by the platform' },
  opened: { 'zh-CN': '收件人已打开', en: 'opened by the addressee' },
  'delivery-status': { 'zh-CN': '收件方系统或者通信服务商的送达报告', en: 'reported by the addressee’s system or the carrier' },
  'recorded-by-person': { 'zh-CN': '案件经办人登记', en: 'recorded by the case manager' },
  deemed: { 'zh-CN': '依规则视为到达', en: 'deemed to have arrived by the rules' },
} as const satisfies Record<ArrivalProof, Words>;

/** Why a channel did not bring it. */
export const SERVICE_FAILURES = {
  'no-address': { 'zh-CN': '没有可用的地址', en: 'no address is known' },
  'no-interface': { 'zh-CN': '平台未接入接口', en: 'the platform has no interface' },
  'no-consent': { 'zh-CN': '收件人已撤回同意', en: 'the addressee has withdrawn its consent' },
  refused: { 'zh-CN': '对方系统拒收', en: 'the receiving system refused it' },
  bounced: { 'zh-CN': '邮件被退回', en: 'the mail came back' },
  undelivered: { 'zh-CN': '服务商报告未送达', en: 'the carrier reports that it was not delivered' },
  returned: { 'zh-CN': '邮件投递不成被退回', en: 'the letter came back' },
} as const satisfies Record<ServiceFailed['data']['reason'], Words>;

/** How an attempt ended that may be repeated. */
export const ATTEMPT_OUTCOMES = {
  'no-answer': { 'zh-CN': '无人接听', en: 'nobody answered' },
  'nobody-there': { 'zh-CN': '无人在场', en: 'nobody was there' },
  'not-taken': { 'zh-CN': '未予签收', en: 'it was not taken' },
} as const satisfies Record<ServiceAttempted['data']['outcome'], Words>;
