import type { Sentence, Words } from '../locale.js';

/** What the parts of every screen say by themselves. */
export const KIT_WORDS = {
  close: { 'zh-CN': '关闭', en: 'Close' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  clear: { 'zh-CN': '清除', en: 'Clear' },
  optional: { 'zh-CN': '选填', en: 'optional' },
  choose: { 'zh-CN': '请选择', en: 'Choose' },
  noMatch: { 'zh-CN': '没有找到', en: 'Nothing is found' },
  working: { 'zh-CN': '正在处理……', en: 'Working …' },
  loading: { 'zh-CN': '正在加载……', en: 'Loading …' },
  again: { 'zh-CN': '重试', en: 'Try again' },
  less: { 'zh-CN': '减少', en: 'Less by one' },
  increase: { 'zh-CN': '增加', en: 'More by one' },
  calendar: { 'zh-CN': '打开日历', en: 'Open the calendar' },
  before: { 'zh-CN': '上个月', en: 'Month before' },
  after: { 'zh-CN': '下个月', en: 'Month after' },
  offDay: { 'zh-CN': '非工作日', en: 'not a working day' },
  dateHelp: { 'zh-CN': '例如2026-03-05或者2026年3月5日', en: 'As in 2026-03-05 or 5 March 2026' },
  dateUnread: { 'zh-CN': '无法识别该日期。', en: 'This is no date that can be read.' },
  to: { 'zh-CN': '至', en: 'to' },
  chooseFiles: { 'zh-CN': '选择文件', en: 'Choose files' },
  dropHere: { 'zh-CN': '或将文件拖放至此处', en: 'or drop them here' },
  waiting: { 'zh-CN': '等待上传', en: 'waiting' },
  sent: { 'zh-CN': '已上传', en: 'sent' },
  nothing: { 'zh-CN': '暂无内容', en: 'There is nothing here' },
  pages: { 'zh-CN': '分页', en: 'Pages' },
  previous: { 'zh-CN': '上一页', en: 'Previous page' },
  next: { 'zh-CN': '下一页', en: 'Next page' },
  pageSize: { 'zh-CN': '每页条数', en: 'Rows on a page' },
  breadcrumb: { 'zh-CN': '当前位置', en: 'Where you are' },
  stepDone: { 'zh-CN': '已完成', en: 'done' },
  stepHere: { 'zh-CN': '进行中', en: 'now' },
  stepAhead: { 'zh-CN': '未开始', en: 'to come' },
  stepSkipped: { 'zh-CN': '不适用', en: 'does not apply' },
  copy: { 'zh-CN': '复制', en: 'Copy' },
  copied: { 'zh-CN': '已复制', en: 'Copied' },
  notCopied: { 'zh-CN': '无法复制，请手动选择', en: 'It could not be copied; select it by hand' },
  removed: { 'zh-CN': '删除：', en: 'taken out:' },
  added: { 'zh-CN': '新增：', en: 'put in:' },
  alike: { 'zh-CN': '内容相同', en: 'No word differs' },
  search: { 'zh-CN': '查询', en: 'Search' },
  reset: { 'zh-CN': '重置', en: 'Reset' },
  unfold: { 'zh-CN': '展开', en: 'More filters' },
  fold: { 'zh-CN': '收起', en: 'Fewer filters' },
  filters: { 'zh-CN': '筛选条件', en: 'Filters' },
  inForce: { 'zh-CN': '已生效的条件', en: 'Filters in force' },
  columns: { 'zh-CN': '列设置', en: 'Columns' },
  palette: { 'zh-CN': '快速查找', en: 'Find and go' },
  paletteHint: { 'zh-CN': '案号、当事人、链接或者操作', en: 'Number, party, link or act' },
  keyMove: { 'zh-CN': '选择', en: 'Move' },
  keyGo: { 'zh-CN': '前往', en: 'Go there' },
  provisional: { 'zh-CN': '暂定', en: 'provisional' },
  howCounted: { 'zh-CN': '期限如何计算', en: 'How it is counted' },
  basis: { 'zh-CN': '依据', en: 'By' },
  overdue: { 'zh-CN': '已逾期', en: 'overdue' },
  notices: { 'zh-CN': '通知', en: 'Notices' },
} as const satisfies Record<string, Words>;

export const CHOSEN: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `已选${count}项`,
  en: ({ count }) => `${count} chosen`,
};

