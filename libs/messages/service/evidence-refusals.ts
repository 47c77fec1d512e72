import type { Instant } from '#domain/kernel/message.js';
import type { LiveStreamFault } from '#domain/dispute/service/evidence/check-live-stream.js';
import { formatDue, formatSize } from '../format.js';
import type { Locale, Words } from '../locale.js';
import { field, named } from '../refusal-facts.js';
import type { Refusal } from '../refusals.js';

const FAULTS: Readonly<Record<LiveStreamFault, Words>> = {
  'ends-before-it-begins': {
    'zh-CN': '结束时间应当晚于开始时间，请更正。',
    en: 'the end has to be after the beginning. Please put it right.',
  },
  'before-the-session': {
    'zh-CN': '录制不能早于该场直播开始，请核对开播时间和录制时间。',
    en: 'it cannot have been recorded before the session began. Please check both times.',
  },
  'beyond-the-replay': {
    'zh-CN': '终点超过回放总时长，请核对回放时长和起止秒数。',
    en: 'it ends after the replay does. Please check the length of the replay and the seconds.',
  },
  'outside-the-clip': {
    'zh-CN': '商品卡片出现的时间不在所截取的片段内，请核对秒数。',
    en: 'the product card has to be seen within the clip. Please check the second.',
  },
};
const faultOf = (reason: string | undefined, locale: Locale): string =>
  (reason !== undefined && Object.hasOwn(FAULTS, reason)
    ? FAULTS[reason as LiveStreamFault]
    : FAULTS['ends-before-it-begins'])[locale];

/** What is said where a file is not taken, or not shown. */
export const FILE_REFUSALS = {
  HashDiffers: {
    title: { 'zh-CN': '文件与所载校验值不符', en: 'Not the file that was named' },
    detail: {
      'zh-CN': ({ named: wanted, received }) =>
        `收到的文件与提交材料时所载的校验值不符${wanted && received ? `（应为${wanted}，实为${received}）` : ''}，未予保存。请上传原文件。`,
      en: ({ named: wanted, received }) =>
        `The bytes are not those whose SHA-256 was named${wanted && received ? ` (named ${wanted}, received ${received})` : ''}; nothing was kept. Please send the file itself.`,
    },
  },
  FileTooLarge: {
    title: { 'zh-CN': '文件过大', en: 'File too large' },
    detail: {
      'zh-CN': ({ most }) =>
        `文件超过上限${most ? `（${formatSize(Number(most))}）` : ''}，未予保存。请拆分或者压缩后重新提交。`,
      en: ({ most }) =>
        `The file is larger than allowed${most ? ` (${formatSize(Number(most))})` : ''}; nothing was kept. Please file it in parts.`,
    },
  },
  FileKindRefused: {
    title: { 'zh-CN': '不支持该文件类型', en: 'Kind of file not taken' },
    detail: {
      'zh-CN': ({ mediaType }) =>
        `按内容识别的文件类型${mediaType ? `（${mediaType}）` : ''}不在可提交的范围内，未予保存。可以提交图片、PDF、音视频、文本、CSV和办公文档。`,
      en: ({ mediaType }) =>
        `By its content the file is of a kind that is not taken${mediaType ? ` (${mediaType})` : ''}; nothing was kept. Images, PDF, video, audio, text, CSV and office documents are.`,
    },
  },
  BytesMissing: {
    title: { 'zh-CN': '文件尚未收到', en: 'The file is not here' },
    detail: {
      'zh-CN': ({ codes, names, dueAt, field }) =>
        names === undefined
          ? '该证据已登记，但文件尚未上传，或者已经依法删除。'
          : `以下已列明的文件尚未收到：${codes ? `${codes}（${names}）` : names}。请按所载校验值上传${dueAt ? `，最迟${formatDue(dueAt as Instant, 'zh-CN')}` : ''}；文件到齐前，不以其为依据。${field ? '确定不再等待的，请在withoutFiles中写明。' : ''}`,
      en: ({ codes, names, dueAt, field }) =>
        names === undefined
          ? 'This exhibit was named, but its file has not been sent yet or was erased.'
          : `These files were named and have not arrived: ${codes ? `${codes} (${names})` : names}. Please send the bytes with the hash that was named${dueAt ? `, by ${formatDue(dueAt as Instant, 'en')}` : ''}; nothing rests on them before.${field ? ' To go on without them, say withoutFiles.' : ''}`,
    },
  },
  BytesLost: {
    title: { 'zh-CN': '文件已遗失', en: 'The file has been lost' },
    detail: {
      'zh-CN': () =>
        '该文件曾经收到并登记，但存储中已经找不到。由原提交人再次提交同一文件即可恢复。请告知协会工作人员。',
      en: () =>
        'This file had come and is on record, but it is not in the store any more. Whoever sent it can send the same file again, which restores it. Please tell the association.',
    },
  },
  ConfidentialityNotUndertaken: {
    title: { 'zh-CN': '尚未签署保密承诺', en: 'No undertaking of confidentiality' },
    detail: {
      'zh-CN': () =>
        '该内容由一方保密提交。请先阅读并签署本案的保密承诺书（undertakeConfidentiality），签署后即可查阅；签署和查阅均有记录。',
      en: () =>
        'One side keeps this to itself. Please read and sign the undertaking of confidentiality of this dispute first (undertakeConfidentiality); then it opens. Signing and opening are recorded.',
    },
  },
  EvidenceNotAdmitted: {
    title: { 'zh-CN': '逾期证据未获采纳', en: 'A late file that was not admitted' },
    detail: {
      'zh-CN': (facts) =>
        `该证据${named(facts, 'zh-CN')}逾期提交，尚未获准采纳，不得作为依据。请先由有权决定的人员（有专家组的由首席专家，否则由案件经办人）决定是否采纳，或者从依据中去掉该证据。`,
      en: (facts) =>
        `This file${named(facts, 'en')} came after its window and has not been admitted, so nothing may rest on it. Please have it ruled on first (by who presides over the panel, or the case manager where there is none), or leave it out.`,
    },
  },
  LiveStreamImpossible: {
    title: { 'zh-CN': '直播取证位置有误', en: 'No such place in a live stream' },
    detail: {
      'zh-CN': (facts) => `${field(facts, 'zh-CN', '直播取证信息')}有误：${faultOf(facts.reason, 'zh-CN')}`,
      en: (facts) => `${field(facts, 'en', 'what is said of the live stream')}: ${faultOf(facts.reason, 'en')}`,
    },
  },
  ViewingEnded: {
    title: { 'zh-CN': '本次查阅已结束', en: 'The viewing has ended' },
    detail: {
      'zh-CN': () => '本次查阅的时间已过。如需继续，请重新登记查阅。',
      en: () => 'The time of this viewing is over. Please open another one to go on.',
    },
  },
} as const satisfies Record<string, Refusal>;
