import type { Words } from '../locale.js';

/** The other things that a respondent can do from its phone. */
export const RESPONDENT_WORDS = {
  cureNote: {
    'zh-CN': '补充后，声明仍以原提交日期为准；补充的说明和文件会转送投诉方。',
    en: 'The counter-notice keeps the day on which it was filed. What you add goes to the complainant, too.',
  },
  cureMissing: { 'zh-CN': '声明还缺少：', en: 'It still lacks:' },
  cureFiles: { 'zh-CN': '对方可以看到这些文件。', en: 'The other side gets these files.' },
  urgeItems: { 'zh-CN': '就哪些标的催告？', en: 'For which items?' },
  urgeWords: { 'zh-CN': '催告内容', en: 'What you say to the right holder' },
  urgeNote: {
    'zh-CN': '催告会送达投诉方，并记入案件。对方在法定期限内既不起诉也不撤回的，您可以据此采取进一步的法律行动。',
    en: 'It is served on the complainant and stays on record. If the complainant neither sues nor withdraws within the time of the law, you can rest further steps on it.',
  },
  withdrawItems: { 'zh-CN': '对哪些标的撤回声明？', en: 'For which items do you take it back?' },
  withdrawWhy: { 'zh-CN': '原因', en: 'Why' },
  withdrawEffect: {
    'zh-CN': '撤回后，这些标的视为无人答复，等待期不再计算。',
    en: 'After that nobody has answered for these items, and no waiting period of theirs runs.',
  },
  guaranteeItems: { 'zh-CN': '为哪些标的提供担保？', en: 'For which items do you give it?' },
  guaranteeKind: { 'zh-CN': '担保方式', en: 'Kind of guarantee' },
  guaranteeHolder: {
    'zh-CN': '由谁持有或者出具（平台、银行或者保险公司）',
    en: 'Who holds it or stands for it (platform, bank, insurer)',
  },
  guaranteeAmount: { 'zh-CN': '金额（元）', en: 'Amount (yuan)' },
  guaranteeFrom: { 'zh-CN': '生效日期', en: 'Valid from' },
  guaranteeUntil: { 'zh-CN': '到期日期', en: 'Valid until' },
  guaranteeFiles: {
    'zh-CN': '保函、保单等担保文件；对方和平台可以看到。',
    en: 'The letter, the policy or the like; the other side and the platform get it.',
  },
  guaranteeNote: {
    'zh-CN': '协会只登记担保，不收取任何款项。凡以协会名义要求转账的，请勿支付。',
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
  differentNote: {
    'zh-CN':
      '协会认为这些商品与之前争议中的商品相同。如果不是，请说明区别；工作人员会在一个工作日内比对，并告知双方。您仍可另行提交不侵权声明。',
    en: 'The association took these goods for those of an earlier dispute. If they are others, say by what; a person compares them within a working day and tells both sides. A counter-notice stays open to you beside that.',
  },
  differentItems: { 'zh-CN': '哪些不是同一商品？', en: 'Which are other goods?' },
  differentHow: { 'zh-CN': '区别在哪里', en: 'By what they differ' },
  staffFiles: { 'zh-CN': '这些文件只有您和协会能看到。', en: 'You and the association alone see these files.' },
  lossNote: {
    'zh-CN': '损失清单只有您和协会能看到，可供诉讼或者协商时使用。协会不计算、也不裁定赔偿金额，赔偿只能由法院判定。',
    en: 'The worksheet is yours and the association’s alone, for a court or a talk. The association neither adds it up nor awards damages: only a court does.',
  },
  lossItems: { 'zh-CN': '哪些标的受到影响？', en: 'Which items were down?' },
  lossFigure: { 'zh-CN': '数据', en: 'Figure' },
  lossWhat: { 'zh-CN': '是什么数据', en: 'What it says' },
  lossYuan: { 'zh-CN': '金额（元）', en: 'Amount (yuan)' },
  lossNumber: { 'zh-CN': '数值', en: 'Number' },
  lossSource: { 'zh-CN': '数据来源', en: 'Its source' },
  lossFrom: { 'zh-CN': '开始日期', en: 'From' },
  lossUntil: { 'zh-CN': '结束日期', en: 'Until' },
  lossMore: { 'zh-CN': '再添加一项数据', en: 'Add another figure' },
  numberWrong: { 'zh-CN': '请填写整数。', en: 'Please write a whole number.' },
  unlistedStatement: { 'zh-CN': '说明', en: 'Statement' },
} as const satisfies Record<string, Words>;
