import type { Sentence, Words } from '../locale.js';

/** Grades, how they are made, and what is counted, for everybody. */
export const OPEN_RATING_WORDS = {
  title: { 'zh-CN': '诚信等级查询', en: 'Look up grades' },
  lead: {
    'zh-CN':
      '可以查询加入诚信评价的单位会员的公开等级；个人会员经其单独同意才公开。查不到的，可能未加入、未公开或者没有这个会员，三者不作区分。',
    en: 'Grades of organisations that joined the rating, and of persons where they agreed to it. Whoever is not found may not have joined, may not be public or may not exist: these are not told apart.',
  },
  name: { 'zh-CN': '会员名称', en: 'Name of the member' },
  nameHelp: { 'zh-CN': '至少两个字', en: 'At least two characters' },
  find: { 'zh-CN': '查询', en: 'Look up' },
  incomplete: {
    'zh-CN': '检索尚未覆盖全部名称，请稍后再查。',
    en: 'Not all names are searched yet. Please try again a little later.',
  },
  nobody: { 'zh-CN': '没有查到公开的等级', en: 'No public grade was found' },
  noGrade: { 'zh-CN': '事实不足，不评级', en: 'Too little is known for a grade' },
  roles: { 'zh-CN': '各类身份的等级', en: 'Grade in each role' },
  role: { 'zh-CN': '身份', en: 'Role' },
  grade: { 'zh-CN': '等级', en: 'Grade' },
  facts: { 'zh-CN': '公开的事实', en: 'Public facts' },
  noFacts: { 'zh-CN': '没有公开的不利事实。', en: 'No fact that tells against the member is public.' },
  fact: { 'zh-CN': '事实', en: 'Fact' },
  weight: { 'zh-CN': '轻重', en: 'How heavy' },
  until: { 'zh-CN': '公开至', en: 'Public until' },
  objection: { 'zh-CN': '异议', en: 'Objection' },
  objectionOpen: { 'zh-CN': '会员已提出异议', en: 'The member objects' },
  objectionNone: { 'zh-CN': '无', en: 'None' },
  asOf: { 'zh-CN': '评价日', en: 'As of' },
  version: { 'zh-CN': '评价规则', en: 'Rules' },
  how: { 'zh-CN': '等级怎样得出', en: 'How a grade is made' },
  voluntary: {
    'zh-CN': '诚信评价是会员自律，不是行政许可或者信用惩戒，也不影响任何案件的实体处理。',
    en: 'The rating is self-discipline among members: no licence, no sanction, and without any bearing on the merits of a dispute.',
  },
  // method
  methodLead: {
    'zh-CN': '评价规则以数据形式公布，任何人都可以据此重算。以下以文字说明。',
    en: 'The rules are published as data from which anybody can reckon again. This page says them in words.',
  },
  step1: { 'zh-CN': '一、只看事实', en: '1. Facts alone' },
  step1Text: {
    'zh-CN': '只有案件记录中的终局事实计入，每一事实注明依据；正在异议或者未终局的不计入。没有人工打分。',
    en: 'What counts are final facts from the record of disputes, each with its ground; what is contested or not final does not. Nobody gives points by hand.',
  },
  step2: { 'zh-CN': '二、随时间减弱', en: '2. Facts fade' },
  step2Text: {
    'zh-CN': '每一事实的分量随时间减半，过期不再计入；部分事实可以申请修复。',
    en: 'Each fact loses half its weight in the time below and runs out; some can be repaired.',
  },
  step3: { 'zh-CN': '三、样本小则不武断', en: '3. Little is not taken for much' },
  step4: { 'zh-CN': '四、分数对应等级', en: '4. From score to grade' },
  step5: { 'zh-CN': '五、异议与修复', en: '5. Objection and repair' },
  className: { 'zh-CN': '轻重', en: 'How heavy' },
  halfLife: { 'zh-CN': '减半天数', en: 'Halves in (days)' },
  expires: { 'zh-CN': '失效天数', en: 'Runs out after (days)' },
  repair: { 'zh-CN': '可修复起算天数', en: 'Can be repaired after (days)' },
  publicFor: { 'zh-CN': '公开天数', en: 'Public for (days)' },
  never: { 'zh-CN': '不公开', en: 'Never public' },
  effect: { 'zh-CN': '作用', en: 'Effect' },
  positive: { 'zh-CN': '有利', en: 'For' },
  negative: { 'zh-CN': '不利', en: 'Against' },
  neither: { 'zh-CN': '仅记录', en: 'Recorded alone' },
  points: { 'zh-CN': '分量', en: 'Weight' },
  clause: { 'zh-CN': '条款', en: 'Clause' },
  least: { 'zh-CN': '最低分', en: 'From (points)' },
  hash: { 'zh-CN': '规则数据的 SHA-256', en: 'SHA-256 of the rules as data' },
  next: { 'zh-CN': '即将施行', en: 'Coming' },
  versions: { 'zh-CN': '各版本', en: 'Versions' },
  toInForce: { 'zh-CN': '查看现行规则', en: 'To the rules in force' },
  otherFigures: { 'zh-CN': '其他参数', en: 'Other figures' },
  wholeData: { 'zh-CN': '规则全文（数据）', en: 'The rules as data' },
  // sector
  sectorLead: {
    'zh-CN':
      '最近十二个已结束的月份内收到的案件。不足{least}件的数字不公布，能够推算出它的数字也不公布；不按平台公布。',
    en: 'Disputes filed in the last twelve months that are over. What is of fewer than {least} is not told, nor what would tell it; nothing is told by platform.',
  },
  tooFew: { 'zh-CN': '过少，不公布', en: 'Too few to tell' },
  byMonth: { 'zh-CN': '逐月收到', en: 'Filed by month' },
  indices: { 'zh-CN': '行业诚信指数', en: 'Index of the sector' },
  index: { 'zh-CN': '指数（分）', en: 'Index (points)' },
  members: { 'zh-CN': '会员数', en: 'Members' },
  factsOfSector: { 'zh-CN': '各类事实涉及的会员数', en: 'Members by kind of fact' },
  nothingYet: { 'zh-CN': '还没有可以公布的数字。', en: 'There are no figures yet that can be told.' },
  disputes: { 'zh-CN': '案件', en: 'Disputes' },
  rated: { 'zh-CN': '诚信评价', en: 'Ratings' },
  period: { 'zh-CN': '统计期间', en: 'Months counted' },
} as const satisfies Record<string, Words>;

