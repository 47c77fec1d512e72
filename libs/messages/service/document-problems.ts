import type { Words } from '../locale.js';

/** Why a document cannot be had as a file. */
export const DOCUMENT_PROBLEMS = {
  DocumentNotAsked: {
    title: { 'zh-CN': '该文书尚未生成PDF', en: 'Not a PDF yet' },
    detail: {
      'zh-CN': '请先以POST请求同一地址申请生成，稍后即可下载。',
      en: 'Please ask for it first, with a POST to the same address; it can be downloaded a moment later.',
    },
  },
  DocumentNotReady: {
    title: { 'zh-CN': '文书PDF正在生成', en: 'The PDF is being made' },
    detail: {
      'zh-CN': '请按Retry-After所示时间后再次下载。文书本身已经有效，可先在页面上阅读。',
      en: 'Please try again after the time that Retry-After tells. The document itself stands and can be read on its page.',
    },
  },
  DocumentErased: {
    title: { 'zh-CN': '文书PDF已不可读', en: 'The PDF can no longer be read' },
    detail: {
      'zh-CN': '该PDF所载的个人信息已依法删除，文件不能再打开；其校验值仍保留在记录中。',
      en: 'Somebody whom it names was erased, so that it cannot be opened any more; its hash stays in the log.',
    },
  },
  WordsErased: {
    title: { 'zh-CN': '相关信息已删除', en: 'What was written here was erased' },
    detail: {
      'zh-CN': '该案件中您的文字和文件已经删除，不能再补充。如需继续，请重新提出投诉或者联系协会。',
      en: 'Your words and files in this dispute were erased, so that nothing can be added to them. Please file anew, or ask the association.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly title: Words; readonly detail: Words }>>;
