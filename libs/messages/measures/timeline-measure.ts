import type { MeasureEvent } from '#domain/dispute/measures/measure/events.js';
import { formatDeadline, formatInstant } from '../format.js';
import { CHASE_ENDINGS, MEASURE_GROUNDS, platformReason, RUNG_NAMES } from './measures.js';
import { itemNames } from '../names.js';
import type { Sentences } from '../sentences.js';

export const measureSentences: Sentences<MeasureEvent> = {
  MeasureSet: {
    says: [],
    'zh-CN': ({ platformId, itemId, wanted, ground, rung }, names) =>
      `要求${names.platform(platformId)}对${itemNames([itemId], names, 'zh-CN')}${wanted === 'lift' ? '解除措施' : rung ? `采取措施（${RUNG_NAMES[rung]['zh-CN']}）` : '采取必要措施'}，原因：${MEASURE_GROUNDS[ground]['zh-CN']}。`,
    en: ({ platformId, itemId, wanted, ground, rung }, names) =>
      `${names.platform(platformId)} is to ${wanted === 'lift' ? 'lift the measure on' : rung ? `${RUNG_NAMES[rung].en}, for` : 'take the necessary measure on'} ${itemNames([itemId], names, 'en')}: ${MEASURE_GROUNDS[ground].en}.`,
  },
  MeasuresAsked: {
    says: [],
    'zh-CN': ({ platformId, askedAt, answerDue }, names) =>
      `${names.platform(platformId)}已于${formatInstant(askedAt, 'zh-CN')}接收措施要求，应在${formatDeadline(answerDue, 'zh-CN')}前反馈。`,
    en: ({ platformId, askedAt, answerDue }, names) =>
      `${names.platform(platformId)} took the request on ${formatInstant(askedAt, 'en')}; its answer is due ${formatDeadline(answerDue, 'en')}.`,
  },
  HandMeasuresAsked: {
    says: [],
    'zh-CN': ({ platformId, due }, names) =>
      `${names.platform(platformId)}未接入接口，措施要求由案件经办人在${formatDeadline(due, 'zh-CN')}前人工递交。`,
    en: ({ platformId, due }, names) =>
      `${names.platform(platformId)} has no interface: the case manager carries the request for measures there by ${formatDeadline(due, 'en')}.`,
  },
  MeasureConfirmed: {
    'zh-CN': ({ itemId, carriedOutAt, byHand }, names) =>
      `平台${byHand ? '（案件经办人代为录入）' : ''}确认已对${itemNames([itemId], names, 'zh-CN')}执行要求${carriedOutAt ? `，执行时间${formatInstant(carriedOutAt, 'zh-CN')}` : ''}。`,
    en: ({ itemId, carriedOutAt, byHand }, names) =>
      `The platform confirmed${byHand ? ' (entered by the case manager)' : ''} that it carried out what was asked for ${itemNames([itemId], names, 'en')}${carriedOutAt ? `, on ${formatInstant(carriedOutAt, 'en')}` : ''}.`,
  },
  MeasureRefused: {
    says: ['object-there'],
    'zh-CN': ({ itemId, reasonCode, byHand }, names) =>
      `平台${byHand ? '（案件经办人代为录入）' : ''}未对${itemNames([itemId], names, 'zh-CN')}执行要求，理由：${platformReason(reasonCode, 'zh-CN')}。案件经办人将跟进。`,
    en: ({ itemId, reasonCode, byHand }, names) =>
      `The platform refused${byHand ? ' (entered by the case manager)' : ''} what was asked for ${itemNames([itemId], names, 'en')}: ${platformReason(reasonCode, 'en')}. The case manager follows it up.`,
    otherwise: [
      {
        says: [],
        'zh-CN': ({ itemId, reasonCode, byHand }, names) =>
          `平台${byHand ? '（案件经办人代为录入）' : ''}未对${itemNames([itemId], names, 'zh-CN')}执行要求，理由：${platformReason(reasonCode, 'zh-CN')}。该标的已结束，无须跟进。`,
        en: ({ itemId, reasonCode, byHand }, names) =>
          `The platform refused${byHand ? ' (entered by the case manager)' : ''} what was asked for ${itemNames([itemId], names, 'en')}: ${platformReason(reasonCode, 'en')}. The item has ended, and nothing is left to follow up.`,
      },
    ],
  },
  ChaseEnded: {
    'zh-CN': ({ platformId, reason }, names) =>
      `协会不再跟进${names.platform(platformId)}未执行的要求，原因：${CHASE_ENDINGS[reason]['zh-CN']}。`,
    en: ({ platformId, reason }, names) =>
      `The association follows up no longer what ${names.platform(platformId)} did not carry out: ${CHASE_ENDINGS[reason].en}.`,
  },
  PlatformSilent: {
    'zh-CN': ({ platformId, chaseDue }, names) =>
      `${names.platform(platformId)}未在约定时间内反馈，协会再次提出要求，案件经办人将在${formatDeadline(chaseDue, 'zh-CN')}前跟进。`,
    en: ({ platformId, chaseDue }, names) =>
      `${names.platform(platformId)} did not answer in the agreed time; it is asked again and the case manager follows up by ${formatDeadline(chaseDue, 'en')}.`,
  },
};
