import type { Words } from '../locale.js';

/** Mediation that is asked for without a complaint, and whom one names in it. */
export const MEDIATION_REQUEST = {
  title: { 'zh-CN': '申请调解', en: 'Ask for mediation' },
  lead: {
    'zh-CN': '无须先向平台投诉。提交后协会立案并邀请对方；各方都同意才开始调解，任何一方可以随时退出。',
    en: 'No complaint to a platform is needed. The association opens a dispute and invites the other side; it begins when everybody agrees, and anybody may leave at any time.',
  },
  free: {
    'zh-CN': '提交申请不收取费用；是否达成协议、达成什么协议，由各方自己决定。',
    en: 'Asking costs nothing, and what is agreed is the parties’ own decision.',
  },
  clocks: {
    'zh-CN': '申请调解不中止平台措施和法定期限。',
    en: 'No measure of a platform and no period of the law stands still for it.',
  },
  matter: { 'zh-CN': '争议事项', en: 'What it is about' },
  who: { 'zh-CN': '对方', en: 'The other side' },
  name: { 'zh-CN': '姓名或者名称', en: 'Name' },
  nameHelp: {
    'zh-CN': '写两个字起，会列出您的案件中出现过的，以及公开等级中的同名主体；也可以直接填写。',
    en: 'From two letters on, names of your own matters and of public grades are shown; any other can be written, too.',
  },
  ofMatters: { 'zh-CN': '您的案件中', en: 'in your matters' },
  ofRegister: { 'zh-CN': '公开等级', en: 'public grade' },
  found: { 'zh-CN': '是以下哪一个？', en: 'Is it one of these?' },
  chosen: { 'zh-CN': '已选定', en: 'Chosen' },
  other: { 'zh-CN': '换一个', en: 'Another' },
  roles: { 'zh-CN': '对方的身份', en: 'What it does in the sale' },
  mail: { 'zh-CN': '电子邮箱', en: 'Mail address' },
  mailHelp: {
    'zh-CN': '邀请将发送到这里；不知道的可以不填，由协会另行设法联系。',
    en: 'The invitation goes there. Without one the association looks for another way.',
  },
  statement: { 'zh-CN': '事实和请求', en: 'What happened, and what you want' },
  statementHelp: {
    'zh-CN': '对方会随邀请读到全文；不愿对方知道的内容，请在调解开始后只对调解员说。',
    en: 'The other side reads all of it with the invitation. What it is not to know, tell the mediator alone, later.',
  },
  files: { 'zh-CN': '材料', en: 'Files' },
  filesHelp: { 'zh-CN': '可以不附。', en: 'Optional.' },
  preview: { 'zh-CN': '将要发出的内容', en: 'What goes out' },
  send: { 'zh-CN': '提交申请', en: 'Ask for mediation' },
  lacking: { 'zh-CN': '请先填写：', en: 'Please fill in first:' },
  done: { 'zh-CN': '调解申请已提交，已邀请对方', en: 'It is asked for, and the other side is invited' },
  toDispute: { 'zh-CN': '打开案件', en: 'Open the dispute' },
  lost: {
    'zh-CN': '以下材料没有传到，请在案件中重新上传',
    en: 'These files did not arrive; send them on the dispute’s page',
  },
  instead: { 'zh-CN': '不投诉，直接申请调解', en: 'Mediation instead of a complaint' },
} as const satisfies Record<string, Words>;
