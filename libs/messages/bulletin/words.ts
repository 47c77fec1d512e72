import type { HearingWait } from '#domain/bulletin/hearing.js';
import type { BulletinStage, EntryState } from '#domain/bulletin/state.js';
import type { BulletinSpan, EntrySource, RemovalGround } from '#domain/bulletin/terms.js';
import type { MeasureStrength } from '#domain/rulebook/expedited.js';
import type { Locale, Words } from '../locale.js';
import { RUNG_NAMES } from '../measures/measures.js';

export const BULLETIN_SPANS_NAMED = {
  month: { 'zh-CN': '月度', en: 'Month' },
  quarter: { 'zh-CN': '季度', en: 'Quarter' },
} as const satisfies Record<BulletinSpan, Words>;

export const BULLETIN_STAGES_NAMED = {
  draft: { 'zh-CN': '草稿', en: 'Draft' },
  published: { 'zh-CN': '已发布', en: 'Published' },
  dropped: { 'zh-CN': '已作废', en: 'Dropped' },
} as const satisfies Record<BulletinStage, Words>;

export const ENTRY_SOURCES_NAMED = {
  'member-breach': { 'zh-CN': '会员违规认定', en: 'Breach of the member rules' },
  decision: { 'zh-CN': '专家组公示结论（脱敏）', en: 'Published decision, redacted' },
  authority: { 'zh-CN': '主管机关或者法院公示', en: 'Published by an authority or court' },
} as const satisfies Record<EntrySource['kind'], Words>;

export const ENTRY_STATES_NAMED = {
  shown: { 'zh-CN': '可公示', en: 'Can be shown' },
  removed: { 'zh-CN': '已撤下', en: 'Removed' },
  withheld: { 'zh-CN': '待本人同意', en: 'Waits for consent' },
  ended: { 'zh-CN': '公示期满', en: 'Shown long enough' },
  'left-out': { 'zh-CN': '异议成立，不予公布', en: 'Left out: an objection was upheld' },
} as const satisfies Record<EntryState, Words>;

/** For what a draft waits before a second person can approve it. */
export const HEARING_WAITS_NAMED = {
  announcement: { 'zh-CN': '尚未告知被点名人，暂不能批准。', en: 'Whoever it names has not been told yet.' },
  time: { 'zh-CN': '异议期限未满，暂不能批准。', en: 'The time to object is still running.' },
  answer: { 'zh-CN': '尚有异议未答复，暂不能批准。', en: 'An objection has no answer yet.' },
} as const satisfies Record<HearingWait, Words>;

/** The same beside an entry, in short. */
export const HEARING_STATES_NAMED = {
  announcement: { 'zh-CN': '待告知', en: 'To be announced' },
  time: { 'zh-CN': '异议期内', en: 'Time to object' },
  answer: { 'zh-CN': '异议待答复', en: 'Objection open' },
} as const satisfies Record<HearingWait, Words>;

export const REMOVAL_GROUNDS_NAMED = {
  overturned: { 'zh-CN': '所依据的认定已被撤销或者变更', en: 'What it rested on was set aside' },
  wrong: { 'zh-CN': '内容有误', en: 'It was wrong' },
  repaired: { 'zh-CN': '已完成整改', en: 'It was put right' },
  request: { 'zh-CN': '当事人申请', en: 'Whom it concerned asked for it' },
  other: { 'zh-CN': '其他原因', en: 'Another reason' },
} as const satisfies Record<RemovalGround, Words>;

/** Why an entry is not shown, as everybody reads it. */
export const GONE_GROUNDS_NAMED = {
  ...REMOVAL_GROUNDS_NAMED,
  'not-agreed': { 'zh-CN': '本人未同意或者已撤回同意', en: 'The person does not agree, or no longer' },
  'not-carried': { 'zh-CN': '公示依据不再存在', en: 'What it rested on is no longer there' },
} as const satisfies Readonly<Record<string, Words>>;

