import type { Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** Consumers' tips at the desk. */
export const DESK_TIPS = {
  tips: DESK_PLACES.tips,
  tip: { 'zh-CN': '线索', en: 'Tip' },
  number: { 'zh-CN': '编号', en: 'Number' },
  about: { 'zh-CN': '反映事项', en: 'What it is about' },
  received: { 'zh-CN': '收到时间', en: 'Received' },
  none: { 'zh-CN': '尚无线索', en: 'No tip has come in yet' },
  noneHelp: {
    'zh-CN': '消费者在协会公开页面反映的线索会列在这里，由您转交或者办结。',
    en: 'What consumers say on the association’s public page will stand here, to be handed on or closed.',
  },
  noneHandedHelp: {
    'zh-CN': '协会转交给您的线索会列在这里，由您查看并反馈处理结果；看不到反映人是谁。',
    en: 'Tips that the association hands to you will stand here, for you to look into and to say what became of them. Who gave them is not told.',
  },
  words: { 'zh-CN': '反映内容', en: 'What was said' },
  where: { 'zh-CN': '发现位置', en: 'Where it was seen' },
  platform: { 'zh-CN': '平台', en: 'Platform' },
  contact: { 'zh-CN': '联系方式', en: 'Contact' },
  contactHelp: { 'zh-CN': '仅协会人员可见', en: 'seen by the association alone' },
  grave: { 'zh-CN': '重大线索，须第二人复核', en: 'A grave tip: a second person has to agree' },
  graveHelp: {
    'zh-CN': '处理意见由一人提出，须由另一名经办人同意或者退回后才生效。',
    en: 'One person has proposed what to do; it takes effect once another case manager agrees.',
  },
  routed: { 'zh-CN': '转交', en: 'Handed to' },
  closing: { 'zh-CN': '办结理由', en: 'Why it was closed' },
  answers: { 'zh-CN': '处理反馈', en: 'Answers' },
  noAnswer: { 'zh-CN': '尚无反馈。', en: 'Nobody has answered yet.' },
  outcome: { 'zh-CN': '结果', en: 'Outcome' },
} as const satisfies Record<string, Words>;
