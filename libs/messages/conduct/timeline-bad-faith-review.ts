import type { LossEvent } from '#domain/dispute/measures/loss/events.js';
import type { Consequence } from '#domain/dispute/conduct/bad-faith-review/finding-parts.js';
import type { GoodFaithEvent } from '#domain/dispute/conduct/bad-faith-review/events.js';
import { formatDeadline, formatDue } from '../format.js';
import type { Locale } from '../locale.js';
import { pairNames } from '../names.js';
import { APPEAL_OUTCOMES, CONSEQUENCES, FINDINGS, REVIEW_CONDITIONS, REVIEW_SIDES } from './bad-faith-review.js';
import { SIGNALS } from '../signal/words.js';
import type { Sentences } from '../sentences.js';

const follows = (consequence: Consequence | undefined, locale: Locale): string => {
  if (!consequence) return '';
  const words = CONSEQUENCES[consequence.kind][locale];
  return locale === 'zh-CN'
    ? `后果：${words}，至${formatDue(consequence.until, locale)}。`
    : ` What follows until ${formatDue(consequence.until, locale)}: ${words}.`;
};

export const goodFaithSentences: Sentences<GoodFaithEvent | LossEvent> = {
  FaithReviewRequested: {
    'zh-CN': ({ side, moneyAsked, decideDue }) =>
      `请求审查${REVIEW_SIDES[side]['zh-CN']}是否出于善意${moneyAsked ? '，并说明对方曾索要款项' : ''}；协会将在${formatDeadline(decideDue, 'zh-CN')}前决定是否启动。`,
    en: ({ side, moneyAsked, decideDue }) =>
      `A review was asked for whether ${REVIEW_SIDES[side].en} was made in good faith${moneyAsked ? '; money is said to have been asked for' : ''}. The association decides on it by ${formatDeadline(decideDue, 'en')}.`,
  },
  FaithReviewDeclined: {
    'zh-CN': ({ condition }) => `未启动审查，不符合的条件：${REVIEW_CONDITIONS[condition]['zh-CN']}。`,
    en: ({ condition }) => `No review was opened. The condition that is not met: ${REVIEW_CONDITIONS[condition].en}.`,
  },
  FaithReviewOpened: {
    'zh-CN': ({ side, signals, warnDue }) =>
      `对${REVIEW_SIDES[side]['zh-CN']}启动善意审查${signals.length > 0 ? `（${signals.map(({ code }) => SIGNALS[code]['zh-CN']).join('、')}）` : ''}，应在${formatDeadline(warnDue, 'zh-CN')}前书面告知当事人。`,
    en: ({ side, signals, warnDue }) =>
      `A review of ${REVIEW_SIDES[side].en} was opened${signals.length > 0 ? ` (${signals.map(({ code }) => SIGNALS[code].en).join('; ')})` : ''}. The party is to be warned by ${formatDeadline(warnDue, 'en')}.`,
  },
  FaithReviewWarned: {
    'zh-CN': ({ aboutId, replyDue }, names) =>
      `已书面告知${names.party(aboutId)}审查的事实和可能的后果，申辩期限至${formatDeadline(replyDue, 'zh-CN')}。`,
    en: ({ aboutId, replyDue }, names) =>
      `${names.party(aboutId)} was told in writing what is held against it; it can reply until ${formatDeadline(replyDue, 'en')}.`,
  },
  FaithReviewReplied: {
    'zh-CN': ({ byId, findDue }, names) =>
      `${names.party(byId)}提交了申辩意见，协会将在${formatDeadline(findDue, 'zh-CN')}前作出认定。`,
    en: ({ byId, findDue }, names) =>
      `${names.party(byId)} replied. The finding is made by ${formatDeadline(findDue, 'en')}.`,
  },
  FaithReplyLapsed: {
    'zh-CN': ({ findDue }) =>
      `申辩期限届满，未收到申辩意见；这不等于承认。协会将在${formatDeadline(findDue, 'zh-CN')}前作出认定。`,
    en: ({ findDue }) =>
      `No reply came in time, which admits nothing. The finding is made by ${formatDeadline(findDue, 'en')}.`,
  },
  FaithFindingProposed: {
    'zh-CN': ({ finding, consequence, secondDue }) =>
      `拟认定：${FINDINGS[finding]['zh-CN']}。${follows(consequence, 'zh-CN')}须由第二人在${formatDeadline(secondDue, 'zh-CN')}前同意。`,
    en: ({ finding, consequence, secondDue }) =>
      `Proposed finding: ${FINDINGS[finding].en}.${follows(consequence, 'en')} A second person is to agree by ${formatDeadline(secondDue, 'en')}.`,
  },
  FaithFindingReturned: {
    'zh-CN': ({ findDue }) => `第二人未同意拟作出的认定，应在${formatDeadline(findDue, 'zh-CN')}前重新认定。`,
    en: ({ findDue }) =>
      `The second person did not agree. The finding is made anew by ${formatDeadline(findDue, 'en')}.`,
  },
  FaithFound: {
    'zh-CN': ({ side, finding, consequence, appealDue }) =>
      `认定${REVIEW_SIDES[side]['zh-CN']}：${FINDINGS[finding]['zh-CN']}。${follows(consequence, 'zh-CN')}可以在${formatDeadline(appealDue, 'zh-CN')}前申诉。`,
    en: ({ side, finding, consequence, appealDue }) =>
      `Found of ${REVIEW_SIDES[side].en}: ${FINDINGS[finding].en}.${follows(consequence, 'en')} It can be appealed until ${formatDeadline(appealDue, 'en')}.`,
  },
  HoldingsSwept: {
    says: [],
    'zh-CN': ({ disputeIds, unswept }) =>
      `同一投诉方及其代理人的其他${String(disputeIds.length)}件未结案件已提交案件经办人审查${unswept.length > 0 ? `，另有${String(unswept.length)}件尚未登记，将再次登记` : ''}；措施不因此自动解除。`,
    en: ({ disputeIds, unswept }) =>
      `${String(disputeIds.length)} other running disputes of the same complainant and representative were called before a person${unswept.length > 0 ? `; ${String(unswept.length)} could not be yet and are tried again` : ''}. Nothing is lifted by that alone.`,
  },
  FaithFindingAppealed: {
    'zh-CN': ({ byId, assignDue }, names) =>
      `${names.party(byId)}对认定提出申诉，协会将在${formatDeadline(assignDue, 'zh-CN')}前交由其他人员决定。`,
    en: ({ byId, assignDue }, names) =>
      `${names.party(byId)} appealed. The appeal goes to other people by ${formatDeadline(assignDue, 'en')}.`,
  },
  FaithAppealAssigned: {
    'zh-CN': ({ decideDue }) => `申诉已交由未参与原认定的人员，将在${formatDeadline(decideDue, 'zh-CN')}前作出决定。`,
    en: ({ decideDue }) =>
      `The appeal lies with somebody who had no part in the finding; it is decided by ${formatDeadline(decideDue, 'en')}.`,
  },
  FaithAppealDecided: {
    'zh-CN': ({ outcome, finding, consequence }) =>
      `申诉决定：${APPEAL_OUTCOMES[outcome]['zh-CN']}。现认定：${FINDINGS[finding]['zh-CN']}。${follows(consequence, 'zh-CN')}`,
    en: ({ outcome, finding, consequence }) =>
      `The appeal was decided: ${APPEAL_OUTCOMES[outcome].en}. The finding now: ${FINDINGS[finding].en}.${follows(consequence, 'en')}`,
  },
  FaithFindingBecameFinal: {
    'zh-CN': ({ side, finding }) =>
      `对${REVIEW_SIDES[side]['zh-CN']}的认定已成为最终认定：${FINDINGS[finding]['zh-CN']}。`,
    en: ({ side, finding }) => `The finding about ${REVIEW_SIDES[side].en} is final: ${FINDINGS[finding].en}.`,
  },
  LossStated: {
    'zh-CN': ({ respondentId, pairs }, names) =>
      `${names.party(respondentId)}就${pairNames(pairs, names, 'zh-CN')}填写了损失清单，各项数据均注明来源。`,
    en: ({ respondentId, pairs }, names) =>
      `${names.party(respondentId)} stated its loss for ${pairNames(pairs, names, 'en')}, each figure with its source.`,
  },
};
