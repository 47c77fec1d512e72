import type { Waiter } from '#domain/dispute/waits-for.js';
import type { Sentence, Words } from '../locale.js';

/** The table of all disputes of an association. */
export const DESK_DOCKET_WORDS = {
  search: { 'zh-CN': '查找', en: 'Find' },
  searchHint: { 'zh-CN': '案号、当事人、商品链接或者平台编号', en: 'Number, party, link or number of the platform' },
  state: { 'zh-CN': '案件状态', en: 'State' },
  open: { 'zh-CN': '办理中', en: 'Running' },
  closed: { 'zh-CN': '已结案', en: 'Closed' },
  all: { 'zh-CN': '全部', en: 'All' },
  whose: { 'zh-CN': '经办', en: 'Whose' },
  mine: { 'zh-CN': '我经办的', en: 'Mine' },
  team: { 'zh-CN': '本组的', en: 'Of my teams' },
  unowned: { 'zh-CN': '待认领的', en: 'Nobody’s yet' },
  anybody: { 'zh-CN': '全部', en: 'Everybody’s' },
  stage: { 'zh-CN': '阶段', en: 'Stage' },
  anyStage: { 'zh-CN': '全部阶段', en: 'Any stage' },
  waitingFor: { 'zh-CN': '等待', en: 'Waiting for' },
  anyWaiter: { 'zh-CN': '不限', en: 'Anybody' },
  right: { 'zh-CN': '权利', en: 'Right' },
  anyRight: { 'zh-CN': '全部权利', en: 'Any right' },
  priority: { 'zh-CN': '优先级（至少）', en: 'Priority, at least' },
  anyPriority: { 'zh-CN': '不限', en: 'Any' },
  due: { 'zh-CN': '下一法定期限', en: 'Next legal day' },
  dueBetween: { 'zh-CN': '下一法定期限在', en: 'Next legal day between' },
  number: { 'zh-CN': '案号', en: 'Number' },
  reference: { 'zh-CN': '平台移交编号', en: 'Number of the platform' },
  parties: { 'zh-CN': '当事人', en: 'Parties' },
  complainant: { 'zh-CN': '投诉方', en: 'Complainant' },
  respondents: { 'zh-CN': '被投诉方', en: 'Respondents' },
  platforms: { 'zh-CN': '平台', en: 'Platform' },
  goods: { 'zh-CN': '标的', en: 'Goods' },
  owner: { 'zh-CN': '经办人', en: 'Owner' },
  ofTeam: { 'zh-CN': '小组', en: 'Team' },
  anyTeam: { 'zh-CN': '全部小组', en: 'Any team' },
  anyPlatform: { 'zh-CN': '全部平台', en: 'Any platform' },
  nobody: { 'zh-CN': '待认领', en: 'Nobody yet' },
  age: { 'zh-CN': '已办理', en: 'Age' },
  filed: { 'zh-CN': '提交时间', en: 'Filed' },
  tasks: { 'zh-CN': '待办', en: 'Tasks' },
  tags: { 'zh-CN': '标签', en: 'Tags' },
  tagHint: { 'zh-CN': '完整的标签', en: 'The whole tag' },
  tagToAdd: { 'zh-CN': '添加标签', en: 'Tag to add' },
  tagHelp: {
    'zh-CN': '供协会内部查找案件使用，当事人看不到；最多十个，每个不超过30字。',
    en: 'To find disputes within the association; parties never see them. Ten at most, each of up to 30 characters.',
  },
  addTag: { 'zh-CN': '添加', en: 'Add' },
  tagsKept: { 'zh-CN': '标签已保存', en: 'The tags are kept' },
  risk: { 'zh-CN': '提示', en: 'Signals' },
  anyRisk: { 'zh-CN': '不限', en: 'With or without' },
  party: { 'zh-CN': '当事人', en: 'Party' },
  filedBetween: { 'zh-CN': '提交时间在', en: 'Filed between' },
  basis: { 'zh-CN': '依据', en: 'By' },
  barred: { 'zh-CN': '投诉方受限', en: 'complainant limited' },
  erased: { 'zh-CN': '（已删除）', en: '(erased)' },
  openIt: { 'zh-CN': '打开案件', en: 'Open the dispute' },
  none: { 'zh-CN': '还没有案件', en: 'There is no dispute yet' },
  noneHelp: { 'zh-CN': '提交的投诉会出现在这里。', en: 'Complaints stand here once they are filed.' },
  noneFits: { 'zh-CN': '没有符合条件的案件', en: 'No dispute fits these filters' },
  noneFitsHelp: { 'zh-CN': '请减少筛选条件。', en: 'Take a filter away.' },
  views: { 'zh-CN': '视图', en: 'Views' },
  saveView: { 'zh-CN': '保存当前视图', en: 'Keep this view' },
  keepView: { 'zh-CN': '保存', en: 'Keep it' },
  viewName: { 'zh-CN': '视图名称', en: 'What it is called' },
  shareView: { 'zh-CN': '与同事共享', en: 'Share it with colleagues' },
  shareViewHelp: { 'zh-CN': '同事可以使用，只有您可以修改。', en: 'They can open it; you alone can change it.' },
  viewSaved: { 'zh-CN': '视图已保存', en: 'The view is kept' },
  viewChanged: { 'zh-CN': '视图已更新', en: 'The view is changed' },
  viewDeleted: { 'zh-CN': '视图已删除', en: 'The view is gone' },
  urgent: { 'zh-CN': '紧急', en: 'Urgent' },
  high: { 'zh-CN': '较高', en: 'High' },
  normal: { 'zh-CN': '一般', en: 'Normal' },
} as const satisfies Record<string, Words>;

