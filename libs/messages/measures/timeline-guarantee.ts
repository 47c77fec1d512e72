import type { GuaranteeEvent } from '#domain/dispute/measures/guarantee/events.js';
import { formatDeadline, formatDue } from '../format.js';
import { GUARANTEE_KINDS_NAMED, QUESTIONED_BECAUSE, RESTORATION_OUTCOMES_NAMED, RESTORATIONS } from './guarantee.js';
import { formatAmount } from '../money.js';
import { pairNames } from '../names.js';
import type { Sentences } from '../sentences.js';

export const guaranteeSentences: Sentences<GuaranteeEvent> = {
  GuaranteeGiven: {
    'zh-CN': ({ giverId, pairs, kind, amount }, names) =>
      `${names.party(giverId)}就${pairNames(pairs, names, 'zh-CN')}提供担保：${GUARANTEE_KINDS_NAMED[kind]['zh-CN']}，${formatAmount(amount, 'zh-CN')}。`,
    en: ({ giverId, pairs, kind, amount }, names) =>
      `${names.party(giverId)} gave a guarantee for ${pairNames(pairs, names, 'en')}: ${GUARANTEE_KINDS_NAMED[kind].en}, ${formatAmount(amount, 'en')}.`,
  },
  GuaranteeReleased: { 'zh-CN': () => '担保已解除。', en: () => 'The guarantee was released.' },
  GuaranteeClaimed: {
    'zh-CN': ({ amount }) => `受益人主张担保${formatAmount(amount, 'zh-CN')}，是否支付由担保持有方决定。`,
    en: ({ amount }) =>
      `The beneficiary claimed ${formatAmount(amount, 'en')} on the guarantee; whether it is paid is for its holder.`,
  },
  EarlyRestorationAsked: {
    'zh-CN': ({ pairs, wish, due }, names) =>
      `凭担保申请对${pairNames(pairs, names, 'zh-CN')}提前处理（${RESTORATIONS[wish]['zh-CN']}），应在${formatDeadline(due, 'zh-CN')}前答复。`,
    en: ({ pairs, wish, due }, names) =>
      `Behind a guarantee it is asked for ${pairNames(pairs, names, 'en')}: ${RESTORATIONS[wish].en}; the answer is due ${formatDeadline(due, 'en')}.`,
  },
  EarlyRestorationGranted: {
    says: ['period-counted'],
    'zh-CN': ({ pairs, as }, names) =>
      `同意对${pairNames(pairs, names, 'zh-CN')}提前处理（${RESTORATIONS[as]['zh-CN']}），等待期继续计算。`,
    en: ({ pairs, as }, names) =>
      `Granted for ${pairNames(pairs, names, 'en')}: ${RESTORATIONS[as].en}; the waiting period runs on.`,
    otherwise: [
      {
        says: [],
        'zh-CN': ({ pairs, as }, names) =>
          `同意对${pairNames(pairs, names, 'zh-CN')}提前处理（${RESTORATIONS[as]['zh-CN']}）。`,
        en: ({ pairs, as }, names) => `Granted for ${pairNames(pairs, names, 'en')}: ${RESTORATIONS[as].en}.`,
      },
    ],
  },
  EarlyRestorationRefused: {
    'zh-CN': ({ pairs }, names) => `不同意对${pairNames(pairs, names, 'zh-CN')}提前恢复，理由已告知。`,
    en: ({ pairs }, names) => `Early restoration of ${pairNames(pairs, names, 'en')} was refused; the reason was told.`,
  },
  EarlyRestorationOverdue: {
    'zh-CN': ({ pairs, effectiveAt }, names) =>
      `对${pairNames(pairs, names, 'zh-CN')}的提前恢复申请未在${formatDue(effectiveAt, 'zh-CN')}前答复，已催办；未答复不视为同意。`,
    en: ({ pairs, effectiveAt }, names) =>
      `Nobody answered on early restoration of ${pairNames(pairs, names, 'en')} by ${formatDue(effectiveAt, 'en')}; it is overdue. Silence grants nothing.`,
  },
  GuaranteeExpired: {
    'zh-CN': ({ effectiveAt }) => `担保期限已于${formatDue(effectiveAt, 'zh-CN')}届满。`,
    en: ({ effectiveAt }) => `The guarantee expired on ${formatDue(effectiveAt, 'en')}.`,
  },
  RestorationQuestioned: {
    says: [],
    'zh-CN': ({ pairs, because, seeToDue }, names) =>
      `${pairNames(pairs, names, 'zh-CN')}凭担保在售，而${QUESTIONED_BECAUSE[because]['zh-CN']}；是否重新采取措施由案件经办人在${formatDeadline(seeToDue, 'zh-CN')}前决定，在此之前不作变动。`,
    en: ({ pairs, because, seeToDue }, names) =>
      `${pairNames(pairs, names, 'en')} on sale behind a guarantee, while ${QUESTIONED_BECAUSE[because].en}: a person decides by ${formatDeadline(seeToDue, 'en')}, and nothing goes down before.`,
  },
  RestorationDecided: {
    says: [],
    'zh-CN': ({ pairs, outcome }, names) =>
      `案件经办人就凭担保提前恢复的${pairNames(pairs, names, 'zh-CN')}作出决定：${RESTORATION_OUTCOMES_NAMED[outcome]['zh-CN']}，理由已告知。`,
    en: ({ pairs, outcome }, names) =>
      `The case manager decided on ${pairNames(pairs, names, 'en')}, restored early behind a guarantee: ${RESTORATION_OUTCOMES_NAMED[outcome].en}; the reason was told.`,
  },
};
