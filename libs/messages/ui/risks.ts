import type { Sentence, Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** The catalogue of risks, as everybody reads it. */
export const RISK_WORDS = {
  title: { 'zh-CN': '侵权风险清单', en: 'Catalogue of risks' },
  lead: {
    'zh-CN':
      '直播电商中常见的知识产权侵权风险，按对象列明示例、法律依据和防范建议。清单不指名任何人，也不是对任何商品的认定。',
    en: 'Infringement risks that are common in live-stream e-commerce, by what they stand on: what each looks like, what the law says and what to do. It names nobody and is no finding about any goods.',
  },
  release: {
    'zh-CN': '协会尚未制定自己的清单，以下为依指引编制的基本清单。',
    en: 'The association has made no catalogue of its own yet; this is the basic one, drawn from the guideline.',
  },
  subject: { 'zh-CN': '对象', en: 'On what it stands' },
  any: { 'zh-CN': '全部', en: 'All' },
  seek: { 'zh-CN': '在清单中查找', en: 'Find in the catalogue' },
  name: { 'zh-CN': '风险', en: 'Risk' },
  example: { 'zh-CN': '示例', en: 'What it looks like' },
  law: { 'zh-CN': '法律依据', en: 'Law' },
  advice: { 'zh-CN': '防范建议', en: 'What to do' },
  rules: { 'zh-CN': '对应的筛查规则', en: 'Rules of screening that look for it' },
  sources: { 'zh-CN': '来源', en: 'What it rests on' },
  noneFits: { 'zh-CN': '没有符合条件的风险', en: 'No risk fits' },
  noneFitsHelp: { 'zh-CN': '请改用其他词语或者对象。', en: 'Please try other words or another kind.' },
  versions: { 'zh-CN': '历次版本', en: 'Versions' },
  from: { 'zh-CN': '施行日期', en: 'In force from' },
} as const satisfies Record<string, Words>;

/** Keeping it up at the desk. */
export const DESK_RISK_WORDS = {
  title: DESK_PLACES.risks,
  help: {
    'zh-CN':
      '来自已公布的决定、主管部门的答复、已转交的线索和经确认的筛查发现。选取一项即写入草案，由您撰写条目；线索和发现只计数量，满五件方可引用。',
    en: 'From published decisions, authorities’ answers, tips that were handed on and findings that people confirmed. Take one up to write its entry in a draft. Tips and findings are only counted, and cited from five on.',
  },
  takeUp: { 'zh-CN': '写入草案', en: 'Take up' },
  catalogue: { 'zh-CN': '现行清单', en: 'The catalogue in force' },
  draft: { 'zh-CN': '打开草案', en: 'Open the draft' },
  newDraft: { 'zh-CN': '起草新版本', en: 'Draft a version' },
  decisions: { 'zh-CN': '已公布的决定', en: 'Published decisions' },
  noDecisions: { 'zh-CN': '尚无已公布的决定。', en: 'No decision is published yet.' },
  authorities: { 'zh-CN': '主管部门的决定', en: 'What authorities decided' },
  noAuthorities: { 'zh-CN': '移送的事项尚无决定。', en: 'No authority has decided what was handed to it.' },
  authoritiesHelp: {
    'zh-CN': '只能引用主管部门自行公布的处罚，请填写其公布的文号；未公布的不得写入。',
    en: 'Cite only a penalty that the authority itself published, by its number; what is not published is not for the catalogue.',
  },
  tips: { 'zh-CN': '已转交的线索', en: 'Tips that were handed on' },
  noTips: { 'zh-CN': '尚无已转交的线索。', en: 'No tip was handed on yet.' },
  screening: { 'zh-CN': '经确认的筛查发现', en: 'Findings that people confirmed' },
  noScreening: { 'zh-CN': '尚无经确认的发现。', en: 'People have confirmed none yet.' },
  right: { 'zh-CN': '权利类型', en: 'Kind of right' },
  at: { 'zh-CN': '日期', en: 'Day' },
  authority: { 'zh-CN': '主管部门', en: 'Authority' },
  about: { 'zh-CN': '事项', en: 'What they are about' },
  routed: { 'zh-CN': '已转交', en: 'Handed on' },
  acted: { 'zh-CN': '已处理', en: 'Acted on' },
  byAuthority: { 'zh-CN': '其中主管部门处理', en: 'Of those by an authority' },
  rule: { 'zh-CN': '筛查规则', en: 'Rule' },
  confirmed: { 'zh-CN': '已确认', en: 'Confirmed' },
  citedBy: { 'zh-CN': '已被引用', en: 'Cited by' },
  tooFew: { 'zh-CN': '不足五件', en: 'Fewer than five' },
  code: { 'zh-CN': '代码', en: 'Code' },
  add: { 'zh-CN': '增加一项风险', en: 'Add a risk' },
  addSource: { 'zh-CN': '增加来源', en: 'Add a source' },
  ref: { 'zh-CN': '编号或者名称', en: 'Number or name' },
  count: { 'zh-CN': '数量', en: 'How many' },
} as const satisfies Record<string, Words>;

export const RISK_COUNT: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `${count}件`,
  en: ({ count }) => `${count} of them`,
};
