import type { Sentence, Words } from '../locale.js';

type Said = {
  /** What is beyond its bound: of which reader, disk or destination, by how much, with its unit; whether it is over. */
  readonly title: Sentence<{ readonly of: string; readonly value: string; readonly isOver: boolean }>;
  /** In English word for word what the alert says (test/operation-alerts.spec.ts). */
  readonly action: Words;
};

/** By the names of docker/prometheus/alerts.yml: what is wrong, and what to do. */
export const ALERT_WORDS = {
  ParleyDown: {
    title: { 'zh-CN': ({ of }) => `没有运行中的${of}进程`, en: ({ of }) => `No ${of} runs` },
    action: {
      'zh-CN': '查看其容器及日志末尾，重新启动。已确认的内容不会丢失。',
      en: 'Look at its container and at the last lines of its log; start it again. Nothing acknowledged is lost.',
    },
  },
  ParleyAppendsSlow: {
    title: {
      'zh-CN': ({ value }) => `日志写入缓慢：p99为${value}`,
      en: ({ value }) => `Appends to the log are slow: ${value} (p99)`,
    },
    action: {
      'zh-CN': '先查PostgreSQL所在磁盘（fsync、其他负载），再查pg_stat_activity中的长事务。',
      en: 'Look at the disk of PostgreSQL first (fsync, other load), then at long transactions in pg_stat_activity.',
    },
  },
  ParleyAppendsFail: {
    title: { 'zh-CN': ({ value }) => `日志写入失败${value}次`, en: ({ value }) => `Appends to the log fail: ${value}` },
    action: {
      'zh-CN': '检查PostgreSQL是否运行、磁盘是否有余、能否写入；调用方会以原幂等键重试。',
      en: 'Look whether PostgreSQL is up, has room and takes writes; callers try again with their keys.',
    },
  },
  ParleyServerErrors: {
    title: {
      'zh-CN': ({ value }) => `${value}次请求返回5xx`,
      en: ({ value }) => `${value} requests were answered 5xx`,
    },
    action: {
      'zh-CN': '503表示某项服务暂时不可用，见就绪检查。其余均为程序缺陷：按requestId在API日志中查找并报告。',
      en: '503 says that something is away for a moment: see readiness. Any other is a bug: find requestId in the log of the API and report it.',
    },
  },
  ParleyReaderLags: {
    title: {
      'zh-CN': ({ of, value }) => `读取器${of}落后${value}`,
      en: ({ of, value }) => `Reader ${of} is ${value} behind`,
    },
    action: {
      'zh-CN': '检查worker是否在运行、是否繁忙；繁忙则再启动一个。受阻原因见`parley status`。',
      en: 'Look whether a worker lives and is busy; if it is, start a second one. `parley status` names what keeps it.',
    },
  },
  ParleyReaderFails: {
    title: {
      'zh-CN': ({ of, value }) => `读取器${of}持续失败${value}，其后续处理已停止`,
      en: ({ of, value }) => `Reader ${of} has failed for ${value}; what it follows stands still`,
    },
    action: {
      'zh-CN':
        '原因见`parley status`。如PostgreSQL拒绝或某地址不可达，先予修复；否则保留worker日志中的相关行，退回上一版本。已记录的内容不会丢失，将从中断处继续。',
      en: '`parley status` says by what. Where PostgreSQL refuses or a place cannot be reached, mend that; else keep its lines of the worker’s log and go back a release. Nothing recorded is lost: it goes on where it stands.',
    },
  },
  ParleyStreamParked: {
    title: {
      'zh-CN': ({ of, value }) => `读取器${of}有${value}条记录无法读取`,
      en: ({ of, value }) => `Reader ${of} could not read ${value} streams`,
    },
    action: {
      'zh-CN':
        '记录及错误见`parley status`。系程序缺陷或事件版本较新：升级或报告，随后以`parley projections rebuild`重建。',
      en: '`parley status` tells stream and error. It is a bug or a newer event: upgrade, or report it; then rebuild with `parley projections rebuild`.',
    },
  },
  ParleyClocksLate: {
    title: {
      'zh-CN': ({ value }) => `${value}个案件的期限到时未处理`,
      en: ({ value }) => `Disputes with a clock that should have acted: ${value}`,
    },
    action: {
      'zh-CN': '检查Temporal是否应答、worker是否在运行；丢失的工作流以`parley workflows rebuild`重建。',
      en: 'Look whether Temporal answers and a worker lives; `parley workflows rebuild` makes lost workflows anew.',
    },
  },
  ParleyDisputesStand: {
    title: {
      'zh-CN': ({ value }) => `${value}个案件有事项待办，一小时内毫无进展`,
      en: ({ value }) => `Disputes that have owed something for an hour, while nothing happens: ${value}`,
    },
    action: {
      'zh-CN':
        '执行`parley workflows rebuild`；十五分钟后仍无进展的，重新启动worker，并保留其日志和`parley status`的内容以便报告。',
      en: 'Run `parley workflows rebuild`; if nothing has happened after a quarter of an hour, start the worker again, and keep its log and what `parley status` says for a report.',
    },
  },
  ParleyEffectsGivenUp: {
    title: {
      'zh-CN': ({ value }) => `${value}个事项已不再重试`,
      en: ({ value }) => `Effects that were given up: ${value}`,
    },
    action: {
      'zh-CN': '按`parley status`中“Effects given up”所列原因修复，并在各案件中恢复办理。',
      en: 'Mend what stands under “Effects given up” in `parley status` and resume each in its dispute.',
    },
  },
  ParleyDestinationFails: {
    title: {
      'zh-CN': ({ of, value }) => `${of}失败，涉及${value}个事项`,
      en: ({ of, value }) => `${of} fails: ${value} effects`,
    },
    action: {
      'zh-CN': '向平台或服务商询问是否故障，并在工作台核对其地址和密钥；未办理的事项会自动重试。',
      en: 'Ask the platform or provider whether it is down, and look at its address and key on the desk; what is owed is tried again by itself.',
    },
  },
  ParleyQueueStands: {
    title: {
      'zh-CN': ({ of, value }) => `${of}积压：${value}条已到时未发`,
      en: ({ of, value }) => `${value} ${of} should have gone and have not`,
    },
    action: {
      'zh-CN': '检查邮件服务器或推送服务，并查看worker日志（part: notifications、effects）。',
      en: 'Look at the mail server or push service and at the worker’s log (part: notifications, effects).',
    },
  },
  ParleyMailsUndelivered: {
    title: {
      'zh-CN': ({ value }) => `${value}封邮件无法送达`,
      en: ({ value }) => `Mails that could not be brought: ${value}`,
    },
    action: {
      'zh-CN': '由案件管理员在“送达”中予以了结或更正地址。',
      en: 'A case manager closes them or corrects the address under “Deliveries”.',
    },
  },
  ParleyLettersUndelivered: {
    title: {
      'zh-CN': ({ value }) => `近七天有${value}封信件、提醒或者链接无法送达`,
      en: ({ value }) => `Letters, reminders and links that could not be brought in the last seven days: ${value}`,
    },
    action: {
      'zh-CN': '查看邮件服务器及短信服务商；请管理员核对当事人和工作人员的联系方式，另行告知。',
      en: 'Look at the mail server and the provider of messages; let administrators check the contacts of parties and staff, and tell them otherwise.',
    },
  },
  ParleyFilesUnscanned: {
    title: {
      'zh-CN': ({ value }) => `${value}个文件超过一小时未完成病毒扫描`,
      en: ({ value }) => `Files that no scanner has judged for an hour: ${value}`,
    },
    action: {
      'zh-CN': '检查clamd是否运行，其`StreamMaxLength`是否不小于允许上传的最大文件；扫描完成前，文件不能打开。',
      en: 'Look whether clamd runs, and whether its `StreamMaxLength` is at least the largest file that is taken; until it has been scanned a file cannot be opened.',
    },
  },
  ParleySignInsRefused: {
    title: {
      'zh-CN': ({ value }) => `五分钟内${value}次登录被拒绝`,
      en: ({ value }) => `${value} sign-ins were refused in five minutes`,
    },
    action: {
      'zh-CN': '可能有人在猜测密码：在安全日志中查看来源地址，并终止密码被猜中账户的会话。',
      en: 'Somebody may be guessing passwords: look at the security log for addresses, and end sessions of whoever was guessed.',
    },
  },
  ParleyPoolWaits: {
    title: {
      'zh-CN': ({ of, value }) => `${of}有${value}项请求在等待数据库连接`,
      en: ({ of, value }) => `${value} requests of ${of} wait for a connection to the database`,
    },
    action: {
      'zh-CN': '查pg_stat_activity中的长事务；如无，再启动一个API。',
      en: 'Look for long transactions in pg_stat_activity; else start another API.',
    },
  },
  ParleyDiskFull: {
    title: {
      'zh-CN': ({ of, value }) => `${of}所在磁盘将满：可用${value}`,
      en: ({ of, value }) => `The disk of the ${of} folder is nearly full: ${value} left`,
    },
    action: {
      'zh-CN': '立即清理或扩容：磁盘写满后，先是文件、随后是日志写入将被拒绝。',
      en: 'Make room or enlarge it now: when it is full, files and then appends are refused.',
    },
  },
  ParleyMemoryHigh: {
    title: {
      'zh-CN': ({ of, value }) => `${of}已占用可用内存的${value}`,
      en: ({ of, value }) => `${of} uses ${value} of the memory that it may have`,
    },
    action: {
      'zh-CN': '在空闲时段重新启动（不会丢失内容），并连同已运行时长一并报告。',
      en: 'Start it again in a quiet hour (nothing is lost) and report it with how long it ran.',
    },
  },
  ParleyCertificateEnds: {
    title: {
      'zh-CN': ({ of, value, isOver }) => (isOver ? `证书（${of}）已到期` : `证书（${of}）剩余${value}`),
      en: ({ of, value, isOver }) => `The certificate ${of} ${isOver ? 'has ended' : `has ${value} left`}`,
    },
    action: {
      'zh-CN':
        '重新签发，替换原证书后重启各程序；到期后将无法通过该证书建立连接。时间戳机构的证书由管理员在工作台填入其新的根证书。',
      en: 'Have it made anew, put it in the place of the old one and start the programs again; after its end they reach nobody by it. Of a time-stamp authority an administrator enters the newer root at the desk.',
    },
  },
  ParleyBackupsCease: {
    title: { 'zh-CN': ({ value }) => `最近一次备份距今${value}`, en: ({ value }) => `The last backup is ${value} old` },
    action: {
      'zh-CN':
        '检查由什么调用`parley backup`（其目录、密钥、磁盘余量），并手工执行一次：在此之前如磁盘损毁，其后的内容将全部丢失。',
      en: 'Look at what calls `parley backup` (its folder, its keys, room on its disk) and call it by hand: until then a lost disk loses all since.',
    },
  },
  ParleyArchiveStandsStill: {
    title: {
      'zh-CN': ({ value }) => `\`parley archive\`已${value}未归档`,
      en: ({ value }) => `\`parley archive\` has archived nothing for ${value}`,
    },
    action: {
      'zh-CN':
        '检查其是否运行及输出（目录、密钥、在PostgreSQL中的角色），并重新启动：在此之前如磁盘损毁，自上次备份以来的内容将全部丢失。',
      en: 'Look whether it runs and what it says (its folder, its keys, its role in PostgreSQL), and start it again: until then a lost disk loses all since the last backup.',
    },
  },
} as const satisfies Readonly<Record<string, Said>>;
