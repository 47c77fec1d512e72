import type { ConsultationStage, ConsultationTurn } from '#domain/consultation/state.js';
import type { Sentence, Words } from '../locale.js';

/** What is asked of the association without opening a dispute; of who asks and of the staff. */
export const CONSULTATION_WORDS = {
  one: { 'zh-CN': '咨询', en: 'Consultation' },
  ask: { 'zh-CN': '向协会咨询', en: 'Ask the association' },
  askHelp: {
    'zh-CN': '咨询不立案，不通知其他任何人，也不影响任何法定期限；答复供您参考，不是法律意见。',
    en: 'Nothing is opened, nobody else is told, and no period of the law stands still. The answer is information and no legal advice.',
  },
  question: { 'zh-CN': '您的问题', en: 'Your question' },
  questionHelp: {
    'zh-CN': '写明发生了什么、您想知道什么；相关链接可以直接写在文字中。',
    en: 'What happened, and what you would like to know; links may stand in the words.',
  },
  files: { 'zh-CN': '附件', en: 'Files' },
  filesHelp: {
    'zh-CN': '可以不附；最多10个，仅您和协会工作人员可见。',
    en: 'Optional; up to ten, seen by you and the association’s staff alone.',
  },
  noFiles: { 'zh-CN': '没有附件。', en: 'There are none.' },
  filesLost: {
    'zh-CN': '以下文件没有传到，请在本页重新添加',
    en: 'These files did not arrive; please add them here again',
  },
  carry: { 'zh-CN': '一并告知我在维权指引中的回答', en: 'Tell my answers in the guide, too' },
  guide: { 'zh-CN': '在维权指引中的回答', en: 'Answered in the guide' },
  send: { 'zh-CN': '提交咨询', en: 'Ask' },
  emptyQuestion: { 'zh-CN': '请先写下您的问题', en: 'Please write your question first' },
  own: { 'zh-CN': '我的咨询', en: 'My consultations' },
  all: { 'zh-CN': '咨询', en: 'Consultations' },
  number: { 'zh-CN': '编号', en: 'Number' },
  about: { 'zh-CN': '内容', en: 'About' },
  asker: { 'zh-CN': '咨询人', en: 'Asked by' },
  owner: { 'zh-CN': '承办人', en: 'Has it' },
  nobody: { 'zh-CN': '尚无人承办', en: 'Nobody yet' },
  asked: { 'zh-CN': '提出时间', en: 'Asked' },
  dueBy: { 'zh-CN': '答复期限', en: 'Answered by' },
  none: { 'zh-CN': '还没有咨询', en: 'No consultations yet' },
  noneOwnHelp: {
    'zh-CN': '您提出的咨询和协会的答复会列在这里。',
    en: 'What you ask, and what is answered, will stand here.',
  },
  noneHelp: {
    'zh-CN': '当事人和平台人员不立案而向协会提出的问题会列在这里。',
    en: 'What people ask the association without opening a dispute will stand here.',
  },
  said: { 'zh-CN': '往来', en: 'What was said' },
  erased: { 'zh-CN': '内容已到期删除', en: 'The words were erased' },
  reply: { 'zh-CN': '答复', en: 'Your answer' },
  replyHelp: {
    'zh-CN': '咨询人可以看到答复全文；不要写入其他案件的信息。',
    en: 'Whoever asked reads all of it. Nothing of another dispute belongs here.',
  },
  answer: { 'zh-CN': '答复', en: 'Answer' },
  askBack: { 'zh-CN': '要求补充情况', en: 'Ask back' },
  goOn: { 'zh-CN': '补充或者继续提问', en: 'Tell more, or go on asking' },
  sendMore: { 'zh-CN': '发送', en: 'Send' },
  emptyText: { 'zh-CN': '请先写下内容', en: 'Please write something first' },
  take: { 'zh-CN': '由我承办', en: 'Take it' },
  takeOver: { 'zh-CN': '接办', en: 'Take it over' },
  close: { 'zh-CN': '办结', en: 'Close' },
  closeOwn: { 'zh-CN': '结束咨询', en: 'End the consultation' },
  next: { 'zh-CN': '接下来可以', en: 'From here' },
  convert: { 'zh-CN': '转为投诉草稿', en: 'Make a complaint of it' },
  convertHelp: {
    'zh-CN': '把您写的内容、链接和附件清单放入投诉草稿，无须重新填写；草稿只有您能看到，提交之前不发生任何效力。',
    en: 'Your words, the links in them and the list of files go into a draft, nothing is typed again. It is yours alone, and nothing happens before you file it.',
  },
  toDraft: { 'zh-CN': '打开投诉草稿', en: 'Open the draft' },
  mediation: { 'zh-CN': '申请调解', en: 'Ask for mediation' },
  take1: { 'zh-CN': '下载', en: 'Take' },
  file: { 'zh-CN': '附件', en: 'File' },
  size: { 'zh-CN': '大小', en: 'Size' },
  sentAt: { 'zh-CN': '提交时间', en: 'Sent' },
  kind: { 'zh-CN': '文件类型', en: 'Kind of file' },
  closedByAsker: { 'zh-CN': '咨询人已结束咨询', en: 'Ended by who asked' },
  closedByOfficer: { 'zh-CN': '协会已办结', en: 'Closed by the association' },
} as const satisfies Record<string, Words>;

export const CONSULTATION_STAGE_NAMES = {
  unasked: { 'zh-CN': '未提出', en: 'Not asked' },
  asked: { 'zh-CN': '待答复', en: 'To be answered' },
  'details-requested': { 'zh-CN': '待补充', en: 'Asked back' },
  answered: { 'zh-CN': '已答复', en: 'Answered' },
  closed: { 'zh-CN': '已办结', en: 'Closed' },
  handed: { 'zh-CN': '已转交，待受理', en: 'Handed on' },
  granted: { 'zh-CN': '已获援助', en: 'Legal aid given' },
  refused: { 'zh-CN': '未获同意', en: 'Refused' },
} as const satisfies Record<ConsultationStage, Words>;

export const CONSULTATION_TURN_NAMES = {
  question: { 'zh-CN': '提问', en: 'Asked' },
  answer: { 'zh-CN': '协会答复', en: 'The association answered' },
  'details-request': { 'zh-CN': '协会要求补充', en: 'The association asked back' },
  supplement: { 'zh-CN': '补充', en: 'Told more' },
  'aid-handed': { 'zh-CN': '协会转交', en: 'The association handed it on' },
  'aid-accepted': { 'zh-CN': '接收机构受理', en: 'Whom it was handed to gives it' },
  'aid-declined': { 'zh-CN': '接收机构未受理', en: 'Whom it was handed to declined' },
  'aid-refused': { 'zh-CN': '协会未予同意', en: 'The association refused' },
} as const satisfies Record<ConsultationTurn['kind'], Words>;

export const CONSULTATION_FILE: Sentence<{ readonly place: number }> = {
  'zh-CN': ({ place }) => `附件${place}`,
  en: ({ place }) => `File ${place}`,
};
