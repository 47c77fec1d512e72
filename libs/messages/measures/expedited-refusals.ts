import type { RefusalCode } from '#domain/kernel/refusal.js';
import type { Sentence, Words } from '../locale.js';
import { whyNot } from '../panel/why-not.js';
import { field, type RefusalFacts } from '../refusal-facts.js';

/** What the lanes that a later rulebook opened refuse with. */
export const LANE_REFUSALS = {
  LaneNotOpen: {
    title: { 'zh-CN': '本程序未设此通道', en: 'This way is not open' },
    detail: {
      'zh-CN': () => '本案适用的规则没有这一通道，或者目前不在其适用范围内。请按普通程序办理。',
      en: () => 'The rulebook of this dispute has no such way, or it is not open now. Please go the ordinary way.',
    },
  },
  CaptureTooShort: {
    title: { 'zh-CN': '录屏时长不足', en: 'The capture is too short' },
    detail: {
      'zh-CN': () => '录屏应当连续显示直播间和商品卡，并达到规则要求的时长。请重新录制后提交。',
      en: () =>
        'The capture has to show the room with the product card for as long as the rules ask. Please record it again.',
    },
  },
  IdentityNotChecked: {
    title: { 'zh-CN': '请求人身份尚未核验', en: 'Who asks is not checked yet' },
    detail: {
      'zh-CN': () =>
        '请求人没有账户，其身份尚未核验或者未获确认。请先核验身份并记录所出示的材料；未获确认的，只能不予办理。',
      en: () =>
        'Who asks has no account, and nobody has confirmed who it is. Please check that and record what was shown; where it is not confirmed, the request can only be refused.',
    },
  },
  CheckMissing: {
    title: { 'zh-CN': '身份或者权利尚未核验', en: 'Identity or right not checked yet' },
    detail: {
      'zh-CN': (facts) => `尚未确认：${field(facts, 'zh-CN')}。请核验后再采取紧急措施。`,
      en: (facts) => `Not confirmed yet: ${field(facts, 'en')}. Please check it before an urgent measure is taken.`,
    },
  },
  LesserRungFirst: {
    title: { 'zh-CN': '应当先采取较轻的措施', en: 'The lesser measure comes first' },
    detail: {
      'zh-CN': () => '请先采取较轻的措施，或者说明较轻措施为何不足以制止侵害。',
      en: () => 'Please take the lesser measure first, or say why it would not help.',
    },
  },
  RungDoesNotFit: {
    title: { 'zh-CN': '该措施不适用于该标的', en: 'This measure does not fit' },
    detail: {
      'zh-CN': () => '该措施不能用于这类标的，标的已结束，或者已有同等或者更强的措施。请另选措施。',
      en: () =>
        'This measure is not for this kind of item, the item has ended, or one as strong stands already. Please choose another.',
    },
  },
  SecondPersonNeeded: {
    title: { 'zh-CN': '需要第二人同意', en: 'A second person is needed' },
    detail: {
      'zh-CN': (facts) => `该事项须由有权办理的另一人同意或者决定${whyNot(facts, 'zh-CN')}。请交由该人办理。`,
      en: (facts) =>
        `Another person who may do this has to agree to it, or to decide it${whyNot(facts, 'en')}. Please hand it to one of them.`,
    },
  },
  GuaranteeNotValid: {
    title: { 'zh-CN': '担保不符合要求', en: 'The guarantee does not hold' },
    detail: {
      'zh-CN': (facts) =>
        `担保目前无效、不覆盖所列标的或者内容不符合规则（${field(facts, 'zh-CN', '担保')}）。请核对。`,
      en: (facts) =>
        `The guarantee is not in force, does not cover these items or is not as the rules ask (${field(facts, 'en', 'guarantee')}). Please check it.`,
    },
  },
} as const satisfies {
  readonly [C in RefusalCode]?: { readonly title: Words; readonly detail: Sentence<RefusalFacts> };
};
