import type { Sentence, Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** How much everybody has to do. */
export const WORKLOAD_WORDS = {
  title: DESK_PLACES.workload,
  help: {
    'zh-CN':
      '条形长度为待办事项数：红色为已逾期，黄色为七日内到期，蓝色为其余，斜纹为升级待办，即临近期限、已提醒其一并关注的事项，仍由他人经办或者待认领，并计入该处。待认领事项，经办人均可认领。各项数字列于其后。',
    en: 'A bar is as long as the open tasks are many: red is overdue, amber due within seven days, blue the rest, striped what somebody was called to because its day is near; another still has it, or nobody yet, and it is counted there too. What is nobody’s every case manager can take. The numbers follow it.',
  },
  officers: { 'zh-CN': '经办人', en: 'Case managers' },
  teams: { 'zh-CN': '小组', en: 'Teams' },
  unowned: { 'zh-CN': '待认领', en: 'Nobody’s yet' },
  name: { 'zh-CN': '名称', en: 'Name' },
  load: { 'zh-CN': '待办分布', en: 'Tasks as a bar' },
  disputes: { 'zh-CN': '在办案件', en: 'Disputes' },
  tasks: { 'zh-CN': '待办', en: 'Tasks' },
  overdue: { 'zh-CN': '已逾期', en: 'Overdue' },
  dueThisWeek: { 'zh-CN': '七日内到期', en: 'Due in 7 days' },
  urgent: { 'zh-CN': '紧急', en: 'Urgent' },
  high: { 'zh-CN': '较高', en: 'High' },
  normal: { 'zh-CN': '一般', en: 'Normal' },
  called: { 'zh-CN': '升级待办', en: 'Called to' },
  aside: { 'zh-CN': '已暂缓', en: 'Set aside' },
  nobody: { 'zh-CN': '还没有经办人', en: 'There is no case manager yet' },
  nobodyHelp: { 'zh-CN': '由管理员授予职务后显示。', en: 'An administrator grants the office; then they stand here.' },
  noTeams: { 'zh-CN': '还没有小组', en: 'There is no team yet' },
  noTeamsHelp: { 'zh-CN': '由管理员组建小组后显示。', en: 'An administrator makes teams; then they stand here.' },
  reassignments: { 'zh-CN': '批量移交记录', en: 'Reassignments' },
  from: { 'zh-CN': '移出人', en: 'From' },
  to: { 'zh-CN': '接收人', en: 'To' },
  byRule: { 'zh-CN': '按分案规则', en: 'By the rule of assignment' },
  orderedBy: { 'zh-CN': '发起人', en: 'Ordered by' },
  hint: { 'zh-CN': '姓名', en: 'Name' },
  orderedAt: { 'zh-CN': '移交时间', en: 'Ordered' },
  state: { 'zh-CN': '进度', en: 'State' },
  done: { 'zh-CN': '已完成', en: 'Done' },
  running: { 'zh-CN': '办理中', en: 'Under way' },
  lookedAt: { 'zh-CN': '已审视', en: 'Looked at' },
  moved: { 'zh-CN': '已移交', en: 'Moved' },
  leftAlone: { 'zh-CN': '无人可接', en: 'Nobody may have it' },
  noOrders: { 'zh-CN': '没有批量移交', en: 'Nothing was reassigned' },
  noOrdersHelp: {
    'zh-CN': '人员离岗或者长期缺勤时，可以将其全部在办案件移交他人。',
    en: 'When somebody leaves or is away for long, move all their disputes to somebody else.',
  },
} as const satisfies Record<string, Words>;

type Load = Readonly<Record<'tasks' | 'overdue' | 'dueThisWeek' | 'called', number>>;
export const LOAD_TOLD: Sentence<Load> = {
  'zh-CN': ({ tasks, overdue, dueThisWeek, called }) =>
    `待办${tasks}项，其中逾期${overdue}项，七日内到期${dueThisWeek}项；另有升级待办${called}项`,
  en: ({ tasks, overdue, dueThisWeek, called }) =>
    `${tasks} tasks, ${overdue} overdue, ${dueThisWeek} due within seven days; called to ${called} of others or nobody`,
};