/** What the signals of a dispute weigh together, at least. */
export const RISKS_NAMED = {
  '1': { 'zh-CN': '有提示', en: 'Any signal' },
  '20': { 'zh-CN': '20分以上', en: '20 points or more' },
  '40': { 'zh-CN': '40分以上', en: '40 points or more' },
} as const satisfies Record<string, Words>;

/** The same for a number that is none of these. */
export const POINTS_AT_LEAST: Sentence<{ readonly points: number }> = {
  'zh-CN': ({ points }) => `${points}分以上`,
  en: ({ points }) => `${points} ${points === 1 ? 'point' : 'points'} or more`,
};

/** Whose turn it is. */
export const WAITERS_NAMED = {
  association: { 'zh-CN': '本协会', en: 'Us' },
  complainant: { 'zh-CN': '投诉方', en: 'Complainant' },
  respondent: { 'zh-CN': '被投诉方', en: 'Respondent' },
  parties: { 'zh-CN': '各方', en: 'Parties' },
  platform: { 'zh-CN': '平台', en: 'Platform' },
  mediator: { 'zh-CN': '调解员', en: 'Mediator' },
  panel: { 'zh-CN': '专家组', en: 'Panel' },
  authority: { 'zh-CN': '主管机关或者法院', en: 'Authority or court' },
  nobody: { 'zh-CN': '期限届满', en: 'Time to pass' },
} as const satisfies Record<Waiter, Words>;

export const AGE: Sentence<{ readonly days: number }> = {
  'zh-CN': ({ days }) => `${days}天`,
  en: ({ days }) => `${days} ${days === 1 ? 'day' : 'days'}`,
};

export const GOODS_AND_MORE: Sentence<{ readonly first: string; readonly more: number }> = {
  'zh-CN': ({ first, more }) => (more === 0 ? first : `${first}等${more + 1}件`),
  en: ({ first, more }) => (more === 0 ? first : `${first} and ${more} more`),
};

export const PEOPLE_AND_MORE: Sentence<{ readonly first: string; readonly more: number }> = {
  'zh-CN': ({ first, more }) => (more === 0 ? first : `${first}等${more + 1}方`),
  en: ({ first, more }) => (more === 0 ? first : `${first} and ${more} more`),
};

export const CHANGE_VIEW: Sentence<{ readonly name: string }> = {
  'zh-CN': ({ name }) => `按当前筛选更新视图“${name}”`,
  en: ({ name }) => `Change the view “${name}” to what is shown now`,
};
export const DELETE_VIEW: Sentence<{ readonly name: string }> = {
  'zh-CN': ({ name }) => `删除视图“${name}”`,
  en: ({ name }) => `Delete the view “${name}”`,
};
