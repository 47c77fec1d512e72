import type { Sentence, Words } from '../locale.js';

/** What the association's people do on these pages: reviews that wait for an answer, and what is to be published. */
export const STAFF_WORDS = {
  home: { 'zh-CN': '待办事项', en: 'What waits for you' },
  reviews: { 'zh-CN': '复核申请和公示', en: 'Reviews asked for, and publications' },
  others: { 'zh-CN': '其他待办', en: 'Everything else' },
  none: { 'zh-CN': '目前没有待办事项。', en: 'Nothing waits at present.' },
  elsewhere: {
    'zh-CN': '其他待办在协会的工作系统中办理。',
    en: 'Everything else is done in the association’s working system.',
  },
  noDecision: { 'zh-CN': '本争议还没有已作出的结论。', en: 'There is no decision in this dispute yet.' },
  open: { 'zh-CN': '进入复核', en: 'Let it come to a review' },
  openNote: {
    'zh-CN': '另组专家组复核；参与过原结论的人不得决定，也不得参与。',
    en: 'Another panel is found. Nobody who had a hand in the decision decides on this, or sits.',
  },
  refuse: { 'zh-CN': '不予复核', en: 'Let it not come to a review' },
  why: { 'zh-CN': '理由（告知各方）', en: 'Why; the parties are told' },
  original: { 'zh-CN': '原文', en: 'The decision' },
  redacted: { 'zh-CN': '脱敏文本', en: 'Redacted text' },
  propose: { 'zh-CN': '提出公示文本', en: 'Propose a text' },
  text: { 'zh-CN': '任何人都将读到的文本', en: 'What everybody will read' },
  proposeNote: {
    'zh-CN':
      '不得出现当事人、代理人和专家的姓名或者名称，也不得包含保密内容。公示须由另一名经办人同意，提出人自己不能同意。',
    en: 'Name no party, nobody who acts for one and no panelist, and nothing confidential. Somebody else has to agree before it is published; whoever proposes it cannot.',
  },
  own: {
    'zh-CN': '该文本由您提出，须由另一名经办人同意。请交由同事办理；需要修改的，可以重新提出。',
    en: 'You proposed this text, so it must be somebody else who agrees. Please hand it to a colleague; to change it, propose it anew.',
  },
  second: {
    'zh-CN': '请将脱敏文本与原文逐项对照：不得辨认出任何一方或者专家，不得包含保密内容。同意后任何人都可以阅读。',
    en: 'Please hold it against the decision: nobody may be recognised in it, and nothing confidential may stand there. When you agree, everybody can read it.',
  },
  approve: { 'zh-CN': '同意公示', en: 'Agree: publish it' },
  reject: { 'zh-CN': '不同意', en: 'Do not agree' },
  whyNot: { 'zh-CN': '不同意的理由', en: 'Why not' },
  published: { 'zh-CN': '已公示', en: 'Published' },
  notFinal: { 'zh-CN': '结论成为终局后才能公示。', en: 'It can be published once it is final.' },
} as const satisfies Record<string, Words>;

export const DUE_BY: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `期限至${at}`,
  en: ({ at }) => `due by ${at}`,
};
