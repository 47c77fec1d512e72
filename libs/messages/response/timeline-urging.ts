import type { UrgingEvent } from '#domain/dispute/response/urging/events.js';
import { formatDeadline, formatDue, formatInstant } from '../format.js';
import { pairNames } from '../names.js';
import type { Sentences } from '../sentences.js';

export const urgingSentences: Sentences<UrgingEvent> = {
  RightHolderUrged: {
    'zh-CN': ({ pairs, sentAt, due }, names) =>
      `被投诉方于${formatInstant(sentAt, 'zh-CN')}书面催告投诉方就${pairNames(pairs, names, 'zh-CN')}撤回投诉或者起诉；自发出起算的期限为${formatDeadline(due, 'zh-CN')}。`,
    en: ({ pairs, sentAt, due }, names) =>
      `The respondent urged the complainant in writing on ${formatInstant(sentAt, 'en')} to withdraw the complaint about ${pairNames(pairs, names, 'en')} or to sue. Counted from the sending, the time ends ${formatDeadline(due, 'en')}.`,
  },
  UrgingReceived: {
    'zh-CN': ({ receivedAt, due }) =>
      `投诉方于${formatInstant(receivedAt, 'zh-CN')}收到催告；自收到起算的期限先届满，为${formatDeadline(due, 'zh-CN')}。`,
    en: ({ receivedAt, due }) =>
      `The urging reached the complainant on ${formatInstant(receivedAt, 'en')}. Counted from there the time ends first: ${formatDeadline(due, 'en')}.`,
  },
  UrgingAnswered: {
    'zh-CN': ({ pairs }, names) => `投诉方已就${pairNames(pairs, names, 'zh-CN')}撤回投诉或者起诉，催告已获回应。`,
    en: ({ pairs }, names) =>
      `The complainant has withdrawn the complaint about ${pairNames(pairs, names, 'en')} or sued: the urging is answered.`,
  },
  UrgingUnanswered: {
    'zh-CN': ({ pairs, effectiveAt }, names) =>
      `至${formatDue(effectiveAt, 'zh-CN')}，协会未获知投诉方就${pairNames(pairs, names, 'zh-CN')}撤回投诉或者起诉；催告期限已届满。`,
    en: ({ pairs, effectiveAt }, names) =>
      `By ${formatDue(effectiveAt, 'en')} the association had heard of no withdrawal and no suit about ${pairNames(pairs, names, 'en')}: the time of the urging is over.`,
  },
};
