import type { Words } from '../locale.js';

/** The other things that a respondent can do from its phone. */
export const RESPONDENT_WORDS = {
  withdrawItems: { 'zh-CN': '对哪些标的撤回声明？', en: 'For which items do you take it back?' },
  withdrawWhy: { 'zh-CN': '原因', en: 'Why' },
  withdrawEffect: {
    'zh-CN': '撤回后，这些标的视为无人答复，等待期不再计算。',
    en: 'After that nobody has answered for these items, and no waiting period of theirs runs.',
  },
  guaranteeItems: { 'zh-CN': '为哪些标的提供担保？', en: 'For which items do you give it?' },
  guaranteeKind: { 'zh-CN': '担保方式', en: 'Kind of guarantee' },
  guaranteeHolder: { 'zh-CN': '由谁持有或者出具（平台、银行或者保险公司）', en: 'Who holds it or stands for it (platform, bank, insurer)' },
  guaranteeAmount: { 'zh-CN': '金额（元）', en: 'Amount (yuan)' },
  guaranteeFrom: { 'zh-CN': '生效日期', en: 'Valid from' },
  guaranteeUntil: { 'zh-CN': '到期日期', en: 'Valid until' },
  guaranteeNote: {
    'zh-CN': '协会只登记担保，不收取任何款项。请勿向任何人转账到协会。',
    en: 'The association records guarantees and takes no money. Pay nothing to it, whoever asks.',
  },
  amountWrong: { 'zh-CN': '请填写金额，最多两位小数。', en: 'Please write an amount with two decimals at most.' },
  papersItems: { 'zh-CN': '申请材料涉及哪些标的？', en: 'Which items are the papers about?' },
  papersNote: {
    'zh-CN': '生成后，材料会出现在文书列表中，供您向法院申请行为保全时使用。',
    en: 'The papers appear among the documents; you can use them when you ask a court for a preservation order.',
  },
  restorationItems: { 'zh-CN': '申请恢复哪些标的？', en: 'What is to be restored?' },
  restorationWish: { 'zh-CN': '申请内容', en: 'What you ask for' },
  claimBasis: { 'zh-CN': '主张的依据', en: 'On what ground' },
  sideEffectNote: {
    'zh-CN': '措施解除后，如仍有降权、扣分等附带处理，协会会要求平台一并撤销。',
    en: 'If something still stands after the measure was lifted, the association asks the platform to undo it, too.',
  },
  sideEffectItem: { 'zh-CN': '涉及哪个标的？', en: 'Which item is it about?' },
  sideEffectKind: { 'zh-CN': '仍存在什么？', en: 'What still stands?' },
  sideEffectWhere: { 'zh-CN': '在哪里可以看到', en: 'Where it is seen' },
  unlistedStatement: { 'zh-CN': '说明', en: 'Statement' },
} as const satisfies Record<string, Words>;
