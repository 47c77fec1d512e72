import type { Sentence, Words } from '../locale.js';

/** The list of what the association’s people have to do. */
export const DESK_TASK_WORDS = {
  mine: { 'zh-CN': '我的', en: 'Mine' },
  team: { 'zh-CN': '本组', en: 'My teams' },
  unowned: { 'zh-CN': '待认领', en: 'To be taken' },
  escalated: { 'zh-CN': '已升级', en: 'Escalated' },
  all: { 'zh-CN': '全部', en: 'All' },
  whose: { 'zh-CN': '谁的待办', en: 'Whose tasks' },
  overdue: { 'zh-CN': '已逾期', en: 'Overdue' },
  today: { 'zh-CN': '今天到期', en: 'Due today' },
  week: { 'zh-CN': '本周到期', en: 'Due this week' },
  later: { 'zh-CN': '以后到期', en: 'Due later' },
  kind: { 'zh-CN': '事项', en: 'What is to be done' },
  anyKind: { 'zh-CN': '全部事项', en: 'Everything' },
  priority: { 'zh-CN': '优先级', en: 'Priority' },
  anyPriority: { 'zh-CN': '全部优先级', en: 'Any priority' },
  fastLane: { 'zh-CN': '快速通道', en: 'Fast lane' },
  urgent: { 'zh-CN': '紧急', en: 'Urgent' },
  high: { 'zh-CN': '较高', en: 'High' },
  normal: { 'zh-CN': '一般', en: 'Normal' },
  number: { 'zh-CN': '案号', en: 'Number' },
  numberHint: { 'zh-CN': '案号的一部分', en: 'Part of a number' },
  open: { 'zh-CN': '打开案件', en: 'Open the dispute' },
  others: { 'zh-CN': '更多操作', en: 'More' },
  seeTo: { 'zh-CN': '办理', en: 'See to it' },
  take: { 'zh-CN': '由我经办', en: 'Take it' },
  takeHelp: { 'zh-CN': '现经办人将收到通知', en: 'Who has it now is told' },
  handOver: { 'zh-CN': '移交给同事', en: 'Hand it over' },
  handOverHelp: { 'zh-CN': '附情况说明，双方均会收到通知', en: 'With a note; both are told' },
  handOverTo: { 'zh-CN': '移交给', en: 'To whom' },
  note: { 'zh-CN': '办理到什么程度', en: 'Where it stands' },
  noteHelp: { 'zh-CN': '写给接手的同事，当事人看不到。', en: 'For who gets it; the parties do not see it.' },
  noColleague: {
    'zh-CN': '没有可以接手的同事。',
    en: 'There is no colleague who could take it.',
  },
  isYours: { 'zh-CN': '我经办', en: 'Yours' },
  isNobodys: { 'zh-CN': '待认领', en: 'Nobody’s yet' },
  called: { 'zh-CN': '已请您协助', en: 'You were called to it' },
  escalatedMark: { 'zh-CN': '已升级', en: 'Escalated' },
  taken: { 'zh-CN': '已由您经办', en: 'It is yours now' },
  handed: { 'zh-CN': '已移交', en: 'It is handed over' },
  more: { 'zh-CN': '加载更多', en: 'Show more' },
  noneMine: { 'zh-CN': '您目前没有待办事项', en: 'Nothing waits for you' },
  noneMineHelp: {
    'zh-CN': '可以查看是否有待认领的事项。',
    en: 'See whether something waits to be taken.',
  },
  noneFits: { 'zh-CN': '没有符合条件的待办事项', en: 'No task fits these filters' },
  noneFitsHelp: { 'zh-CN': '请减少筛选条件。', en: 'Take a filter away.' },
  none: { 'zh-CN': '这里没有待办事项', en: 'No tasks here' },
  noneHelp: { 'zh-CN': '有新的事项时会出现在这里。', en: 'What comes up will stand here.' },
  toUnowned: { 'zh-CN': '查看待认领的事项', en: 'See what can be taken' },
  keys: {
    'zh-CN': 'J、K键上下移动，回车键打开',
    en: 'J and K move down and up, Enter opens',
  },
  previous: { 'zh-CN': '上一项待办', en: 'Previous task' },
  next: { 'zh-CN': '下一项待办', en: 'Next task' },
  snoozed: { 'zh-CN': '已暂缓', en: 'Set aside' },
  snooze: { 'zh-CN': '暂缓', en: 'Set it aside' },
  snoozeHelp: { 'zh-CN': '到时回到列表；期限和提醒不变', en: 'It comes back then; its day and reminders stay' },
  snoozeUntil: { 'zh-CN': '暂缓至', en: 'Until' },
  snoozeWhy: { 'zh-CN': '暂缓的理由', en: 'Why it waits' },
  snoozeWhyHelp: {
    'zh-CN': '存为本案备注，仅工作人员可见。',
    en: 'It is kept as a note of the dispute, for the staff alone.',
  },
  snoozeNever: { 'zh-CN': '期限已到或者即将届满，不能暂缓。', en: 'It is due now, or nearly, and cannot wait.' },
  isSnoozed: { 'zh-CN': '已暂缓，理由见备注', en: 'It is set aside; why, says its note' },
  wake: { 'zh-CN': '取消暂缓', en: 'Take it up again' },
  isAwake: { 'zh-CN': '已回到列表', en: 'It is back in the list' },
  writeNote: { 'zh-CN': '写备注', en: 'Write a note' },
  writeNoteHelp: { 'zh-CN': '仅工作人员可见', en: 'For the staff alone' },
  anHour: { 'zh-CN': '一小时后', en: 'In an hour' },
  tomorrow: { 'zh-CN': '明天9:00', en: 'Tomorrow at 9:00' },
  threeDays: { 'zh-CN': '三天后9:00', en: 'In three days at 9:00' },
  lastDay: { 'zh-CN': '到期当天9:00', en: 'On its last day at 9:00' },
  toList: { 'zh-CN': '返回待办事项', en: 'Back to the tasks' },
} as const satisfies Record<string, Words>;

export const TASK_OF: Sentence<{ readonly at: number; readonly of: number }> = {
  'zh-CN': ({ at, of }) => `第${at}项待办，共${of}项`,
  en: ({ at, of }) => `Task ${at} of ${of}`,
};

export const HAND_OVER: Sentence<{ readonly number: string }> = {
  'zh-CN': ({ number }) => `移交${number}`,
  en: ({ number }) => `Hand over ${number}`,
};

export const SNOOZE: Sentence<{ readonly number: string }> = {
  'zh-CN': ({ number }) => `暂缓${number}的待办`,
  en: ({ number }) => `Set aside a task of ${number}`,
};
export const SNOOZED_UNTIL: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `暂缓至${at}`,
  en: ({ at }) => `Set aside until ${at}`,
};

/** What a menu with more acts is about, to those who listen. */
export const MORE_OF: Sentence<{ readonly number: string }> = {
  'zh-CN': ({ number }) => `${number}的更多操作`,
  en: ({ number }) => `More for ${number}`,
};

/** What a colleague has to do already, and beside it what others have and the colleague was called to. */
export const LOAD: Sentence<Readonly<Record<'tasks' | 'called', number>>> = {
  'zh-CN': ({ tasks, called }) => `现有${tasks}项待办${called > 0 ? `，另有${called}项升级待办` : ''}`,
  en: ({ tasks, called }) =>
    `${tasks} ${tasks === 1 ? 'task' : 'tasks'} now${called > 0 ? `, called to ${called} more` : ''}`,
};
