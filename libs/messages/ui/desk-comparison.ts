import type { Sentence, Words } from '../locale.js';

/** A comparison element by element: where one is filed, and where the other side answers it; at the desk and on a phone. */
export const COMPARISON_WORDS = {
  compare: { 'zh-CN': '制作逐项比对表', en: 'Compare element by element' },
  noneYet: { 'zh-CN': '还没有比对表', en: 'Nothing is compared yet' },
  compareHelp: {
    'zh-CN':
      '每行写一个要素：权利内容在哪份证据、被诉商品在哪份证据、您认为相同还是不同。对方可以逐行答复，专家组逐行认定；只有两份证据都能看到的人才能看到该行。',
    en: 'One element a row: the exhibit in which it stands in the right, that in which it stands in the accused goods, and how you see it. The other side answers row by row, and a panel finds on them; a row is read by whoever may see both of its exhibits.',
  },
  anew: { 'zh-CN': '提交新版本', en: 'File a new version' },
  anewHelp: {
    'zh-CN': '已按上一版本填好。此前的版本和答复都保留，对方需要就新版本重新答复。',
    en: 'It begins as your last version stands. Earlier versions and their answers are kept; the other side answers the new one anew.',
  },
  element: { 'zh-CN': '要素', en: 'Element' },
  elementHelp: { 'zh-CN': '例如一项技术特征、一处表达、一个标志。', en: 'A feature, an expression, a sign.' },
  original: { 'zh-CN': '权利内容所在证据', en: 'Exhibit with the right' },
  accused: { 'zh-CN': '被诉商品所在证据', en: 'Exhibit with the accused goods' },
  place: { 'zh-CN': '页码或者时间', en: 'Page or time' },
  placeHelp: { 'zh-CN': '例如第3页写3，12分30秒写12:30。', en: '3 for page 3, 12:30 for a film.' },
  placeFault: { 'zh-CN': '请写页码（例如3）或者时间（例如12:30）。', en: 'Write a page (3) or a time (12:30).' },
  view: { 'zh-CN': '您的意见', en: 'How you see it' },
  why: { 'zh-CN': '说明', en: 'Why' },
  addRow: { 'zh-CN': '增加一行', en: 'Add a row' },
  dropRow: { 'zh-CN': '删除此行', en: 'Take this row away' },
  file: { 'zh-CN': '提交比对表', en: 'File the comparison' },
  answer: { 'zh-CN': '逐行答复', en: 'Answer row by row' },
  answerHelp: {
    'zh-CN': '可以先答复一部分；再次答复的，以最后一次为准。您的答复会附在该行旁边。',
    en: 'Some now and others later; of several answers to a row the last one stands. Each stands beside its row.',
  },
  sendAnswer: { 'zh-CN': '提交答复', en: 'Send the answers' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
} as const satisfies Record<string, Words>;

export const ROW_OF: Sentence<{ readonly number: number; readonly element: string }> = {
  'zh-CN': ({ number, element }) => (element === '' ? `第${number}行` : `第${number}行　${element}`),
  en: ({ number, element }) => (element === '' ? `Row ${number}` : `Row ${number}: ${element}`),
};
export const FILER_SEES: Sentence<{ readonly view: string; readonly text?: string | undefined }> = {
  'zh-CN': ({ view, text }) => `提交方意见：${view}${text === undefined ? '' : `。${text}`}`,
  en: ({ view, text }) => `Its filer: ${view}${text === undefined ? '' : `. ${text}`}`,
};
