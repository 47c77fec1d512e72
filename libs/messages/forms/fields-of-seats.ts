import type { Words } from '../locale.js';

/** Labels of what parties, mediators, experts and platforms fill in, by operation where others call it otherwise. */
export const FIELDS_OF_SEATS = {
  questionId: { 'zh-CN': '注册人和店铺', en: 'Who registered, and the shop' },
  'answerSeller.vouches': { 'zh-CN': '本平台证明的事项', en: 'What you vouch for' },
  resultId: { 'zh-CN': '处理结果', en: 'Result' },
  sessionId: { 'zh-CN': '会谈', en: 'Session' },
  consideration: { 'zh-CN': '撤回的条件', en: 'What was given for it' },
  'returnFile.questions': { 'zh-CN': '不清楚的问题', en: 'Questions' },
  'askParties.questions': { 'zh-CN': '向各方提出的问题', en: 'Questions' },
  summary: { 'zh-CN': '要旨', en: 'Substance' },
  onBreach: { 'zh-CN': '违约的后果', en: 'What a breach leads to' },
  undertakings: { 'zh-CN': '承诺', en: 'Promises' },
  'scheduleSession.place': { 'zh-CN': '地点或者接入方式', en: 'Where, or how to join' },
  'moveSession.place': { 'zh-CN': '地点或者接入方式', en: 'Where, or how to join' },
  'startAppraisal.matter': { 'zh-CN': '鉴定事项', en: 'What is appraised' },
  preparationMinutes: { 'zh-CN': '准备用时（分钟）', en: 'Preparation (minutes)' },
  minutes: { 'zh-CN': '会谈记录', en: 'Minutes' },
  tie: { 'zh-CN': '利害关系', en: 'Tie' },
  disclosure: { 'zh-CN': '需要披露的情况', en: 'Disclosure' },
  'askForTranslation.from': { 'zh-CN': '原文语言', en: 'Language of the original' },
  'fileTranslation.from': { 'zh-CN': '原文语言', en: 'Language of the original' },
  translator: { 'zh-CN': '译者', en: 'Translator' },
  passage: { 'zh-CN': '有异议的译文', en: 'Passage' },
  'contestTranslation.proposal': { 'zh-CN': '应有的译法', en: 'How it should read' },
} as const satisfies Record<string, Words>;
