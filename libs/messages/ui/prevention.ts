import type { Words } from '../locale.js';

/** Preventive measures of members, and recommendations about others. */
export const PREVENTION_WORDS = {
  title: { 'zh-CN': '预防措施', en: 'Preventive measures' },
  lead: {
    'zh-CN': '依据终局决定或者主管机关的处罚，按会员所接受规则的梯度采取；对非会员仅向平台提出建议。不收取保证金。',
    en: 'Taken on final decisions or penalties of authorities, by the degrees of the rules that a member accepted; of others platforms are only recommended something. No deposit is held.',
  },
  none: { 'zh-CN': '没有预防措施', en: 'No preventive measures' },
  noneHelp: {
    'zh-CN': '告知会员或者向平台提出建议后，会在此列出。',
    en: 'They stand here once a member was told of one, or platforms were recommended one.',
  },
  party: { 'zh-CN': '当事人', en: 'Party' },
  measures: { 'zh-CN': '措施', en: 'Measures' },
  recommended: { 'zh-CN': '建议', en: 'Recommendations' },
  recommendation: { 'zh-CN': '建议', en: 'Recommendation' },
  waits: { 'zh-CN': '待处理', en: 'To be seen to' },
  groundFallen: { 'zh-CN': '有依据已被撤销', en: 'A ground was reversed' },
  article: { 'zh-CN': '规则条款（版本）', en: 'Article (version)' },
  course: { 'zh-CN': '课程', en: 'Course' },
  grounds: { 'zh-CN': '依据', en: 'Rests on' },
  reason: { 'zh-CN': '理由', en: 'Why' },
  replyDue: { 'zh-CN': '答复截止', en: 'Reply by' },
  reply: { 'zh-CN': '答复', en: 'Reply' },
  decision: { 'zh-CN': '决定理由', en: 'Decision' },
  until: { 'zh-CN': '执行至', en: 'Until' },
  fulfilment: { 'zh-CN': '履行情况', en: 'Fulfilled' },
  objection: { 'zh-CN': '异议', en: 'Objection' },
  objectionDecision: { 'zh-CN': '异议决定', en: 'Decision on it' },
  contestWaits: {
    'zh-CN': '待未参与该措施的人员决定',
    en: 'Waits for somebody who had no hand in the measure',
  },
  decides: { 'zh-CN': '何时、由谁决定', en: 'Who decides, and when' },
  anyDecides: {
    'zh-CN': '会员答复后，或者答复期满后',
    en: 'Once the member has replied or its time is over',
  },
  secondDecides: {
    'zh-CN': '会员答复后，或者答复期满后，由告知人以外的人员决定',
    en: 'Another than whoever told the member, once it has replied or its time is over',
  },
  fallen: { 'zh-CN': '已被撤销', en: 'Reversed' },
  fallenHelp: {
    'zh-CN': '所依据的决定此后已被撤销，请复查是否应当终止。',
    en: 'A decision on which it rests was reversed since: please see whether it has to end.',
  },
  fallenOwn: {
    'zh-CN': '所依据的决定此后已被撤销，协会将复查是否应当终止；措施执行中的，您可以再次提出异议。',
    en: 'A decision on which it rests was reversed since: the association sees whether it has to end. While it is in force you may object to it anew.',
  },
  ended: { 'zh-CN': '终止原因', en: 'Why it ended' },
  whyWithdrawn: { 'zh-CN': '撤回原因', en: 'Why it was taken back' },
  withdrawn: { 'zh-CN': '已撤回', en: 'Taken back' },
  toldTo: { 'zh-CN': '告知平台', en: 'Told to' },
  followed: { 'zh-CN': '采纳', en: 'Followed' },
  notFollowed: { 'zh-CN': '未采纳', en: 'Not followed' },
  unanswered: { 'zh-CN': '尚未答复', en: 'No answer yet' },
  recommendations: { 'zh-CN': '协会建议', en: 'Recommendations' },
  noRecommendations: { 'zh-CN': '没有建议', en: 'No recommendations' },
  recommendationsHelp: {
    'zh-CN': '对非会员商家，协会仅提出建议并说明理由，由贵平台自行决定；告知处理结果后，协会不据此采取任何行动。',
    en: 'About shops that are no members the association only recommends, with reasons. You decide alone; nothing follows here from what you tell.',
  },
} as const satisfies Record<string, Words>;
