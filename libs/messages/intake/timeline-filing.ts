import type { Defect } from '#domain/dispute/core/evidence.js';
import type { ComplaintAccepted, FilingEvent } from '#domain/dispute/intake/filing/events.js';
import { CAPACITIES } from '../core/roles.js';
import { REJECTION_CAUSES } from './complaint.js';
import { formatDeadline, formatList } from '../format.js';
import type { Locale } from '../locale.js';
import { materialName } from '../rulebook/materials.js';
import { pairNames, type Names } from '../names.js';
import { TRACKS } from '../rulebook/tracks.js';
import type { Sentences } from '../sentences.js';

const defectNames = (defects: readonly Defect[], locale: Locale): string =>
  formatList(
    defects.map(({ code }) => materialName(code, locale)),
    locale,
  );

const codeNames = (codes: readonly string[], locale: Locale): string =>
  formatList(
    codes.map((code) => materialName(code, locale)),
    locale,
  );

type Further = Partial<Pick<ComplaintAccepted['data'], 'withoutMeasure' | 'noMeasure' | 'declined' | 'withoutFiles'>>;

const lawNames = (
  tracks: Extract<FilingEvent, { type: 'ComplaintAccepted' }>['data']['tracks'],
  locale: Locale,
): string =>
  formatList(
    [...new Set(tracks.map(({ track }) => track))].map((track) => TRACKS[track][locale]),
    locale,
  );

/** On what no measure is asked for, what was declined, and which files were left out, as far as the reader gets it. */
export const furtherWords = (
  { withoutMeasure = [], noMeasure = [], declined = [], withoutFiles = [] }: Further,
  names: Names,
  locale: Locale,
): readonly string[] => {
  const pairs = (some: readonly { readonly pairs: Parameters<typeof pairNames>[0] }[]) =>
    pairNames(
      some.flatMap((one) => one.pairs),
      names,
      locale,
    );
  const zh = locale === 'zh-CN';
  return [
    ...(withoutMeasure.length === 0
      ? []
      : [
          zh
            ? `因缺少${codeNames(withoutMeasure, locale)}，作出决定前不要求平台采取措施。`
            : `No measure is asked for before a decision, as this is missing: ${codeNames(withoutMeasure, locale)}.`,
        ]),
    ...(noMeasure.length === 0
      ? []
      : [
          zh
            ? `对${pairs(noMeasure)}未请求或者无须采取措施。`
            : `No measure is asked for, or none is due, on ${pairs(noMeasure)}.`,
        ]),
    ...(declined.length === 0
      ? []
      : [
          zh
            ? `对${pairs(declined)}不予受理，投诉方可以直接通知平台。`
            : `Not accepted: ${pairs(declined)}; the complainant may notify the platform directly.`,
        ]),
    ...(withoutFiles.length === 0
      ? []
      : [
          zh
            ? `有${withoutFiles.length}份已列明的文件未在期限内收到，不作为依据。`
            : `Files that were named and have not arrived are left out, and nothing rests on them: ${withoutFiles.length}.`,
        ]),
  ];
};

export const filingSentences: Sentences<FilingEvent> = {
  ComplaintFiled: {
    'zh-CN': ({ complainantId, filedAs, items, number }, names) =>
      `${names.party(complainantId)}以${CAPACITIES[filedAs]['zh-CN']}身份提交维权投诉，涉及${items.length}项标的，编号${number}。`,
    en: ({ complainantId, filedAs, items, number }, names) =>
      `${names.party(complainantId)} filed a complaint (${CAPACITIES[filedAs].en.toLowerCase()}) about ${items.length} ${items.length === 1 ? 'item' : 'items'}, number ${number}.`,
  },
  CureRequested: {
    'zh-CN': ({ defects, due }) =>
      `协会一次性告知需要补正的材料：${defectNames(defects, 'zh-CN')}；补正期限至${formatDeadline(due, 'zh-CN')}。`,
    en: ({ defects, due }) =>
      `The association named all missing materials: ${defectNames(defects, 'en')}; they can be sent until ${formatDeadline(due, 'en')}.`,
  },
  MaterialsCured: {
    'zh-CN': ({ materials }) => `投诉方提交了补正材料（${materials.length}份），协会将再次审查。`,
    en: ({ materials }) => `The complainant sent missing materials (${materials.length}); they are checked again.`,
  },
  ComplaintAccepted: {
    says: [],
    'zh-CN': ({ tracks, ...more }, names) =>
      [
        `协会受理了投诉，并向平台和被投诉方发出通知；适用${lawNames(tracks, 'zh-CN')}。`,
        ...furtherWords(more, names, 'zh-CN'),
      ].join(''),
    en: ({ tracks, ...more }, names) =>
      [
        `The association accepted the complaint; platform and respondents are being notified. What governs: ${lawNames(tracks, 'en')}.`,
        ...furtherWords(more, names, 'en'),
      ].join(' '),
  },
  ComplaintRejected: {
    'zh-CN': ({ cause }) => `协会决定不予受理：${REJECTION_CAUSES[cause]['zh-CN']}。`,
    en: ({ cause }) => `The association did not accept the complaint: ${REJECTION_CAUSES[cause].en}.`,
  },
  ComplaintWithdrawn: {
    'zh-CN': ({ pairs }, names) => `投诉方撤回了对${pairNames(pairs, names, 'zh-CN')}的投诉。`,
    en: ({ pairs }, names) => `The complainant withdrew the complaint about ${pairNames(pairs, names, 'en')}.`,
  },
};
