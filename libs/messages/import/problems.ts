import type { Words } from '../locale.js';

/** Why a table cannot be taken over, or its result not be had. */
export const IMPORT_PROBLEMS = {
  ImportUnreadable: {
    title: { 'zh-CN': '无法读取该文件', en: 'The file cannot be read as a table' },
    detail: {
      'zh-CN': '未写入任何内容。请在表格软件中另存为CSV（UTF-8或者GB18030编码），首行为模板中的列名，再重新上传。',
      en: 'Nothing was written. Please save it as CSV (UTF-8 or GB18030), with the headings of the template in its first line, and send it again.',
    },
  },
  ImportFaulty: {
    title: { 'zh-CN': '表格中有错误，未导入', en: 'There are mistakes in the table; nothing was taken over' },
    detail: {
      'zh-CN': '请按照各行提示修改后重新上传。',
      en: 'Please correct the rows named and send the table again.',
    },
  },
  ImportRunning: {
    title: { 'zh-CN': '导入尚未完成', en: 'The import is still running' },
    detail: {
      'zh-CN': '请在导入完成后下载结果。',
      en: 'Please fetch the result when it is finished.',
    },
  },
  ImportEnded: {
    title: { 'zh-CN': '导入文件已不保存', en: 'The file of this import is no longer kept' },
    detail: {
      'zh-CN': '导入完成三十日后，或者其中有人的信息被依法删除后，文件即行销毁；经办记录仍予保留。',
      en: 'It goes thirty days after the import, or once somebody of the association is erased. Who imported what, and how many rows, stays on record.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly title: Words; readonly detail: Words }>>;
