import type { Sentence, Words } from '../locale.js';

/** What lies before a panel, and what it decided, as a party sees it. */
export const HEARING_WORDS = {
  hearing: { 'zh-CN': '专家组的案卷', en: 'Before the panel' },
  submit: { 'zh-CN': '提交意见', en: 'Make a submission' },
  submitNote: {
    'zh-CN': '每一轮只能提交一次，请写全。',
    en: 'There is one submission a round: please say everything.',
  },
  statement: { 'zh-CN': '您的意见', en: 'What you have to say' },
  statementHint: { 'zh-CN': '对方会看到。', en: 'The other side reads it.' },
  confidential: { 'zh-CN': '仅供专家组阅看的部分', en: 'What the panel alone may read' },
  confidentialHint: {
    'zh-CN': '例如供货商、价格、数量。专家组要依据它作出结论的，对方会得知其要点。',
    en: 'Supplier, price, quantity, for instance. If the panel relies on it, the other side learns its substance.',
  },
  filesHint: {
    'zh-CN': '对方会看到这些文件，您选择仅供工作人员和中立方的除外。',
    en: 'The other side sees these files, except those that you keep to staff and neutrals.',
  },
  hiddenWhy: {
    'zh-CN': '文件不转送对方的，请在“仅供专家组阅看的部分”写明理由。',
    en: 'If you keep a file from the other side, say why in what the panel alone may read.',
  },
  roundOver: {
    'zh-CN': '本轮提交意见的时间已过，以下内容没有提交，仍保留在本页。',
    en: 'The round of submissions is over. What stands here was not sent; it is kept on this page.',
  },
  roundOverMore: {
    'zh-CN': '现在仍可补充证据，也可以把以下内容作为文件补充，并写明文件证明什么、为何现在提交。',
    en: 'You can still add files, and what stands here as a file: say what they show and why they come now.',
  },
  roundOverNothing: {
    'zh-CN': '现在不能提交意见，也不能补充证据。专家组再开一轮或者发来提问的，会通知您，届时可以提交。',
    en: 'Nothing can be submitted or added now. If the panel opens another round or asks something, you are told, and can submit then.',
  },
  unsent: { 'zh-CN': '未提交：', en: 'Not sent: ' },
  asFile: { 'zh-CN': '作为文件补充', en: 'Add it as a file' },
  supplement: { 'zh-CN': '补充证据', en: 'Add files' },
  supplementNote: {
    'zh-CN': '本轮结束后提交的属于逾期，专家组采纳后才能作为依据。',
    en: 'After the round it is late, and counts only if the panel admits it.',
  },
  supplementText: { 'zh-CN': '这些文件证明什么，为何现在提交', en: 'What the files show, and why now' },
  question: { 'zh-CN': '专家组的提问', en: 'The panel asks' },
  issues: { 'zh-CN': '专家组要回答的问题', en: 'What the panel will answer' },
  submissions: { 'zh-CN': '已提交的意见', en: 'What was submitted' },
  yours: { 'zh-CN': '您', en: 'You' },
  other: { 'zh-CN': '另一方', en: 'Another party' },
  substance: { 'zh-CN': '保密部分的要点', en: 'Substance of the confidential part' },
  decision: { 'zh-CN': '结论', en: 'Decision' },
  facts: { 'zh-CN': '查明的事实', en: 'Facts found' },
  evidence: { 'zh-CN': '证据', en: 'Evidence' },
  rule: { 'zh-CN': '依据', en: 'Rule' },
  conclusion: { 'zh-CN': '结论', en: 'Conclusion' },
  findingOnComplaint: { 'zh-CN': '对投诉的认定', en: 'Finding on the complaint' },
  findingOnDeclaration: { 'zh-CN': '对声明的认定', en: 'Finding on the counter-notice' },
  dissent: { 'zh-CN': '不同意见', en: 'Dissent' },
  correction: { 'zh-CN': '更正', en: 'Correction' },
  contact: { 'zh-CN': '报告案卷之外的接触', en: 'Report contact outside the file' },
  contactNote: {
    'zh-CN': '有专家私下联系您，或者有人替您联系专家的，请如实写明。',
    en: 'If a panelist got in touch with you, or somebody with a panelist, please say what happened.',
  },
  contactText: { 'zh-CN': '经过', en: 'What happened' },
} as const satisfies Record<string, Words>;

export const ROUND: Sentence<{ readonly round: number; readonly who: string }> = {
  'zh-CN': ({ round, who }) => `第${round}轮 · ${who}`,
  en: ({ round, who }) => `Round ${round} · ${who}`,
};
export const DECIDES_BY: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `专家组应在${at}前作出结论。`,
  en: ({ at }) => `The panel decides by ${at}.`,
};
