import type { Confirmation, DictationEvent } from '#domain/dispute/intake/dictation/events.js';
import { CODE_CHANNELS, CONFIRMATIONS, DICTATION_SOURCES } from './dictations.js';
import { formatDeadline, formatDue, formatInstant } from '../format.js';
import type { Locale } from '../locale.js';
import type { Sentences } from '../sentences.js';

const confirmedBy = (confirmation: Confirmation, locale: Locale): string => {
  const how = CONFIRMATIONS[confirmation.by][locale];
  if (confirmation.by !== 'code') return how;
  const channel = CODE_CHANNELS[confirmation.channel][locale];
  return locale === 'zh-CN' ? `${channel}${how}` : `${how} sent by ${channel}`;
};

export const dictationSentences: Sentences<DictationEvent> = {
  CounterNoticeDictated: {
    'zh-CN': ({ dictation: { partyId, source, receivedAt, due } }, names) =>
      `经办人代${names.party(partyId)}录入不侵权声明（来源：${DICTATION_SOURCES[source]['zh-CN']}，收到时间：${formatInstant(receivedAt, 'zh-CN')}），应在${formatDeadline(due, 'zh-CN')}前由本人确认，确认前不生效。`,
    en: ({ dictation: { partyId, source, receivedAt, due } }, names) =>
      `A case manager wrote down a counter-notice for ${names.party(partyId)} (by ${DICTATION_SOURCES[source].en}, received ${formatInstant(receivedAt, 'en')}). It is to be confirmed by ${formatDeadline(due, 'en')} and has no effect before.`,
  },
  DictationCorrected: {
    'zh-CN': ({ version }) => `代录内容已更正（第${version}版），请当事人确认。`,
    en: ({ version }) =>
      `What was written down was corrected (version ${version}) and is to be confirmed by the party.`,
  },
  DictationConfirmed: {
    'zh-CN': ({ version, confirmation, checkDue }) =>
      `当事人已确认代录内容（第${version}版，方式：${confirmedBy(confirmation, 'zh-CN')}）${checkDue ? `，材料应在${formatDeadline(checkDue, 'zh-CN')}前审查` : ''}。`,
    en: ({ version, confirmation, checkDue }) =>
      `The party confirmed what was written down (version ${version}, by ${confirmedBy(confirmation, 'en')})${checkDue ? `; the materials are checked by ${formatDeadline(checkDue, 'en')}` : ''}.`,
  },
  DictationLapsed: {
    'zh-CN': ({ effectiveAt }) =>
      `当事人未在${formatDue(effectiveAt, 'zh-CN')}前确认，代录内容失效；当事人可以重新提交。`,
    en: ({ effectiveAt }) =>
      `The party did not confirm by ${formatDue(effectiveAt, 'en')}; what was written down has lapsed. The party may file again.`,
  },
};