const isRung = (rung: string): rung is MeasureStrength => Object.hasOwn(RUNG_NAMES, rung);
const MEASURES = {
  lifted: { 'zh-CN': '解除措施', en: 'Measure lifted' },
  confirmed: { 'zh-CN': '平台确认已执行', en: 'Carried out, as the platform confirmed' },
  refused: { 'zh-CN': '平台未予执行', en: 'Refused by the platform' },
  ordered: { 'zh-CN': '要求采取必要措施', en: 'Necessary measure asked for' },
} as const satisfies Readonly<Record<string, Words>>;

/** What a figure about measures counts, by its code. */
export const measureCounted = (key: string, locale: Locale): string => {
  const [what = '', rung = ''] = key.split(':');
  if (what !== 'ordered')
    return (Object.entries(MEASURES).find(([one]) => one === what)?.[1] ?? MEASURES.ordered)[locale];
  return isRung(rung)
    ? `${MEASURES.ordered[locale]}${locale === 'en' ? ': ' : '：'}${RUNG_NAMES[rung][locale]}`
    : MEASURES.ordered[locale];
};

/** What a bulletin is called, where anybody confirms it. */
export const BULLETIN_KIND: Words = { 'zh-CN': '措施与处理结果通报', en: 'Bulletin of measures and results' };
export const BULLETIN_FEED: Words = { 'zh-CN': '措施与处理结果通报', en: 'Bulletins of measures and results' };

/** Said beside figures, on screen and on paper. */
export const BULLETIN_TELLS = {
  figures: { 'zh-CN': '统计', en: 'Figures' },
  outcomes: { 'zh-CN': '本期办结争议的处理结果（件）', en: 'Disputes closed in the period, by outcome' },
  measures: { 'zh-CN': '本期必要措施（涉及争议件数）', en: 'Measures of the period (disputes concerned)' },
  warnings: { 'zh-CN': '本期发出的预警（件）', en: 'Early warnings sent on in the period' },
  tooFew: { 'zh-CN': '数量过少，不予列示', en: 'too few to be told' },
  nothing: { 'zh-CN': '本期无此类数据', en: 'Nothing of this kind in the period' },
  notFinding: {
    'zh-CN': '采取必要措施不等于认定侵权，因此只公布数量，不公布所涉主体。',
    en: 'A measure is no finding of infringement: it is told of in figures alone, and of nobody.',
  },
  entries: { 'zh-CN': '通报事项', en: 'Entries' },
  noEntries: { 'zh-CN': '本期无通报事项', en: 'No entries in this period' },
  gone: { 'zh-CN': '本条目已撤下', en: 'This entry was taken off' },
  ended: { 'zh-CN': '本条目公示期满，不再显示', en: 'This entry has been shown for its time' },
  ground: { 'zh-CN': '原因', en: 'Why' },
  on: { 'zh-CN': '日期', en: 'On' },
  article: { 'zh-CN': '违反的会员管理规则条款', en: 'Article of the member rules' },
  consequence: { 'zh-CN': '处理', en: 'Consequence' },
  foundOn: { 'zh-CN': '认定日期', en: 'Found on' },
  body: { 'zh-CN': '公示机关', en: 'Published by' },
  number: { 'zh-CN': '文号', en: 'Its number' },
  publishedOn: { 'zh-CN': '公示日期', en: 'Published on' },
  address: { 'zh-CN': '公示网址', en: 'Where it is read' },
  shownUntil: { 'zh-CN': '公示至', en: 'Shown until' },
  risks: { 'zh-CN': '对应风险条目', en: 'In the catalogue of risks' },
  corrected: { 'zh-CN': '本条目已更正', en: 'This entry was corrected' },
  period: { 'zh-CN': '期间', en: 'Period' },
  decision: { 'zh-CN': '查看结论', en: 'Read the decision' },
  to: { 'zh-CN': '致', en: 'To' },
  everybody: { 'zh-CN': '社会公众', en: 'Everybody' },
  page: { 'zh-CN': '页', en: 'Page' },
  numberOf: { 'zh-CN': '编号', en: 'No.' },
  closing: {
    'zh-CN': '本通报按打印当日的内容制作。条目可能因更正、撤下或者公示期满而变动，以网页所示为准。',
    en: 'This is what the bulletin says on the day of printing. Entries are corrected, taken off, or end with their time; the page says how they stand.',
  },
} as const satisfies Readonly<Record<string, Words>>;
