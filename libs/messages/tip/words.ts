import type { TipCommand } from '#domain/tip/actions.js';
import type { TipClosing, TipOutcome, TipRoute, TipSubject } from '#domain/tip/events.js';
import type { TipRole } from '#domain/tip/roles.js';
import type { TipStage } from '#domain/tip/state.js';
import type { Words } from '../locale.js';

/** What is answered to whoever gave a tip. */
export const TIP_TAKEN: Words = {
  'zh-CN':
    '已收到您反映的线索，请保存编号。协会将转交有关平台、权利人或者主管部门，或者说明不予转交的理由；反映线索不产生当事人地位。您作为消费者的退款、赔偿等权利不受影响，可以依法向平台、12315或者主管部门主张。',
  en: 'Your tip was received; keep its number. The association hands it to the platform, the right holder or an authority, or closes it with a reason. It gives you no part in any dispute. Your own rights as a consumer, refund and damages among them, are untouched: claim them from the platform, 12315 or an authority.',
};

/** What stands on the button for each command about a tip. */
export const TIP_COMMANDS = {
  GiveTip: { 'zh-CN': '反映线索', en: 'Give a tip' },
  StoreTipPicture: { 'zh-CN': '附加线索图片', en: 'Send a picture with a tip' },
  DecideTip: { 'zh-CN': '转交或者办结线索', en: 'Hand a tip on, or close it' },
  SecondTip: { 'zh-CN': '复核线索处理', en: 'Agree as second person, or send it back' },
  AnswerTip: { 'zh-CN': '反馈线索处理结果', en: 'Say what became of a tip' },
} as const satisfies Record<TipCommand['type'], Words>;

/** Who somebody is towards a tip. */
export const TIP_ROLE_NAMES = {
  anybody: { 'zh-CN': '任何人', en: 'Anybody' },
  giver: { 'zh-CN': '反映线索的人', en: 'Whoever gave it' },
  'case-manager': { 'zh-CN': '案件经办人', en: 'Case manager' },
  addressee: { 'zh-CN': '被转交的平台或者权利人', en: 'The platform or right holder that has it' },
} as const satisfies Record<TipRole, Words>;

/** How far a tip is. */
export const TIP_STAGE_NAMES = {
  unheard: { 'zh-CN': '尚未提交', en: 'Not given yet' },
  'awaiting-route': { 'zh-CN': '待转交', en: 'To be handed on' },
  'awaiting-second': { 'zh-CN': '待第二人复核', en: 'A second person is to agree' },
  routed: { 'zh-CN': '已转交', en: 'Handed on' },
  closed: { 'zh-CN': '已办结', en: 'Closed' },
} as const satisfies Record<TipStage, Words>;

/** What a tip is about. */
export const TIP_SUBJECT_NAMES = {
  counterfeit: { 'zh-CN': '涉嫌假冒商品', en: 'Goods that may be counterfeit' },
  'infringing-content': { 'zh-CN': '涉嫌侵权内容', en: 'Content that may infringe' },
  'health-and-safety': { 'zh-CN': '涉及人身健康、安全', en: 'Health or safety' },
  'suspected-crime': { 'zh-CN': '涉嫌犯罪', en: 'A suspected crime' },
  other: { 'zh-CN': '其他', en: 'Something else' },
} as const satisfies Record<TipSubject, Words>;

/** To whom it was handed. */
export const TIP_ROUTES = {
  platform: { 'zh-CN': '已转交平台', en: 'Handed to the platform' },
  'right-holder': { 'zh-CN': '已转交权利人', en: 'Handed to the right holder' },
  authority: { 'zh-CN': '已移送主管部门', en: 'Handed to an authority' },
} as const satisfies Record<TipRoute['to'], Words>;

/** Why nothing follows here. */
export const TIP_CLOSINGS_NAMED = {
  'known-already': { 'zh-CN': '已有相同线索或者案件', en: 'The same is known already' },
  'no-matter-of-ours': { 'zh-CN': '不属于协会处理范围', en: 'It is not for the association to deal with' },
  'nothing-to-go-by': { 'zh-CN': '线索不足', en: 'There is nothing to go by' },
  answered: { 'zh-CN': '已答复', en: 'It was answered' },
} as const satisfies Record<TipClosing, Words>;

/** What whoever had it did. */
export const TIP_OUTCOMES_NAMED = {
  acted: { 'zh-CN': '已处理', en: 'Something was done' },
  'nothing-found': { 'zh-CN': '未发现问题', en: 'Nothing was found' },
  'taken-up': { 'zh-CN': '已受理', en: 'It was taken up' },
  declined: { 'zh-CN': '不予处理', en: 'It was declined' },
} as const satisfies Record<TipOutcome, Words>;

/** What a person has to have done with a tip by a day. */
export const TIP_TASKS = {
  'route-tip': { 'zh-CN': '转交或者办结线索', en: 'Hand a tip on, or close it' },
  'agree-tip': { 'zh-CN': '第二人复核线索处理', en: 'Agree as second person on a grave tip' },
} as const satisfies Record<'route-tip' | 'agree-tip', Words>;
