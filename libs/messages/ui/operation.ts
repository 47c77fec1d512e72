import type { Sentence, Words } from '../locale.js';

/** How the installation runs, as whoever keeps it going is told. */
export const OPERATION_WORDS = {
  title: { 'zh-CN': '运行状况', en: 'Operation' },
  lead: {
    'zh-CN': '整个系统的概况，每十秒更新一次；只有数字和内部名称，不含案情。',
    en: 'All of the system, looked at every ten seconds; numbers and inner names alone, nothing of any dispute.',
  },
  well: { 'zh-CN': '各项正常', en: 'All is well' },
  notYet: { 'zh-CN': '系统正在准备，稍后显示运行状况', en: 'The system is getting ready; this follows in a moment' },

  log: { 'zh-CN': '日志与列表', en: 'Log and lists' },
  events: { 'zh-CN': '日志中的事件', en: 'Events in the log' },
  openDisputes: { 'zh-CN': '未结案件', en: 'Open disputes' },
  readers: { 'zh-CN': '各类列表的更新', en: 'Lists kept up to date' },
  allRead: { 'zh-CN': '均已更新', en: 'all of them' },
  failingReaders: { 'zh-CN': '持续失败的读取器', en: 'Readers that fail' },
  building: { 'zh-CN': '正在重建的列表', en: 'Lists being built anew' },
  parked: { 'zh-CN': '无法读取的记录', en: 'Streams that could not be read' },

  owed: { 'zh-CN': '期限与办理', en: 'Clocks and effects' },
  overdueClocks: { 'zh-CN': '到时未处理的期限', en: 'Clocks that should have acted' },
  owedEffects: { 'zh-CN': '待办理的送达等事项', en: 'Letters and other effects owed' },
  failing: { 'zh-CN': '办理失败、将重试的事项', en: 'Effects that failed and are tried again' },
  standing: {
    'zh-CN': '待办超过一小时而无进展的案件',
    en: 'Disputes that have owed something for an hour, while nothing happens',
  },
  givenUp: { 'zh-CN': '不再重试的事项', en: 'Effects that were given up' },
  queues: { 'zh-CN': '等待发出', en: 'Waiting to be sent' },
  deadMails: { 'zh-CN': '无法送达的邮件', en: 'Mails that could not be brought' },

  appends: { 'zh-CN': '写入次数', en: 'Appends to the log' },
  noAppends: { 'zh-CN': '无写入', en: 'none' },
  p50: { 'zh-CN': '写入耗时p50', en: 'Took, p50' },
  p99: { 'zh-CN': '写入耗时p99', en: 'Took, p99' },
  failedAppends: { 'zh-CN': '写入失败', en: 'Appends that failed' },
  serverErrors: { 'zh-CN': '返回5xx的请求', en: 'Requests answered 5xx' },
  refusedSignIns: { 'zh-CN': '被拒绝的登录', en: 'Sign-ins refused' },

  machine: { 'zh-CN': '进程与设备', en: 'Programs and machine' },
  programs: { 'zh-CN': '运行中的进程', en: 'Programs that run' },
  connections: { 'zh-CN': '数据库连接', en: 'Connections to the database' },
  memory: { 'zh-CN': '占用内存', en: 'Memory' },
  disks: { 'zh-CN': '磁盘可用空间', en: 'Disk left' },
  otherDisk: {
    'zh-CN': 'PostgreSQL所在磁盘请在其服务器上监看。',
    en: 'PostgreSQL’s own disk is watched at its server.',
  },
  certificates: { 'zh-CN': '证书剩余期限', en: 'Certificates: time left' },
  ended: { 'zh-CN': '已到期', en: 'ended' },
  noCertificates: { 'zh-CN': '未配置', en: 'none configured' },
  backup: { 'zh-CN': '最近一次备份', en: 'Last backup' },
  archive: { 'zh-CN': '日志归档', en: 'Archive of the journal' },
  never: { 'zh-CN': '无记录', en: 'none is known' },
  none: { 'zh-CN': '无', en: 'none' },
} as const satisfies Readonly<Record<string, Words>>;

/** What is named by a word of ours wherever it is told; programs keep the names that logs and commands give them. */
export const OPERATION_NAMES: Readonly<Record<string, Words>> = {
  mails: { 'zh-CN': '邮件', en: 'mails' },
  letters: { 'zh-CN': '信件和提醒', en: 'letters' },
  files: { 'zh-CN': '待扫描文件', en: 'files to scan' },
  pushes: { 'zh-CN': '手机推送', en: 'pushes' },
  webhooks: { 'zh-CN': '平台回调', en: 'webhooks' },
  evidence: { 'zh-CN': '证据文件目录', en: 'evidence' },
  state: { 'zh-CN': '运行数据目录', en: 'state' },
  'database-authority': { 'zh-CN': '数据库证书的签发机构', en: 'of the database’s authority' },
  'database-client': { 'zh-CN': '连接数据库', en: 'for the database' },
  'temporal-authority': { 'zh-CN': 'Temporal证书的签发机构', en: 'of Temporal’s authority' },
  'temporal-client': { 'zh-CN': '连接Temporal', en: 'for Temporal' },
  'timestamp-authority': { 'zh-CN': '时间戳机构', en: 'of a time-stamp authority' },
};

