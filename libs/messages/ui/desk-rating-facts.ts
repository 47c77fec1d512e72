import type { Sentence, Words } from '../locale.js';

/** What a dispute gives to ratings, on its own page. */
export const RATING_FACT_WORDS = {
  title: { 'zh-CN': '评价事实', en: 'Facts for ratings' },
  help: {
    'zh-CN': '本案中计入诚信评价的事实：属于谁、是否计入、适用哪一条规则，以及会员是否提出异议。',
    en: 'What of this dispute goes into integrity ratings: whose it is, whether it counts, by which rule, and whether its member objects.',
  },
  look: { 'zh-CN': '查看评价事实', en: 'See the facts' },
  member: { 'zh-CN': '会员评价', en: 'Its rating' },
  points: { 'zh-CN': '分', en: 'points' },
  takenBack: { 'zh-CN': '已撤回', en: 'Taken back' },
  noneOf: { 'zh-CN': '本案目前没有涉及该会员的评价事实。', en: 'This dispute says nothing of this member yet.' },
  unrated: {
    'zh-CN': '尚未接受评价规则，不参加评价。',
    en: 'Has not accepted the rules of rating, and has no rating.',
  },
} as const satisfies Record<string, Words>;

export const BY_RULES: Sentence<{ readonly version: string }> = {
  'zh-CN': ({ version }) => `适用评价规则${version}版`,
  en: ({ version }) => `By the rules of rating, version ${version}`,
};
