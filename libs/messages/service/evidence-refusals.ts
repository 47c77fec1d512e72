import { formatSize } from '../format.js';
import type { Refusal } from '../refusals.js';

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
      'zh-CN': () => '该证据已登记，但文件尚未上传，或者已经依法删除。',
      en: () => 'This exhibit was named, but its file has not been sent yet or was erased.',
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
  ViewingEnded: {
    title: { 'zh-CN': '本次查阅已结束', en: 'The viewing has ended' },
    detail: {
      'zh-CN': () => '本次查阅的时间已过。如需继续，请重新登记查阅。',
      en: () => 'The time of this viewing is over. Please open another one to go on.',
    },
  },
} as const satisfies Record<string, Refusal>;
