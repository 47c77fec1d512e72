import type { Words } from '../locale.js';

/** What a party says of its files on a phone: where in a live stream, what they are to show, who bears what by them. */
export const EXHIBIT_ACTS = {
  said: { 'zh-CN': '对本证据的说明', en: 'What is said of it' },
  linksNote: {
    'zh-CN': '提交后取代您此前的说明；全部不选即为撤回。协会和专家组的说明不受影响。',
    en: 'It takes the place of what you said before; choose nothing to take that back. What the association and the panel say stays.',
  },
  issues: { 'zh-CN': '专家组的争议焦点', en: 'Issues of the panel' },
  liveNote: {
    'zh-CN': '以您最后一次的说明为准，此前的说明留存备查。时间请写北京时间。',
    en: 'What you said last counts; what you said before stays on record. Times are Beijing’s.',
  },
  startedAt: { 'zh-CN': '开播时间', en: 'Session began at' },
  recordedFrom: { 'zh-CN': '录制开始时间', en: 'Recorded from' },
  recordedUntil: { 'zh-CN': '录制结束时间', en: 'Recorded until' },
  fromSecond: { 'zh-CN': '片段在回放中的起点', en: 'Where in the replay it begins' },
  toSecond: { 'zh-CN': '片段在回放中的终点', en: 'Where in the replay it ends' },
  lengthSeconds: { 'zh-CN': '回放总时长', en: 'Length of the replay' },
  secondHint: { 'zh-CN': '例如12:30，或者1:02:30。', en: '12:30, say, or 1:02:30.' },
  secondFault: { 'zh-CN': '请写成12:30或者1:02:30。', en: 'Write it like 12:30 or 1:02:30.' },
  productName: { 'zh-CN': '商品名称', en: 'Name of the product' },
  productNumber: { 'zh-CN': '商品编号', en: 'Number of the product' },
  productUrl: { 'zh-CN': '商品链接', en: 'Link of the product' },
  productSecond: { 'zh-CN': '商品卡在回放中出现的位置', en: 'Where in the replay the card is seen' },
  productSecondMissing: {
    'zh-CN': '写了价格的，请写明商品卡出现的位置。',
    en: 'A price was seen somewhere: say where the card is.',
  },
  currency: { 'zh-CN': '币种', en: 'Currency' },
  amountFault: { 'zh-CN': '请写数字，例如199.00。', en: 'Write a number, 199.00 for instance.' },
  captions: { 'zh-CN': '字幕文件', en: 'Exhibit with the captions' },
  dutiesNote: {
    'zh-CN':
      '按合同或者声明的内容逐项选择，没有约定的不选。系统会与《深圳市直播电商知识产权保护指引》的建议对照，供各方参考，不构成法律意见。',
    en: 'Choose item by item as the contract or statement has it, and leave out what it says nothing of. It is compared with what the Shenzhen guideline advises, for information and no legal advice.',
  },
  between: { 'zh-CN': '合同各方（至少两方）', en: 'Between whom it is (two at least)' },
  twoSides: { 'zh-CN': '请至少选择两方。', en: 'Choose two at least.' },
  oneDuty: { 'zh-CN': '请至少就一项作出选择。', en: 'Choose for one item at least.' },
  clause: { 'zh-CN': '条款编号', en: 'Clause' },
  words: { 'zh-CN': '条款原文', en: 'Words of the clause' },
  factorsAll: { 'zh-CN': '三个方面请全部选择，或者全部不选。', en: 'Choose for all three, or for none.' },
  factors: { 'zh-CN': '账号归属的三个方面', en: 'The three factors of an account' },
} as const satisfies Record<string, Words>;
