import type { Sentence, Words } from '../locale.js';

/** A complaint made of a right of the register and of links. */
export const PARTY_FILING = {
  right: { 'zh-CN': '依据哪项权利', en: 'On which right' },
  rightHelp: {
    'zh-CN': '登记的权利材料和主体证明随投诉一并提交，无须重新上传。',
    en: 'Its papers and your proof of identity lie in the register and go along; nothing is sent again.',
  },
  otherWay: { 'zh-CN': '权利未登记，填写完整投诉表', en: 'A right that is not recorded: write the whole form' },
  noRight: { 'zh-CN': '您还没有可以作为投诉依据的登记权利', en: 'You have no right in the register to complain from' },
  noRightHelp: {
    'zh-CN': '登记权利并经协会核验一次，之后粘贴链接即可投诉。',
    en: 'Record one and have it checked once: after that a complaint is a link and a click.',
  },
  toRights: { 'zh-CN': '去登记权利', en: 'To the rights' },
  links: { 'zh-CN': '侵权链接', en: 'Links' },
  linksHelp: {
    'zh-CN': '每行一个链接，最多300行；也可以粘贴表格：链接、商品名称、店铺名称、店铺账号。',
    en: 'One on each line, up to 300; or rows of a table: link, what it is called, seller, seller’s account.',
  },
  csv: { 'zh-CN': '导入CSV文件', en: 'Read a CSV file' },
  cut: { 'zh-CN': '只读取了前300行', en: 'Only the first 300 lines are read' },
  forAll: { 'zh-CN': '没有写明的行按以下填写', en: 'For lines that say nothing of it' },
  platform: { 'zh-CN': '平台', en: 'Platform' },
  seller: { 'zh-CN': '店铺名称', en: 'Seller' },
  account: { 'zh-CN': '店铺账号', en: 'Seller’s account' },
  goods: { 'zh-CN': '商品名称', en: 'What the goods are called' },
  pictures: { 'zh-CN': '侵权截图、录屏或者购买记录', en: 'Screenshots, recordings or test purchases' },
  statement: { 'zh-CN': '事实和理由', en: 'The complaint in words' },
  line: { 'zh-CN': '行', en: 'Line' },
  link: { 'zh-CN': '链接', en: 'Link' },
  result: { 'zh-CN': '结果', en: 'What came of it' },
  fits: { 'zh-CN': '可以提交', en: 'Can be filed' },
  noAddress: { 'zh-CN': '不是链接', en: 'Not a link' },
  twice: { 'zh-CN': '与前面的行重复', en: 'Stands above already' },
  noPlatform: { 'zh-CN': '未识别平台，请在上方选择', en: 'Of which platform? Choose it above' },
  lines: { 'zh-CN': '逐行核对', en: 'Line by line' },
  preview: { 'zh-CN': '将要提交的内容', en: 'What goes out' },
  asked: { 'zh-CN': '请求', en: 'Asked for' },
  remove: { 'zh-CN': '删除、屏蔽或者断开链接', en: 'That the items be removed or blocked' },
  accept: { 'zh-CN': '我已阅读并作出上述保证', en: 'I have read this and guarantee it' },
  acceptFirst: { 'zh-CN': '请先作出保证', en: 'Please give the guarantee first' },
  nothingYet: { 'zh-CN': '请先粘贴至少一个可以提交的链接', en: 'Please paste a link that can be filed first' },
  file: { 'zh-CN': '提交', en: 'File' },
  fileAnyway: { 'zh-CN': '先提交，材料后补', en: 'File now, send them later' },
  inForm: { 'zh-CN': '在投诉表中补充', en: 'Complete it in the form' },
  lacking: { 'zh-CN': '还缺少以下材料', en: 'These papers are missing' },
  lackingHelp: {
    'zh-CN': '现在提交的，协会会要求限期补正；也可以先在投诉表中补充。',
    en: 'If you file now, the association will ask for them by a day; or complete it in the form first.',
  },
  refused: { 'zh-CN': '这样提交不会被接受', en: 'It would be refused like this' },
  kept: { 'zh-CN': '已保存为草稿', en: 'It is kept as a draft' },
  filed: { 'zh-CN': '投诉已提交', en: 'Filed' },
  earlierFiled: {
    'zh-CN': '您上一次提交的投诉其实已经提交成功',
    en: 'What you filed before, without an answer, has been filed',
  },
  earlierFiledHelp: {
    'zh-CN': '现在填写的内容尚未提交。请先查看上述案件；确需另行投诉的，请再次点击提交。',
    en: 'What stands here now is not filed. Look at that dispute first; if you want another, file once more.',
  },
  lost: {
    'zh-CN': '以下文件没有传到，请在案件中重新上传',
    en: 'These files did not arrive; send them on the dispute’s page',
  },
  another: { 'zh-CN': '再提交一件', en: 'File another' },
  keepRest: { 'zh-CN': '将未提交的保存为草稿', en: 'Keep the rest as drafts' },
  drafts: { 'zh-CN': '投诉草稿', en: 'Drafts' },
  unnamed: { 'zh-CN': '尚未填写内容', en: 'Nothing written yet' },
  drop: { 'zh-CN': '删除草稿', en: 'Delete' },
  dropped: { 'zh-CN': '草稿已删除', en: 'The draft is deleted' },
  undo: { 'zh-CN': '撤销删除', en: 'Undo' },
  hasFiles: {
    'zh-CN': '这里选择的文件只保留在本页，刷新后须重新选择。',
    en: 'Files are held by this page alone: after a reload choose them again.',
  },
} as const satisfies Record<string, Words>;

export const STATEMENT_OF: Sentence<{ readonly right: string }> = {
  'zh-CN': ({ right }) => `所列商品未经许可使用本方权利（${right}），请求依法采取措施。`,
  en: ({ right }) => `The goods listed use our right (${right}) without our consent; we ask for measures against them.`,
};
export const TO_BE_FILED: Sentence<{ readonly complaints: number; readonly lines: number }> = {
  'zh-CN': ({ complaints, lines }) => `${lines}个链接，按店铺分为${complaints}件投诉`,
  en: ({ complaints, lines }) =>
    `${lines} ${lines === 1 ? 'link' : 'links'} in ${complaints} ${complaints === 1 ? 'complaint' : 'complaints'}, one for each seller`,
};
export const FILED_OF: Sentence<{ readonly filed: number; readonly of: number }> = {
  'zh-CN': ({ filed, of }) => `共${of}件，已提交${filed}件`,
  en: ({ filed, of }) => `${filed} of ${of} complaints are filed`,
};
export const SHOWS: Sentence<{ readonly papers: string }> = {
  'zh-CN': ({ papers }) => `用作：${papers}。`,
  en: ({ papers }) => `They stand for: ${papers}.`,
};
export const DRAFT_ITEMS: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `${count}个链接`,
  en: ({ count }) => `${count} ${count === 1 ? 'link' : 'links'}`,
};