export const SAMPLE_TOLD: Sentence<{ readonly facts: number; readonly others: number; readonly prior: number }> = {
  'zh-CN': ({ facts, others, prior }) =>
    `少于${facts}件事实或者少于${others}个不同的对方的，只列事实，不评等级。每个会员的分数向行业平均收缩，相当于加上${prior}件平均的事实，以免一两件事决定等级。`,
  en: ({ facts, others, prior }) =>
    `Below ${facts} facts or ${others} different other sides there is no grade, only the facts. Each score is drawn towards the sector’s mean as if ${prior} average facts were added, so that one or two decide nothing.`,
};

export const GRADES_TOLD: Sentence<{ readonly day: number; readonly times: number }> = {
  'zh-CN': ({ day, times }) => `每月${day}日评价一次；等级上升须连续${times}次达到标准并超过界限一段，以免来回跳动。`,
  en: ({ day, times }) =>
    `Grades are looked at on day ${day} of each month; a better one has to be reached ${times} times running and by a margin, so that it does not waver.`,
};

export const OBJECTION_TOLD: Sentence<{ readonly within: string; readonly decided: string; readonly days: number }> = {
  'zh-CN': ({ within, decided, days }) =>
    `会员可以在${within}内对事实提出异议，协会在${decided}内答复；修复每${days}天可以申请一次。`,
  en: ({ within, decided, days }) =>
    `A member can object to a fact within ${within} and is answered within ${decided}; a repair can be asked for once in ${days} days.`,
};

/** That another version is shown than the one in force. */
export const OTHER_METHOD: Sentence<{ readonly version: string; readonly inForce: string }> = {
  'zh-CN': ({ version, inForce }) => `以下为${version}版本，现行版本为${inForce}`,
  en: ({ version, inForce }) => `This is ${version}; in force is ${inForce}`,
};
/** Which version of the rules takes the place of the one in force, and when. */
export const METHOD_NEXT: Sentence<{ readonly version: string; readonly day: string }> = {
  'zh-CN': ({ version, day }) => `${version}，自${day}起施行`,
  en: ({ version, day }) => `${version}, in force from ${day}`,
};
