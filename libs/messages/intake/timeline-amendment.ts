import type { AmendmentEvent } from '#domain/dispute/intake/amendment/events.js';
import { formatList } from '../format.js';
import { materialName } from '../rulebook/materials.js';
import { itemNames, pairNames } from '../names.js';
import type { Sentences } from '../sentences.js';

export const amendmentSentences: Sentences<AmendmentEvent> = {
  ComplaintAmended: {
    'zh-CN': ({ pairs, checkDue }, names) =>
      `投诉方变更了投诉${pairs.length > 0 ? `，增加了${pairNames(pairs, names, 'zh-CN')}` : ''}${checkDue ? '；协会将审查变更的内容' : ''}。`,
    en: ({ pairs, checkDue }, names) =>
      `The complainant amended the complaint${pairs.length > 0 ? ` and added ${pairNames(pairs, names, 'en')}` : ''}${checkDue ? '; the association checks what is new' : ''}.`,
  },
  RespondentJoined: {
    'zh-CN': ({ respondent: { respondentId }, itemIds }, names) =>
      `投诉方追加${names.party(respondentId)}为被投诉方${itemIds.length > 0 ? `，涉及${itemNames(itemIds, names, 'zh-CN')}` : ''}。`,
    en: ({ respondent: { respondentId }, itemIds }, names) =>
      `The complainant named ${names.party(respondentId)} as a further respondent${itemIds.length > 0 ? ` for ${itemNames(itemIds, names, 'en')}` : ''}.`,
  },
  AmendmentAccepted: {
    'zh-CN': ({ windows }, names) =>
      `协会受理了变更，并就${pairNames(
        windows.flatMap(({ pairs }) => pairs),
        names,
        'zh-CN',
      )}重新发出通知。`,
    en: ({ windows }, names) =>
      `The association accepted the amendment; a fresh notice goes out about ${pairNames(
        windows.flatMap(({ pairs }) => pairs),
        names,
        'en',
      )}.`,
  },
  AmendmentRefused: {
    'zh-CN': ({ reasons }) =>
      `协会不受理变更：${formatList(
        reasons.map(({ code }) => materialName(code, 'zh-CN')),
        'zh-CN',
      )}。`,
    en: ({ reasons }) =>
      `The association did not accept the amendment: ${formatList(
        reasons.map(({ code }) => materialName(code, 'en')),
        'en',
      )}.`,
  },
};
