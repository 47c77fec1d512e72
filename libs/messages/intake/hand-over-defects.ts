import type { HandOverDefect } from '#domain/dispute/delegation/defects.js';
import type { Words } from '../locale.js';
import type { ValidationCode } from '../validation.js';

/**
 * What is wrong with a complaint that is handed over, and how a platform mends it; what is wrong with its form has the
 * words of every form.
 */
export const HAND_OVER_DEFECTS = {
  'right-not-covered': {
    'zh-CN': '委托协议或者本规则不受理这类权利的投诉，请不要移交。',
    en: 'The agreement, or the rules, do not take complaints about this kind of right; please keep it with you.',
  },
  'right-details': {
    'zh-CN': '这类权利须填写此项，或者此项不属于这类权利，请补充或者删除。',
    en: 'This belongs to the kind of right and is missing, or belongs to another kind; please add it, or leave it out.',
  },
  'nothing-named': { 'zh-CN': '请至少填写一项。', en: 'Please name at least one.' },
  'not-contested': {
    'zh-CN': '该标的没有被投诉方的不侵权声明，不属于争议投诉。请附上声明，或者不移交该标的。',
    en: 'No respondent declared that this item does not infringe, so it is not contested. Please add the counter-notice, or leave the item out.',
  },
  'platform-is-party': {
    'zh-CN': '平台是当事人的投诉不能委托。请改由投诉方直接向协会投诉。',
    en: 'A complaint to which a platform is a party cannot be handed over. The complainant can file it with the association itself.',
  },
  'other-platform': {
    'zh-CN': '只能填写贵平台上的内容。',
    en: 'This lies on another platform. Please name what lies on yours alone.',
  },
  'instant-implausible': {
    'zh-CN': '时间不应晚于现在，到达不应早于发出。请按记录核对。',
    en: 'This lies ahead of now, or arrives before it was sent. Please compare it with your records.',
  },
  'self-complaint': {
    'zh-CN': '投诉方与被投诉方是同一当事人，请核对。',
    en: 'Complainant and respondent are the same party. Please check who it is.',
  },
  'field-not-agreed': {
    'zh-CN': '委托协议没有约定提供此项数据，请删除后移交。',
    en: 'The agreement does not name this among the data that you hand over. Please leave it out, or agree on it first.',
  },
} as const satisfies Record<Exclude<HandOverDefect['code'], ValidationCode> | 'right-details', Words>;
