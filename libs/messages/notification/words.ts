import type { Asked } from '#domain/notification/asked.js';
import type { Digest, Topic } from '#domain/notification/preferences.js';
import type { Sentence, Words } from '../locale.js';

/** What a notification says of one dispute: that there is something, never what. */
export const TOLD = {
  reminder: {
    'zh-CN': ({ number }) => `争议${number}：有期限即将届满`,
    en: ({ number }) => `Dispute ${number}: a time ends soon`,
  },
  act: {
    'zh-CN': ({ number }) => `争议${number}：等待您方办理`,
    en: ({ number }) => `Dispute ${number}: something is awaited from your side`,
  },
  news: {
    'zh-CN': ({ number }) => `争议${number}：有新进展`,
    en: ({ number }) => `Dispute ${number}: there is something new`,
  },
  room: {
    'zh-CN': ({ number }) => `争议${number}：会谈室有新内容`,
    en: ({ number }) => `Dispute ${number}: there is something new in a room`,
  },
  task: {
    'zh-CN': ({ number }) => `争议${number}：有新的待办事项`,
    en: ({ number }) => `Dispute ${number}: there is a new task`,
  },
} as const satisfies Record<Topic, Sentence<{ readonly number: string }>>;

type AskedFacts = { readonly number: string; /** As people read it. */ readonly until?: string };
const asks = (zh: string, en: string): Sentence<AskedFacts> => ({
  'zh-CN': ({ number, until }) => `争议${number}：${zh}${until === undefined ? '' : `，期限至${until}`}`,
  en: ({ number, until }) => `Dispute ${number}: ${en}${until === undefined ? '' : `, until ${until}`}`,
});

/** What a neutral is asked to do in one dispute, and until when; nothing of what the dispute is about. */
export const ASKED_OF = {
  'take-mediation': asks(
    '您被指定为调解员，请答复是否接受',
    'you are appointed as mediator; please say whether you take it',
  ),
  'sign-agreement': asks(
    '各方已签署调解协议，等待您签名',
    'the parties have signed their agreement; your signature is awaited',
  ),
  'take-seat': asks(
    '请您担任专家组成员，请作出声明并答复是否接受',
    'you are asked to sit on its panel; please declare your ties and say whether you take the seat',
  ),
  'read-file': asks('专家组已组成，案卷已向您开放', 'its panel is complete and the file is open to you'),
  'list-issues': asks(
    '本轮意见已提交完毕，请您列出需要回答的问题，或者再次征询各方',
    'the round is closed; please list what the panel will answer, or ask the parties again',
  ),
  'read-submissions': asks('本轮意见已提交完毕，请阅看', 'the round is closed; please read what was submitted'),
  deliberate: asks('专家组开始合议', 'the panel deliberates now'),
  'cast-ballot': asks('等待您投票', 'your ballot is wanted'),
  'sign-decision': asks('结论草稿等待您签名', 'the draft of the decision waits for your signature'),
} as const satisfies Record<Asked, Sentence<AskedFacts>>;

/** What somebody may be notified of. */
export const TOPICS_NAMED = {
  reminder: { 'zh-CN': '即将届满的期限', en: 'Days that come near' },
  act: { 'zh-CN': '等待您方办理的事项', en: 'What is awaited from your side' },
  news: { 'zh-CN': '您的争议的其他进展', en: 'Anything else in your disputes' },
  room: { 'zh-CN': '您所在会谈室的新内容', en: 'Something new in a room that you are in' },
  task: { 'zh-CN': '协会工作人员的待办事项', en: 'Tasks of the association’s staff' },
} as const satisfies Record<Topic, Words>;

export const DIGESTS_NAMED = {
  'at-once': { 'zh-CN': '即时', en: 'At once' },
  hourly: { 'zh-CN': '每小时汇总', en: 'Hourly digest' },
  daily: { 'zh-CN': '每日汇总', en: 'Daily digest' },
  none: { 'zh-CN': '不通知', en: 'Not at all' },
} as const satisfies Record<Digest, Words>;

/** The rest of the mail, and of the page that ends notifications. */
export const NOTIFICATION_WORDS = {
  subject: { 'zh-CN': '争议通知', en: 'News of your disputes' },
  reminder: { 'zh-CN': '期限提醒', en: 'A day comes near' },
  linkRevoked: {
    'zh-CN': '此前发送的办理链接已停用。请使用账号登录办理；没有账号的，请联系本会重新发送链接。',
    en: 'The link that was sent before leads nowhere any more. Please sign in with your account, or ask the association to send you a new one.',
  },
  silence: {
    'zh-CN': '不想再收到期限提醒？请打开（法律文书的送达不受影响）：',
    en: 'No more reminders? Please open (legal documents come all the same):',
  },
  intro: {
    'zh-CN': '以下争议有新情况。详情请登录查看。',
    en: 'There is something new in these disputes. Please sign in to read it.',
  },
  kind: {
    'zh-CN': '本邮件仅为提示，不是送达的法律文书；法律文书另行送达。',
    en: 'This is a notice for your convenience and serves nothing on you: legal documents come by themselves.',
  },
  end: { 'zh-CN': '不想再收到提示？请打开：', en: 'No more of these notices? Please open:' },
  endTitle: { 'zh-CN': '停止接收提示邮件', en: 'End notices by mail' },
  endAsk: {
    'zh-CN': '确认后不再发送提示邮件。法律文书的送达不受影响；登录后可随时恢复。',
    en: 'No more notices will come. Legal documents are served on you all the same, and you can have notices again when you sign in.',
  },
  endButton: { 'zh-CN': '停止接收', en: 'End notices' },
  dailyButton: { 'zh-CN': '每天最多一封', en: 'One mail a day at most' },
  dailySet: { 'zh-CN': '已改为每天最多一封汇总邮件。', en: 'From now on one mail a day comes at most.' },
  ended: { 'zh-CN': '已停止发送提示邮件。', en: 'No more notices will come.' },
  badLink: {
    'zh-CN': '该链接无效或者已过期。请登录后在通知设置中修改。',
    en: 'This link is not good, or no longer. Please sign in and change your notification settings.',
  },
} as const satisfies Record<string, Words>;
