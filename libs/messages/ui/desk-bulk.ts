import type { Sentence, Words } from '../locale.js';

/** One act done to many disputes, each by itself. */
export const BULK_WORDS = {
  acts: { 'zh-CN': '批量办理', en: 'Do it to all of these' },
  clear: { 'zh-CN': '取消选择', en: 'Choose none' },
  takeOut: { 'zh-CN': '导出表格', en: 'Take out as a file' },
  takingOut: { 'zh-CN': '正在导出', en: 'The file is being made' },
  check: { 'zh-CN': '逐件核对', en: 'See for which it can be done' },
  checking: { 'zh-CN': '正在逐件核对', en: 'Each dispute is looked at' },
  begin: { 'zh-CN': '开始办理', en: 'Do it' },
  goOn: { 'zh-CN': '继续办理', en: 'Go on' },
  running: { 'zh-CN': '正在逐件办理', en: 'It is being done, one by one' },
  stopped: { 'zh-CN': '办理中断', en: 'It stopped half-way' },
  stoppedDetail: {
    'zh-CN': '连接中断。已办理的不会重复办理，请继续。',
    en: 'The connection failed. Go on: nothing that was done is done twice.',
  },
  left: { 'zh-CN': '有一项批量办理尚未完成', en: 'Something begun for many disputes is not finished' },
  drop: { 'zh-CN': '不再继续', en: 'Leave it as it is' },
  finished: { 'zh-CN': '已全部处理', en: 'All have been gone through' },
  close: { 'zh-CN': '关闭', en: 'Close' },
  results: { 'zh-CN': '逐件结果', en: 'Dispute by dispute' },
  waiting: { 'zh-CN': '待核对', en: 'not looked at yet' },
  can: { 'zh-CN': '可以办理', en: 'can be done' },
  cannot: { 'zh-CN': '不能办理', en: 'cannot be done' },
  done: { 'zh-CN': '已办理', en: 'done' },
  refused: { 'zh-CN': '未办理', en: 'not done' },
  notNow: { 'zh-CN': '该案目前没有这项操作。', en: 'The dispute does not have this act now.' },
  several: {
    'zh-CN': '该案有多个办理对象，请在案件中单独办理。',
    en: 'There are several of its parties that it could be done for; do it in the dispute.',
  },
  unknown: { 'zh-CN': '原因不明，请在案件中查看。', en: 'For a reason that was not told; look into the dispute.' },
  ask: { 'zh-CN': '向投诉方询问', en: 'Ask the complainant' },
  askDoes: {
    'zh-CN': '为每件案件与投诉方开通咨询室，并发送同一条消息',
    en: 'Open the room between the complainant and the association in each, and send the same message',
  },
  note: { 'zh-CN': '添加工作备注', en: 'Write a note of the staff' },
  noteDoes: { 'zh-CN': '在每件案件的工作备注中写入同一内容', en: 'Write the same into the notes of each' },
} as const satisfies Record<string, Words>;

type Counts = { readonly can: number; readonly cannot: number; readonly all: number };
export const CAN_OF: Sentence<Counts> = {
  'zh-CN': ({ can, cannot, all }) => `共${all}件，可以办理${can}件，不能办理${cannot}件`,
  en: ({ can, cannot, all }) => `${can} of ${all} can; ${cannot} not`,
};
export const DONE_OF: Sentence<{ readonly done: number; readonly refused: number; readonly all: number }> = {
  'zh-CN': ({ done, refused, all }) => `共${all}件，已办理${done}件，未办理${refused}件`,
  en: ({ done, refused, all }) => `${done} of ${all} done; ${refused} not`,
};
export const FOR_EACH: Sentence<{ readonly act: string; readonly count: number }> = {
  'zh-CN': ({ act, count }) => `${act}（${count}件）`,
  en: ({ act, count }) => `${act} (${count} ${count === 1 ? 'dispute' : 'disputes'})`,
};
/** At which stage a dispute was when it was looked at. */
export const AT_STAGE: Sentence<{ readonly stage: string }> = {
  'zh-CN': ({ stage }) => `当时：${stage}`,
  en: ({ stage }) => `Stage: ${stage}`,
};
export const LETTERS_OUT: Sentence<{ readonly letters: string }> = {
  'zh-CN': ({ letters }) => `将发出：${letters}`,
  en: ({ letters }) => `Would go out: ${letters}`,
};
export const AT_MOST: Sentence<{ readonly most: number }> = {
  'zh-CN': ({ most }) => `一次最多选择${most}件`,
  en: ({ most }) => `At most ${most} at once`,
};
