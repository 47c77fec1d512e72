import type { UncertainDayEvent } from '#domain/dispute/service/uncertain-day/events.js';
import { formatDeadline, formatDue } from '../format.js';
import type { Sentences } from '../sentences.js';

export const uncertainDaySentences: Sentences<UncertainDayEvent> = {
  UncertainDayReached: {
    'zh-CN': ({ countedTo }) =>
      `期限按现有日历计算至${formatDue(countedTo, 'zh-CN')}，但官方放假安排尚未覆盖该日，不自动发生期满后果，由工作人员确认末日。`,
    en: ({ countedTo }) =>
      `Counted so far, the time ended ${formatDue(countedTo, 'en')}, a day that no official calendar covers yet; nothing follows by itself, and a person says which day is the last.`,
  },
  UncertainDayPassedOn: {
    'zh-CN': ({ due }) => `末日未在规定时间内确认，转由下一人员在${formatDeadline(due, 'zh-CN')}前确认。`,
    en: ({ due }) => `Nobody confirmed the last day in time; the next officer does it by ${formatDeadline(due, 'en')}.`,
  },
  DayConfirmed: {
    'zh-CN': ({ due }) => `工作人员确认期限末日，期限届满于${formatDeadline(due, 'zh-CN')}。`,
    en: ({ due }) => `A person confirmed the last day; the time ends ${formatDeadline(due, 'en')}.`,
  },
  UncertainDaySettled: {
    'zh-CN': () => '该期限末日无须再由工作人员确认。',
    en: () => 'The last day needs no confirmation by a person any more.',
  },
};
