import type { RelistingEvent } from '#domain/dispute/intake/relisting/events.js';
import { formatDeadline } from '../format.js';
import { pairNames } from '../names.js';
import { EARLIER_RESULTS } from './relisting.js';
import type { Sentences } from '../sentences.js';

export const relistingSentences: Sentences<RelistingEvent> = {
  RelistingClaimed: {
    'zh-CN': ({ pairs, earlierNumber, checkDue }, names) =>
      `投诉方称${pairNames(pairs, names, 'zh-CN')}系第${earlierNumber}号案件中的商品重新上架；协会应在${formatDeadline(checkDue, 'zh-CN')}前比对。`,
    en: ({ pairs, earlierNumber, checkDue }, names) =>
      `The complainant says that ${pairNames(pairs, names, 'en')} are goods of dispute ${earlierNumber} under another link; a person looks by ${formatDeadline(checkDue, 'en')}.`,
  },
  RelistingConfirmed: {
    says: [],
    'zh-CN': ({ pairs, earlier }, names) =>
      `协会比对后认为${pairNames(pairs, names, 'zh-CN')}与第${earlier.number}号案件中的商品相同，该案结果：${EARLIER_RESULTS[earlier.result]['zh-CN']}。`,
    en: ({ pairs, earlier }, names) =>
      `A person takes ${pairNames(pairs, names, 'en')} for goods of dispute ${earlier.number}, which ended so for them: ${EARLIER_RESULTS[earlier.result].en}.`,
  },
  RelistingDenied: {
    'zh-CN': ({ pairs }, names) => `协会比对后，不认为${pairNames(pairs, names, 'zh-CN')}系此前案件中的商品。`,
    en: ({ pairs }, names) =>
      `A person does not take ${pairNames(pairs, names, 'en')} for goods of the earlier dispute.`,
  },
  DifferentGoodsSaid: {
    'zh-CN': ({ pairs, compareDue }, names) =>
      `被投诉方说明${pairNames(pairs, names, 'zh-CN')}与此前案件中的商品不同；协会应在${formatDeadline(compareDue, 'zh-CN')}前比对。`,
    en: ({ pairs, compareDue }, names) =>
      `The respondent says that ${pairNames(pairs, names, 'en')} are different goods; a person compares them by ${formatDeadline(compareDue, 'en')}.`,
  },
  GoodsCompared: {
    'zh-CN': ({ pairs, outcome }, names) =>
      `协会比对后认为${pairNames(pairs, names, 'zh-CN')}与此前案件中的商品${outcome === 'same' ? '相同' : '不同，此前结果不再适用'}。`,
    en: ({ pairs, outcome }, names) =>
      outcome === 'same'
        ? `Compared, ${pairNames(pairs, names, 'en')} are the same goods as in the earlier dispute.`
        : `Compared, ${pairNames(pairs, names, 'en')} are different goods; the earlier dispute says nothing about them any more.`,
  },
};
