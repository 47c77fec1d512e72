import type { Sentence, Words } from '../locale.js';
import { OPEN_WORDS } from './open.js';

/** The page of duties that a contract should settle before a live stream. */
export const DUTY_WORDS = {
  title: OPEN_WORDS.contractDuties,
  lead: {
    'zh-CN':
      '直播前，商家、直播营销人员和服务机构宜以合同约定知识产权责任和账号归属。以下依据《深圳市直播电商知识产权保护指引》第3.2.2、3.3、3.4条整理；可以逐项核对自己的合同，所选内容只保留在本页。',
    en: 'Before a live stream merchant, host and agency should settle by contract who answers for what, and whose the account is (Shenzhen guideline 3.2.2, 3.3, 3.4). Check a contract of yours point by point; what you choose stays in this page.',
  },
  notAdvice: {
    'zh-CN': '供参考，不构成法律意见；条款请结合实际情况修改，必要时咨询律师。',
    en: 'For information, no legal advice. Fit clauses to your case and ask a lawyer where in doubt.',
  },
  duties: { 'zh-CN': '应当约定的事项', en: 'What to settle' },
  look: { 'zh-CN': '请注意', en: 'Look' },
  between: { 'zh-CN': '合同各方', en: 'Between whom the contract is' },
  bearer: { 'zh-CN': '合同约定由谁承担', en: 'Who bears it by your contract' },
  owner: { 'zh-CN': '合同约定归谁', en: 'Whose it is by your contract' },
  isCited: { 'zh-CN': '合同写明了条款', en: 'A clause of the contract says so' },
  factor: { 'zh-CN': '账号归属', en: 'Account' },
  factors: { 'zh-CN': '账号归属的三个方面', en: 'The three factors of an account' },
  clause: { 'zh-CN': '参考条款', en: 'A clause to begin with' },
  nothing: { 'zh-CN': '未发现需要注意之处。', en: 'Nothing to look at.' },
  chooseSides: { 'zh-CN': '请先选择至少两方。', en: 'Choose two sides at least.' },
  print: { 'zh-CN': '打印', en: 'Print' },
  again: { 'zh-CN': '重新开始', en: 'Begin anew' },
  inDispute: {
    'zh-CN': '在争议中，可以把合同作为证据提交，并用同样的问题说明其责任约定。',
    en: 'In a dispute, file the contract as an exhibit and say by the same questions what it settles.',
  },
} as const satisfies Record<string, Words>;

export const TO_LOOK_AT: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `${count}处需要注意`,
  en: ({ count }) => (count === 1 ? '1 point to look at' : `${count} points to look at`),
};
