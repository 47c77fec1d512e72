import type { Sentence, Words } from '../locale.js';

/** The own rating, to the member that is rated. */
export const PARTY_GRADE = {
  line: { 'zh-CN': '得分变化', en: 'The score over time' },
  day: { 'zh-CN': '日期', en: 'Day' },
  asTable: { 'zh-CN': '以表格查看', en: 'As a table' },
  facts: { 'zh-CN': '计入的事实', en: 'What it is made of' },
  moves: { 'zh-CN': '分值影响', en: 'Moves it by' },
  without: { 'zh-CN': '没有该事实时的得分', en: 'Without it' },
  ifRepaired: { 'zh-CN': '修复后的得分', en: 'If repaired' },
  until: { 'zh-CN': '影响至', en: 'Until' },
  acts: { 'zh-CN': '可以做什么', en: 'What you can do' },
  contest: { 'zh-CN': '提出异议', en: 'Contest it' },
  contestHelp: {
    'zh-CN': '由未参与该事项的人员决定。请写明该事实错在哪里、有何依据。',
    en: 'Somebody without a hand in the matter decides. Say what is wrong with it, and what shows it.',
  },
  ground: { 'zh-CN': '异议理由', en: 'Why it is wrong' },
  contested: { 'zh-CN': '已提出异议，尚未决定', en: 'Contested, not decided yet' },
  upheld: { 'zh-CN': '异议成立，不再计入', en: 'You were right: it counts no more' },
  refused: { 'zh-CN': '异议不成立', en: 'The objection was refused' },
  repair: { 'zh-CN': '申请修复', en: 'Ask for repair' },
  repairHelp: {
    'zh-CN': '说明已如何纠正、今后如何避免。获准后该事实不再计入。',
    en: 'Say how it was put right and what you undertake. Once granted, the fact counts no more.',
  },
  undertaking: { 'zh-CN': '纠正情况和承诺', en: 'What was put right, and what you undertake' },
  repairAsked: { 'zh-CN': '已申请修复，尚未决定', en: 'Repair asked for, not decided yet' },
  repaired: { 'zh-CN': '已修复', en: 'Repaired' },
  repairRefused: { 'zh-CN': '修复申请未获准', en: 'Repair was refused' },
  send: { 'zh-CN': '提交', en: 'Send' },
  notice: { 'zh-CN': '协会拟调整您的等级', en: 'The association means to change your grade' },
  noticeHelp: {
    'zh-CN': '在此日期前可以对相关事实提出异议；异议未决定前不调整。',
    en: 'Until this day you can contest the facts; nothing changes while an objection is open.',
  },
  noticeDropped: { 'zh-CN': '已撤回拟定的等级', en: 'A proposed grade was taken back' },
  answers: { 'zh-CN': '已作出的决定和理由', en: 'What was decided, and why' },
  unrated: { 'zh-CN': '您尚未参加诚信评价', en: 'You are not rated' },
  unratedHelp: {
    'zh-CN': '接受评价规则后，才会根据已确认的事实评价。评价规则公开，可以随时退出。',
    en: 'Only who accepts the rules is rated, by facts that are final. The rules are public, and you can leave again.',
  },
  accept: { 'zh-CN': '接受评价规则', en: 'Accept the rules' },
  newerRules: { 'zh-CN': '现行评价规则已更新', en: 'Other rules of rating are in force now' },
  readChanges: { 'zh-CN': '查看现行规则和不同之处', en: 'Read them, and what differs' },
  readRules: { 'zh-CN': '阅读评价规则', en: 'Read the rules of rating' },
  rules: { 'zh-CN': '适用的规则', en: 'Rated by' },
  choices: { 'zh-CN': '公开和退出', en: 'Publicity, and leaving' },
  isPublic: { 'zh-CN': '公开我的等级', en: 'My grades are public' },
  leave: { 'zh-CN': '退出评价', en: 'Leave the rating' },
  leaveHelp: {
    'zh-CN': '退出后不再评价，等级不再公布；既有记录依规则保存。',
    en: 'You are rated no more and your grades are published no longer. What is on record stays as the rules say.',
  },
  left: { 'zh-CN': '您已退出评价', en: 'You have left the rating' },
  noGrade: { 'zh-CN': '事实不足，不评级', en: 'Too little is known for a grade' },
} as const satisfies Record<string, Words>;

export const REPAIR_FROM: Sentence<{ readonly day: string }> = {
  'zh-CN': ({ day }) => `${day}起可申请修复`,
  en: ({ day }) => `can be repaired from ${day}`,
};
export const GRADE_AND_SCORE: Sentence<{ readonly grade: string; readonly score: string }> = {
  'zh-CN': ({ grade, score }) => `${grade}，${score}分`,
  en: ({ grade, score }) => `${grade}, ${score} points`,
};
export const LINE_OF: Sentence<{ readonly from: string; readonly to: string }> = {
  'zh-CN': ({ from, to }) => `得分由${from}变为${to}`,
  en: ({ from, to }) => `The score went from ${from} to ${to}`,
};

/** Which rules are in force, and which the member is rated by until it accepts them. */
export const NEWER_RULES: Sentence<{ readonly day: string; readonly inForce: string; readonly own: string }> = {
  'zh-CN': ({ day, inForce, own }) =>
    `评价规则${inForce}自${day}起施行。您接受之前，仍按您已接受的${own}评价；接受之后，按${inForce}评价。`,
  en: ({ day, inForce, own }) =>
    `The rules of rating ${inForce} are in force from ${day}. Until you accept them you are rated by ${own}, as before; after that, by ${inForce}.`,
};
