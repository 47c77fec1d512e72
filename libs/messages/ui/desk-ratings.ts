import type { Sentence, Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** Ratings of members as the association's people see them. */
export const RATINGS_WORDS = {
  title: DESK_PLACES.ratings,
  members: { 'zh-CN': '会员评价', en: 'Members' },
  statistics: { 'zh-CN': '总体统计', en: 'Statistics' },
  comparison: { 'zh-CN': '规则比较', en: 'Compare rules' },
  member: { 'zh-CN': '会员', en: 'Member' },
  hint: { 'zh-CN': '会员名称，至少两个字', en: 'Two letters of a name at least' },
  findOne: { 'zh-CN': '请按名称查找会员', en: 'Find a member by its name' },
  findOneHelp: {
    'zh-CN': '打开会员后，可以查看等级如何得出，并处理等级告知、异议和修复申请。',
    en: 'Its page shows how each grade comes about, and the notices, objections and repairs that wait.',
  },
  waiting: { 'zh-CN': '待决定', en: 'To be decided' },
  notice: { 'zh-CN': '拟定等级已告知，待确认', en: 'Notice of a grade, to be confirmed' },
  contest: { 'zh-CN': '评价异议，待决定', en: 'Objection, to be decided' },
  repair: { 'zh-CN': '修复申请，待决定', en: 'Repair, to be decided' },
  role: { 'zh-CN': '评价身份', en: 'Role' },
  grade: { 'zh-CN': '现行等级', en: 'Grade' },
  gradeBy: { 'zh-CN': '试算等级', en: 'Grade' },
  gradeByThisDay: { 'zh-CN': '按今日计算', en: 'By this day alone' },
  noGrade: { 'zh-CN': '事实不足，不评级', en: 'Too little is known' },
  base: { 'zh-CN': '行业基准分', en: 'Where all begin' },
  score: { 'zh-CN': '得分', en: 'Score' },
  factCount: { 'zh-CN': '计入的事实', en: 'Facts that count' },
  others: { 'zh-CN': '涉及相对方', en: 'Other sides' },
  proposal: { 'zh-CN': '建议等级', en: 'Proposed grade' },
  fact: { 'zh-CN': '事实', en: 'Fact' },
  dispute: { 'zh-CN': '来源案件', en: 'From' },
  openDispute: { 'zh-CN': '查看案件', en: 'The dispute' },
  stored: { 'zh-CN': '案卷已限制查阅', en: 'Stored only' },
  rule: { 'zh-CN': '适用规则', en: 'Rule' },
  standing: { 'zh-CN': '是否计入', en: 'Counts' },
  moves: { 'zh-CN': '分值影响', en: 'Points' },
  expires: { 'zh-CN': '有效期至', en: 'Until' },
  noFacts: { 'zh-CN': '没有可评价的事实', en: 'There is nothing to rate' },
  noFactsHelp: {
    'zh-CN': '案件办结后，经确认的事实会出现在这里。',
    en: 'What disputes establish stands here once it is final.',
  },
  index: { 'zh-CN': '平均得分', en: 'Mean score' },
  count: { 'zh-CN': '有记录的会员', en: 'Members with a record' },
  facts: { 'zh-CN': '各类事实涉及的会员数', en: 'Members by kind of fact' },
  tooFew: { 'zh-CN': '人数过少，不公布', en: 'too few to tell' },
  statisticsHelp: {
    'zh-CN': '截至最近评价日的一年内，不显示会员名称。',
    en: 'Of the year before the last evaluation day, without a name.',
  },
  one: { 'zh-CN': '基准版本', en: 'Compare' },
  two: { 'zh-CN': '对比版本', en: 'With' },
  proposed: { 'zh-CN': '可供采用，本协会未施行', en: 'Offered, not in force here' },
  comparisonHelp: {
    'zh-CN': '以现有全部记录，分别按两个版本试算全体会员的等级；只作比较，不改变任何人的等级。',
    en: 'All members on everything recorded so far, reckoned by each version. Nobody’s grade changes by comparing.',
  },
  better: { 'zh-CN': '等级提高的会员', en: 'Graded better' },
  worse: { 'zh-CN': '等级降低的会员', en: 'Graded worse' },
  largestMove: { 'zh-CN': '最大分值变化', en: 'Largest move' },
  medianMove: { 'zh-CN': '分值变化中位数', en: 'Middle move' },
} as const satisfies Record<string, Words>;

/** Of which day figures are, and by which version of the rules. */
export const STATISTICS_AS_OF: Sentence<{ readonly on: string; readonly version: string }> = {
  'zh-CN': ({ on, version }) => `截至${on}，评价规则${version}版`,
  en: ({ on, version }) => `As of ${on}, by version ${version} of the rules`,
};

/** From which day a version of the rules is in force. */
export const RULES_SINCE: Sentence<{ readonly day: string }> = {
  'zh-CN': ({ day }) => `自${day}起施行`,
  en: ({ day }) => `In force from ${day}`,
};

/** Added to a version of the rules that is not in force. */
export const NOT_IN_FORCE: Words = { 'zh-CN': '未施行', en: 'not in force' };