const inGroups = new Intl.NumberFormat('en-GB');

/** Where more are read by a press. */
export const ROWS_SHOWN: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `已显示${inGroups.format(count)}条`,
  en: ({ count }) => `${inGroups.format(count)} shown`,
};
export const ROWS_IN_ALL: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `共${inGroups.format(count)}条`,
  en: ({ count }) => `${inGroups.format(count)} in all`,
};

/** Where not all were counted. */
export const ROWS_AT_LEAST: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `${inGroups.format(count)}条以上`,
  en: ({ count }) => `${inGroups.format(count)} or more`,
};

/** `many` stands for a total that was not counted to its end. */
export const PAGE_OF: Sentence<{ readonly page: number; readonly pages: number | 'many' }> = {
  'zh-CN': ({ page, pages }) => (pages === 'many' ? `第${page}页` : `第${page}页，共${pages}页`),
  en: ({ page, pages }) => (pages === 'many' ? `Page ${page}` : `Page ${page} of ${pages}`),
};

export const FAULTS: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `有${count}处需要更正`,
  en: ({ count }) => (count === 1 ? 'One thing has to be put right' : `${count} things have to be put right`),
};

export const SIGNS: Sentence<{ readonly written: number; readonly most: number }> = {
  'zh-CN': ({ written, most }) => `${written} / ${most}字`,
  en: ({ written, most }) => `${written} of ${most} characters`,
};

export const TYPE_TO_CONFIRM: Sentence<{ readonly word: string }> = {
  'zh-CN': ({ word }) => `请输入“${word}”以确认`,
  en: ({ word }) => `Type “${word}” to confirm`,
};

export const REMOVE_ONE: Sentence<{ readonly name: string }> = {
  'zh-CN': ({ name }) => `移除${name}`,
  en: ({ name }) => `Remove ${name}`,
};

const UNITS = { days: ['天', 'day'], hours: ['小时', 'hour'], minutes: ['分钟', 'minute'] } as const;
type Left = { readonly late: boolean; readonly unit: keyof typeof UNITS; readonly count: number };

/** How long until a deadline or since it: 剩9小时, 9 hours left; 逾期30小时, 30 hours late. */
export const TIME_LEFT: Sentence<Left> = {
  'zh-CN': ({ late, unit, count }) => `${late ? '逾期' : '剩'}${count}${UNITS[unit][0]}`,
  en: ({ late, unit, count }) => `${count} ${UNITS[unit][1]}${count === 1 ? '' : 's'} ${late ? 'late' : 'left'}`,
};

/** The same to the minute, for what cannot wait: 剩23小时12分钟, 14 min left; 逾期2小时5分钟. */
export const MINUTES_LEFT: Sentence<Pick<Left, 'late' | 'count'>> = {
  'zh-CN': ({ late, count }) => `${late ? '逾期' : '剩'}${hoursAndMinutes(count, ['小时', '分钟'], '')}`,
  en: ({ late, count }) => `${hoursAndMinutes(count, [' h', ' min'], ' ')} ${late ? 'late' : 'left'}`,
};
const hoursAndMinutes = (minutes: number, [hour, minute]: readonly [string, string], between: string): string =>
  [...(minutes < 60 ? [] : [`${Math.floor(minutes / 60)}${hour}`]), `${minutes % 60}${minute}`].join(between);

export const WORKING_DAYS_LEFT: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `剩${count}个工作日`,
  en: ({ count }) => `${count} working ${count === 1 ? 'day' : 'days'} left`,
};
