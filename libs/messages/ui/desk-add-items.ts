import type { Sentence, Words } from '../locale.js';

/** More items for a complaint, from a table. */
export const ADD_ITEMS = {
  open: { 'zh-CN': '批量增加投诉标的', en: 'Add items from a table' },
  title: { 'zh-CN': '增加投诉标的', en: 'Add items to the complaint' },
  help: {
    'zh-CN': '从表格中粘贴（CSV）。受理后增加的，须经协会核对，并另行通知对方。',
    en: 'Paste them as CSV. After acceptance the association looks at them, and a fresh notice goes out.',
  },
  table: { 'zh-CN': '表格', en: 'Table' },
  columns: {
    'zh-CN':
      '首行为列名：kind、url、externalId、title，需要时加ref、platformId、detail、respondents；kind如product、clip。',
    en: 'Its head names the columns: kind, url, externalId, title, and where needed ref, platformId, detail, respondents; a kind is product or clip, say.',
  },
  faults: { 'zh-CN': '以下各行有误，均未增加', en: 'These rows are wrong; none was added' },
  send: { 'zh-CN': '增加', en: 'Add them' },
  withoutFaulty: { 'zh-CN': '跳过有误的行，其余增加', en: 'Add those that are right' },
  close: { 'zh-CN': '关闭', en: 'Close' },
  done: { 'zh-CN': '已增加。', en: 'They were added.' },
} as const satisfies Record<string, Words>;

export const ROW_FAULT: Sentence<{
  readonly line: number;
  readonly column?: string | undefined;
  readonly remedy: string;
}> = {
  'zh-CN': ({ line, column, remedy }) => `第${line}行${column === undefined ? '' : `“${column}”`}：${remedy}`,
  en: ({ line, column, remedy }) => `Line ${line}${column === undefined ? '' : `, ${column}`}: ${remedy}`,
};
