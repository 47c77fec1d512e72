import type { Words } from '../locale.js';

/** What a complainant reads where it acts from its phone. */
export const COMPLAINANT_WORDS = {
  items: { 'zh-CN': '涉及哪些标的？', en: 'Which items is it about?' },
  why: { 'zh-CN': '原因', en: 'Why' },
  days: { 'zh-CN': '工作日数', en: 'Working days' },
  daysWrong: { 'zh-CN': '请填写大于零的整数。', en: 'Please write a whole number above zero.' },
  dueBy: { 'zh-CN': '截止时间', en: 'Due by' },
  otherFiles: { 'zh-CN': '其他文件', en: 'Another file' },
  whichPaper: { 'zh-CN': '这是哪项材料？', en: 'Which paper is it?' },
  consideration: { 'zh-CN': '撤回有无对价', en: 'Whether anything was given for it' },
  reportNote: {
    'zh-CN':
      '报告自到达协会之时起算。等待期届满前就侵权起诉或者向主管部门投诉的，措施继续维持，之后还需证明已受理。请勿填写本案之外的个人信息。',
    en: 'It counts from its arrival here. A suit over infringement or a complaint to an authority before the waiting period ends keeps the measures; later you are asked to prove that it was accepted. Write nothing personal that this matter does not need.',
  },
  reportKind: { 'zh-CN': '您采取了什么程序？', en: 'What have you brought?' },
  cureNote: {
    'zh-CN': '请一次补齐。逾期未补齐的，投诉可能不予受理。',
    en: 'Please send everything at once. A complaint whose papers are not there in time may be rejected.',
  },
  cureRequest: { 'zh-CN': '查看补正通知', en: 'Read what is missing' },
  cureSay: { 'zh-CN': '对补正事项的说明', en: 'What you say to it' },
  paperFiles: {
    'zh-CN': '逐一选择文件，并说明各是哪项材料。',
    en: 'Choose the files and say of each which paper it is.',
  },
  cureEmpty: { 'zh-CN': '请选择文件或者填写说明。', en: 'Please choose a file or write something.' },
  withdrawNote: {
    'zh-CN':
      '撤回后，相关措施立即解除，已获通知的平台和被投诉方会收到告知。之后只有提出新的事实，才能再次请求采取措施。',
    en: 'Its measures are lifted at once, and the platform and the respondents that were told of them are told of it. After that only new facts bring them back.',
  },
  withdrawItems: { 'zh-CN': '撤回哪些标的？', en: 'For which items do you take it back?' },
  wordsNote: {
    'zh-CN': '请改写为今后有效的完整陈述。标的和措施不受影响；已收到原陈述的各方会收到新的陈述。',
    en: 'Write the whole statement as it reads from now on. No item and no measure changes; whoever was told the old words is told the new ones.',
  },
  wordsWhole: { 'zh-CN': '完整陈述', en: 'The whole statement' },
  wordsSame: { 'zh-CN': '请先删去要撤回的内容。', en: 'Please take out what you take back.' },
  requestNote: {
    'zh-CN': '撤回后，正在进行的调解随之终止，并告知对方；已经达成的约定仍须履行。',
    en: 'What runs ends with it, and the other side is told; what was agreed stays owed.',
  },
  requestWhy: { 'zh-CN': '原因（对方可以看到）', en: 'Why (the other side reads it)' },
  extendNote: {
    'zh-CN': '答复期由本会设定，您同意后即延长，双方都会收到通知。法律规定的期限不能延长。',
    en: 'The response window is the association’s own: it ends later once you consent, and both sides are told. What the law sets cannot be extended.',
  },
  extendWhose: { 'zh-CN': '延长谁的答复期？', en: 'Whose window ends later?' },
  extendNow: { 'zh-CN': '目前截止', en: 'It ends now' },
  delayNote: {
    'zh-CN': '等待期内可以主张。主张本身不延长期限；经办人审查后决定是否扣除，并告知双方。',
    en: 'It can be claimed while the waiting period runs. The claim extends nothing; a person examines it, and both sides are told.',
  },
  delayKind: { 'zh-CN': '因何迟延', en: 'What keeps you' },
  delayDays: { 'zh-CN': '请求扣除的工作日数', en: 'Working days claimed' },
  delayCause: { 'zh-CN': '具体情况（应可核实）', en: 'The cause, so that it can be examined' },
  seenFiles: { 'zh-CN': '对方可以看到这些文件。', en: 'The other side gets these files.' },
  relistNote: {
    'zh-CN':
      '您认为这些商品就是您此前案件中已处理的商品时，可在此反映。工作人员会在一个工作日内核对；核对之前不产生任何后果。',
    en: 'Say here that these are goods of an earlier dispute of yours. A person looks within a working day; nothing follows before that.',
  },
  relistItems: { 'zh-CN': '哪些标的是同一商品？', en: 'Which items are those goods?' },
  relistEarlier: { 'zh-CN': '此前案件的案号', en: 'Number of the earlier dispute' },
  relistHow: { 'zh-CN': '为何是同一商品', en: 'By what they are the same' },
  againNote: {
    'zh-CN': '已解除或者撤回的，可以凭新的事实再次提出，须附证明文件。经办人认定事实为新的之前，不采取任何措施。',
    en: 'What was lifted or taken back can be raised again with new facts, and files that show them. Nothing is taken down before a person has found them new.',
  },
  againItems: { 'zh-CN': '再次提出哪些标的？', en: 'What is to be taken down again?' },
  againFacts: { 'zh-CN': '新的事实', en: 'The new facts' },
  amendNote: {
    'zh-CN':
      '只填写要变更的部分，其余保持不变。受理之后新增的内容须重新审查，只影响相关标的。改为依据另一项权利、或者更正现有标的地址的，请联系案件经办人。',
    en: 'Fill in what changes; the rest stays. After acceptance what is new is checked first, and concerns its own items alone. To rely on another right, or to put an item’s address right, ask the case manager.',
  },
  amendStatement: { 'zh-CN': '新的投诉说明（取代原说明）', en: 'The complaint in new words (in place of the old)' },
  amendGround: { 'zh-CN': '新的理由', en: 'A new ground' },
  amendFacts: { 'zh-CN': '在先案件终结以来的新事实', en: 'What is new since an earlier dispute ended' },
  amendEmpty: { 'zh-CN': '请至少填写一处变更。', en: 'Please fill in at least one change.' },
} as const satisfies Record<string, Words>;
