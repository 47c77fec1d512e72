import type { Words } from '../locale.js';

/** Why a bundle cannot be had. */
export const EXPORT_PROBLEMS = {
  ExportNotReady: {
    title: { 'zh-CN': '案卷正在生成', en: 'The bundle is being made' },
    detail: {
      'zh-CN': '请按Retry-After所示时间后再次下载。',
      en: 'Please try again after the time that Retry-After tells.',
    },
  },
  ExportEnded: {
    title: { 'zh-CN': '案卷下载期已过', en: 'The bundle can no longer be fetched' },
    detail: {
      'zh-CN': '该案卷的下载期已经届满，文件已经销毁。请重新申请导出。',
      en: 'The time for fetching this bundle is over and its file is gone. Please ask for a new one.',
    },
  },
  ExportErased: {
    title: { 'zh-CN': '案卷已不可读', en: 'The bundle can no longer be read' },
    detail: {
      'zh-CN': '案卷所载的个人信息已依法删除，文件不能再打开；其校验值仍保留在记录中。',
      en: 'Somebody whose words it holds was erased, so that it cannot be opened any more; its hash stays in the log.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly title: Words; readonly detail: Words }>>;
