import type { Sentence, Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** Legal days and tasks by month, week or list, and the addresses at which other calendars read them. */
export const DESK_CALENDAR_WORDS = {
  calendar: DESK_PLACES.calendar,
  view: { 'zh-CN': '视图', en: 'View' },
  month: { 'zh-CN': '月', en: 'Month' },
  week: { 'zh-CN': '周', en: 'Week' },
  list: { 'zh-CN': '列表', en: 'List' },
  today: { 'zh-CN': '今天', en: 'Today' },
  before: { 'zh-CN': '向前', en: 'Before' },
  after: { 'zh-CN': '向后', en: 'After' },
  person: { 'zh-CN': '经办人', en: 'Case manager' },
  anybody: { 'zh-CN': '全部经办人', en: 'Everybody' },
  team: { 'zh-CN': '小组', en: 'Team' },
  anyTeam: { 'zh-CN': '全部小组', en: 'Every team' },
  legend: { 'zh-CN': '颜色说明', en: 'What the colours mean' },
  late: { 'zh-CN': '待办 · 已逾期', en: 'Task, overdue' },
  near: { 'zh-CN': '待办 · 一日内到期', en: 'Task, due within a day' },
  task: { 'zh-CN': '待办 · 尚未临近', en: 'Task, not near yet' },
  period: { 'zh-CN': '期限届满、会谈', en: 'End of a period, session' },
  keys: {
    'zh-CN': '方向键移动，PgUp和PgDn翻月，回车键打开当天。',
    en: 'Arrow keys move, Page Up and Page Down turn the month, Enter opens the day.',
  },
  nothing: { 'zh-CN': '这段时间没有期限、待办或者会谈', en: 'No period ends here, and there is no task or session' },
  nothingHelp: {
    'zh-CN': '可以查看前后的日期，或者不限经办人和小组。',
    en: 'Look before or after, or ask for everybody.',
  },
  nothingOnDay: { 'zh-CN': '当天没有期限、待办或者会谈', en: 'Nothing falls on this day' },
  tooMany: {
    'zh-CN': '内容较多，仅显示前2000项；请改看一周，或者选择经办人。',
    en: 'Only the first 2,000 are shown; ask for a week or for one person.',
  },
  what: { 'zh-CN': '事项', en: 'What' },
  number: { 'zh-CN': '案号', en: 'Number' },
  when: { 'zh-CN': '时间', en: 'When' },
  nobody: { 'zh-CN': '待认领', en: 'Nobody’s yet' },
  feeds: { 'zh-CN': '日历订阅', en: 'Calendar feeds' },
  feedsWhy: {
    'zh-CN': '用手机或者电脑上的日历订阅您的日期。只含案号和事项，不含任何姓名。',
    en: 'The calendar of your phone or computer reads your days there: numbers of disputes and kinds of days, and nobody’s name.',
  },
  feedsSecret: {
    'zh-CN': '知道地址的人都能读取，直到您停用。最多五个。',
    en: 'Whoever has an address reads it until you end it. At most five.',
  },
  makeFeed: { 'zh-CN': '生成订阅地址', en: 'Make an address' },
  feedMade: { 'zh-CN': '地址已生成', en: 'The address is made' },
  feedOnce: {
    'zh-CN': '地址仅显示这一次，请立即复制到您的日历。',
    en: 'It is shown this once. Copy it to your calendar now.',
  },
  feedAddress: { 'zh-CN': '订阅地址', en: 'Address of the feed' },
  noFeeds: { 'zh-CN': '还没有订阅地址', en: 'There is no address yet' },
  neverRead: { 'zh-CN': '尚未读取', en: 'Not read yet' },
  endFeed: { 'zh-CN': '停用', en: 'End it' },
  endFeedAsk: { 'zh-CN': '停用该订阅地址？', en: 'End this address?' },
  endFeedWhy: {
    'zh-CN': '使用该地址的日历将不再更新，且不能恢复。',
    en: 'Calendars that read it are no longer kept up, and it cannot be had back.',
  },
  feedEnded: { 'zh-CN': '订阅地址已停用', en: 'The address is ended' },
} as const satisfies Record<string, Words>;

export const DAY_HOLDS: Sentence<{ readonly day: string; readonly count: number }> = {
  'zh-CN': ({ day, count }) => `${day}，${count === 0 ? '无事项' : `${count}项`}`,
  en: ({ day, count }) => `${day}, ${count === 0 ? 'nothing' : count === 1 ? '1 thing' : `${count} things`}`,
};
export const MORE_ON_DAY: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `另有${count}项`,
  en: ({ count }) => `${count} more`,
};
export const FEED_MADE_AT: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `${at}生成`,
  en: ({ at }) => `Made ${at}`,
};
export const FEED_READ_AT: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `最近读取：${at}`,
  en: ({ at }) => `Last read ${at}`,
};
