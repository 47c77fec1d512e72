import type { ReferralEvent } from '#domain/dispute/conduct/referral/events.js';
import { formatDeadline, formatInstant } from '../format.js';
import { pairNames } from '../names.js';
import { AUTHORITY_NAMES, REFERRAL_OUTCOMES, REFERRAL_REASONS } from './referrals.js';
import type { Sentences } from '../sentences.js';

export const referralSentences: Sentences<ReferralEvent> = {
  ReferralProposed: {
    'zh-CN': ({ authority, reason, pairs, agreeDue }, names) =>
      `拟将${pairNames(pairs, names, 'zh-CN')}移送${AUTHORITY_NAMES[authority.kind]['zh-CN']}（${REFERRAL_REASONS[reason]['zh-CN']}），须由第二人在${formatDeadline(agreeDue, 'zh-CN')}前同意。`,
    en: ({ authority, reason, pairs, agreeDue }, names) =>
      `${pairNames(pairs, names, 'en')} is proposed to go to ${AUTHORITY_NAMES[authority.kind].en} (${REFERRAL_REASONS[reason].en}); a second person is to agree by ${formatDeadline(agreeDue, 'en')}.`,
  },
  ReferredOut: {
    'zh-CN': ({ authority, reason, pairs, sentAt, chaseDue }, names) =>
      `于${formatInstant(sentAt, 'zh-CN')}将${pairNames(pairs, names, 'zh-CN')}移送${AUTHORITY_NAMES[authority.kind]['zh-CN']}（${REFERRAL_REASONS[reason]['zh-CN']}），协会将在${formatDeadline(chaseDue, 'zh-CN')}前跟进答复；本案程序不受影响。`,
    en: ({ authority, reason, pairs, sentAt, chaseDue }, names) =>
      `${pairNames(pairs, names, 'en')} went to ${AUTHORITY_NAMES[authority.kind].en} on ${formatInstant(sentAt, 'en')} (${REFERRAL_REASONS[reason].en}). The association asks for the answer by ${formatDeadline(chaseDue, 'en')}; this dispute goes on.`,
  },
  ReferralAnswered: {
    'zh-CN': ({ outcome, answeredAt, chaseDue }) =>
      `主管机关于${formatInstant(answeredAt, 'zh-CN')}答复：${REFERRAL_OUTCOMES[outcome]['zh-CN']}${chaseDue ? `，协会将在${formatDeadline(chaseDue, 'zh-CN')}前继续跟进` : ''}。`,
    en: ({ outcome, answeredAt, chaseDue }) =>
      `The authority answered on ${formatInstant(answeredAt, 'en')}: ${REFERRAL_OUTCOMES[outcome].en}${chaseDue ? `; the association asks again by ${formatDeadline(chaseDue, 'en')}` : ''}.`,
  },
  ReferredIn: {
    'zh-CN': ({ authority, referredAt }) =>
      `本案由${AUTHORITY_NAMES[authority.kind]['zh-CN']}于${formatInstant(referredAt, 'zh-CN')}转交或者邀请处理，办结后将反馈结果。`,
    en: ({ authority, referredAt }) =>
      `The dispute came from ${AUTHORITY_NAMES[authority.kind].en} on ${formatInstant(referredAt, 'en')}, which will be told its result.`,
  },
  ReferralReported: {
    'zh-CN': () => '本案已办结，正在向转交机关反馈结果。',
    en: () => 'The dispute has ended; the report of its result goes to the authority that it came from.',
  },
};