/** What has been counted in the last minutes. */
export const OF_THE_LAST: Sentence<{ readonly minutes: number }> = {
  'zh-CN': ({ minutes }) => `最近${minutes}分钟`,
  en: ({ minutes }) => `The last ${minutes} minutes`,
};

/** A list that lags, by the name that logs and commands give it. */
export const READER_LAGS: Sentence<{ readonly reader: string; readonly behind: string; readonly time: string }> = {
  'zh-CN': ({ reader, behind, time }) => `${reader}落后${behind}条（${time}）`,
  en: ({ reader, behind, time }) => `${reader}: ${behind} events (${time}) behind`,
};

export const READER_FAILS: Sentence<{ readonly reader: string; readonly time: string }> = {
  'zh-CN': ({ reader, time }) => `${reader}（${time}）`,
  en: ({ reader, time }) => `${reader} for ${time}`,
};

export const FAILING_AT: Sentence<{
  readonly kind: string;
  readonly destination: string;
  readonly effects: string;
  readonly attempts: string;
}> = {
  'zh-CN': ({ kind, destination, effects, attempts }) => `${kind} → ${destination} ${effects}（已尝试${attempts}次）`,
  en: ({ kind, destination, effects, attempts }) => `${kind} → ${destination} ${effects} (tried ${attempts} times)`,
};

/** `due` are those whose time has come. */
export const QUEUE_DEPTH: Sentence<{ readonly queue: string; readonly waiting: string; readonly due: string }> = {
  'zh-CN': ({ queue, waiting, due }) => `${queue}${waiting}（已到时${due}）`,
  en: ({ queue, waiting, due }) => `${waiting} ${queue} (${due} due)`,
};

export const CONNECTIONS_OF: Sentence<{
  readonly kind: string;
  readonly busy: string;
  readonly size: string;
  readonly waiting: string;
}> = {
  'zh-CN': ({ kind, busy, size, waiting }) => `${kind} ${busy} / ${size}，等待${waiting}`,
  en: ({ kind, busy, size, waiting }) => `${kind} ${busy} of ${size}, ${waiting} waiting`,
};

export const DISK_LEFT: Sentence<{ readonly folder: string; readonly free: string; readonly share: string }> = {
  'zh-CN': ({ folder, free, share }) => `${folder}${free}（${share}）`,
  en: ({ folder, free, share }) => `${folder} ${free} (${share})`,
};

export const AGO: Sentence<{ readonly time: string }> = {
  'zh-CN': ({ time }) => `${time}前`,
  en: ({ time }) => `${time} ago`,
};

export const NEEDS_SOMEBODY: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `有${count}项需要处理`,
  en: ({ count }) => (count === 1 ? 'One thing needs somebody' : `${count} things need somebody`),
};

export const WHAT_TO_RUN: Words = {
  'zh-CN': '更多说明见`parley status`的输出和docs/runbook.md。',
  en: 'More is told by `parley status`, and in docs/runbook.md.',
};

/** Where the page stands by itself, for whoever has the operator’s key. */
export const OPERATOR_WORDS = {
  lead: {
    'zh-CN': '本页供系统运维人员使用，须凭运维密钥查看；密钥只留在本页，关闭或刷新后需重新输入。',
    en: 'For whoever keeps this installation going, by the operator’s key. The page keeps it for as long as it stands open.',
  },
  key: { 'zh-CN': '运维密钥', en: 'Operator’s key' },
  look: { 'zh-CN': '查看', en: 'Look' },
  leave: { 'zh-CN': '退出', en: 'Leave' },
  refused: {
    'zh-CN': '该密钥不是运维密钥，或已到期',
    en: 'This is no operator’s key, or one that has ended',
  },
  refusedHelp: {
    'zh-CN': '请输入OPERATOR_KEY所设的密钥，或以plo_开头的运维密钥。',
    en: 'It is the one in OPERATOR_KEY, or one that begins with plo_.',
  },
  stale: {
    'zh-CN': '暂时无法取得运行状况，以下为此前的数据',
    en: 'The installation does not answer just now; what stands below is of before',
  },
} as const satisfies Readonly<Record<string, Words>>;
