import type { Sentence, Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** Whether the machine keeps up, for administrators. */
export const OPERATION_WORDS = {
  title: DESK_PLACES.operation,
  overview: { 'zh-CN': '概况', en: 'Overview' },
  overviewHelp: {
    'zh-CN': '每15秒更新一次。除事件总数和读取进度属于整个系统外，各项均只统计本协会。',
    en: 'Read anew every 15 seconds. Events and readers are those of the whole installation, all else is your association’s.',
  },
  state: { 'zh-CN': '状态', en: 'State' },
  well: { 'zh-CN': '运行正常', en: 'Everything keeps up' },
  wanting: { 'zh-CN': '有事项需要处理', en: 'Something needs a person' },
  events: { 'zh-CN': '已记录的事件', en: 'Events recorded' },
  overdueClocks: { 'zh-CN': '到期后未处理的案件', en: 'Disputes whose clock should have acted' },
  owedEffects: { 'zh-CN': '尚待办理的系统事务', en: 'Work of the machine that is owed' },
  givenUp: { 'zh-CN': '已停止重试的系统事务', en: 'Work that the machine has given up' },
  slowest: { 'zh-CN': '读取最慢的列表', en: 'Slowest reader' },
  failing: { 'zh-CN': '办理失败', en: 'Failing' },
  failingHelp: {
    'zh-CN': '失败的事务由系统自动重试。停止重试的，请在案件中查明原因后恢复办理；平台长期不通的，请与平台联系。',
    en: 'What failed is tried again by itself. What was given up is resumed in its dispute once its cause is mended; where a platform stays away, call its contact.',
  },
  noneFailing: { 'zh-CN': '没有失败的事务', en: 'Nothing fails' },
  destination: { 'zh-CN': '去向', en: 'Where it goes' },
  effects: { 'zh-CN': '失败的事务', en: 'Failed' },
  attempts: { 'zh-CN': '已尝试次数', en: 'Attempts' },
  gaveUp: { 'zh-CN': '其中已停止重试', en: 'Given up' },
  queues: { 'zh-CN': '待发送', en: 'Waiting to be sent' },
  queuesHelp: {
    'zh-CN': '通知邮件、手机提醒和需要重发的平台通知。无法送达的邮件在“送达”页处理。',
    en: 'Mails with notifications, notices to phones, and webhooks that are to be sent again. Mails that cannot be brought are dealt with under Deliveries.',
  },
  queue: { 'zh-CN': '方式', en: 'By' },
  waiting: { 'zh-CN': '等待发送', en: 'Waiting' },
  due: { 'zh-CN': '其中已到发送时间', en: 'Should have gone' },
  dead: { 'zh-CN': '无法送达', en: 'Could not be brought' },
  readers: { 'zh-CN': '读取进度', en: 'Readers' },
  readersHelp: {
    'zh-CN': '各列表由读取程序依据事件记录生成。落后超过一分钟或者有未能读取的记录时，请将列表名称告知运维人员。',
    en: 'Each list is made from the log by a reader. Where one lags for more than a minute, or could not read something, tell your operator its name.',
  },
  reader: { 'zh-CN': '列表', en: 'Reader' },
  behind: { 'zh-CN': '未读事件', en: 'Events behind' },
  secondsBehind: { 'zh-CN': '落后时间', en: 'Time behind' },
  parked: { 'zh-CN': '未能读取的记录', en: 'Could not read' },
  current: { 'zh-CN': '已跟上', en: 'Up to date' },
  reading: { 'zh-CN': '读取中', en: 'Reading' },
  late: { 'zh-CN': '落后', en: 'Late' },
  stuck: { 'zh-CN': '有未能读取的记录', en: 'Could not read all' },
  noneReaders: { 'zh-CN': '还没有读取程序运行', en: 'No reader has run yet' },
  noneReadersHelp: {
    'zh-CN': '后台程序启动后会自动开始；一直没有的，请告知运维人员。',
    en: 'They begin by themselves once a worker runs. If none appears, tell your operator.',
  },
  building: { 'zh-CN': '正在重建的列表', en: 'Being built anew' },
  buildingHelp: {
    'zh-CN': '升级后列表在后台重建，期间照常使用原有列表。',
    en: 'After an upgrade lists are built beside those in use, which stay as they are until then.',
  },
  noneBuilding: { 'zh-CN': '没有正在重建的列表', en: 'Nothing is being built' },
  progress: { 'zh-CN': '进度', en: 'Progress' },
  begunAt: { 'zh-CN': '开始时间', en: 'Begun' },
} as const satisfies Record<string, Words>;

export const SECONDS_BEHIND: Sentence<{ readonly seconds: number }> = {
  'zh-CN': ({ seconds }) => `${seconds}秒`,
  en: ({ seconds }) => `${seconds} s`,
};

/** Ways by which something goes that is no platform. */
export const CHANNELS_NAMED: Readonly<Record<string, Words>> = {
  documents: { 'zh-CN': '生成文书', en: 'Documents' },
  exports: { 'zh-CN': '导出案卷', en: 'Exports' },
  draws: { 'zh-CN': '抽签公布', en: 'Draws' },
  mail: { 'zh-CN': '电子邮件', en: 'Mail' },
  sms: { 'zh-CN': '短信', en: 'Text messages' },
  wechat: { 'zh-CN': '微信', en: 'WeChat' },
  platform: { 'zh-CN': '平台', en: 'Platform' },
  'tell-delegator': { 'zh-CN': '移交平台', en: 'Platform that handed it over' },
};

export const QUEUES_NAMED = {
  mails: { 'zh-CN': '通知邮件', en: 'Mails' },
  pushes: { 'zh-CN': '手机提醒', en: 'Notices to phones' },
  webhooks: { 'zh-CN': '平台通知', en: 'Webhooks' },
} as const satisfies Record<string, Words>;
