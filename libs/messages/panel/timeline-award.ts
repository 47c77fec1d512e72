import type { AwardEvent } from '#domain/dispute/panel/award/events.js';
import { formatDay } from '../format.js';
import { pairNames } from '../names.js';
import type { Sentences } from '../sentences.js';

/** What a commission decided, told as its word and not as ours. */
export const awardSentences: Sentences<AwardEvent> = {
  AwardRecorded: {
    'zh-CN': ({ items, madeOn }, names) =>
      `仲裁机构于${formatDay(madeOn, 'zh-CN')}就${pairNames(
        items.map(({ pair }) => pair),
        names,
        'zh-CN',
      )}作出仲裁结果，协会已登记，并请平台逐项答复。`,
    en: ({ items, madeOn }, names) =>
      `A commission’s award of ${formatDay(madeOn, 'en')} on ${pairNames(
        items.map(({ pair }) => pair),
        names,
        'en',
      )} was recorded, and the platform is asked to carry it out.`,
  },
};
