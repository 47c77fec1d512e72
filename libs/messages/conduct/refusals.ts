import type { Locale, Sentence, Words } from '../locale.js';
import { due, field, materials, type RefusalFacts } from '../refusal-facts.js';
import { BARRED_REASONS } from './bad-faith-review.js';

const why = ({ reason }: RefusalFacts, locale: Locale): string => {
  const words =
    reason !== undefined && Object.hasOwn(BARRED_REASONS, reason)
      ? BARRED_REASONS[reason as keyof typeof BARRED_REASONS][locale]
      : undefined;
  if (words === undefined) return '';
  return locale === 'zh-CN' ? `：${words}` : `: ${words}`;
};

/** What the refusals about reviews of bad faith say, and of what follows from a finding. */
export const GOOD_FAITH_REFUSALS = {
  ReviewRuns: {
    title: { 'zh-CN': '审查正在进行', en: 'A review is running' },
    detail: {
      'zh-CN': () => '对同一行为已有一项审查正在进行。请等待其结束，或者在该审查中补充意见。',
      en: () => 'The same conduct is under review already. Please wait for its end, or add to that review.',
    },
  },
  ReviewerBarred: {
    title: { 'zh-CN': '该人员不得参与本次审查', en: 'This person cannot sit here' },
    detail: {
      'zh-CN': (facts) => `该人员不得参与本次审查或者申诉${why(facts, 'zh-CN')}。请另行指定人员。`,
      en: (facts) => `This person cannot sit on this review or appeal${why(facts, 'en')}. Please name somebody else.`,
    },
  },
  ConsequenceNotOpen: {
    title: { 'zh-CN': '不能作出该后果', en: 'This cannot follow' },
    detail: {
      'zh-CN': (facts) =>
        `按照规则，所选认定不能附加该后果或者该期限；申诉不得使当事人处境更为不利。请核对${field(facts, 'zh-CN', '后果')}。`,
      en: (facts) =>
        `By the rules this cannot follow from the finding, or not for so long; an appeal never makes matters worse. Please check the ${field(facts, 'en', 'consequence')}.`,
    },
  },
  FilingLimited: {
    title: { 'zh-CN': '协会服务已限制', en: 'Use of the service is limited' },
    detail: {
      'zh-CN': (facts) =>
        `依据协会作出的认定，您目前不能这样提交投诉；该限制${due(facts, 'zh-CN')}届满。您可以在认定书载明的期限内，在该案件页面提出申诉，由其他人员决定；您向平台、主管机关投诉和向法院起诉的权利不受影响。`,
      en: (facts) =>
        `After a finding of the association you cannot file in this way; the limit ends${due(facts, 'en')}. You can appeal on that dispute’s page within the time that the finding tells, and other people decide. Your right to go to a platform, an authority or a court is untouched.`,
    },
  },
  BurdenRaised: {
    title: { 'zh-CN': '需要补充证明材料', en: 'More papers are needed' },
    detail: {
      'zh-CN': (facts) =>
        `依据协会作出的认定，您提交投诉时还须提供：${materials(facts, 'zh-CN')}；该要求${due(facts, 'zh-CN')}届满。您可以在认定书载明的期限内，在该案件页面提出申诉。`,
      en: (facts) =>
        `After a finding of the association your filing needs also: ${materials(facts, 'en')}. This ends${due(facts, 'en')}. You can appeal on that dispute’s page within the time that the finding tells.`,
    },
  },
} as const satisfies Readonly<Record<string, { readonly title: Words; readonly detail: Sentence<RefusalFacts> }>>;
