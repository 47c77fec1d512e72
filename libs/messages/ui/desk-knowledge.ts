import type { Words } from '../locale.js';

/** What platforms received and answered, item by item, as the record has it. */
export const KNOWLEDGE_WORDS = {
  title: { 'zh-CN': '平台知悉情况', en: 'What platforms were told' },
  help: {
    'zh-CN': '按记录列出平台何时收到、何时答复，不作任何结论。',
    en: 'When each platform received what and answered, by the record. It draws no conclusion.',
  },
  look: { 'zh-CN': '查看记录', en: 'Show the record' },
  none: { 'zh-CN': '尚无平台收到过任何内容。', en: 'No platform has received anything yet.' },
  correction: { 'zh-CN': '平台更正', en: 'The platform says otherwise' },
  correct: { 'zh-CN': '更正记录', en: 'Correct the record' },
} as const satisfies Record<string, Words>;

/** What reached a platform, or came from it. */
export const KNOWLEDGE_EVENTS = {
  ServiceDispatched: { 'zh-CN': '已向其发出', en: 'Sent to it' },
  ServiceArrived: { 'zh-CN': '已到达', en: 'Reached it' },
  MeasuresAsked: { 'zh-CN': '请求采取或者解除措施', en: 'Asked for measures' },
  MeasureConfirmed: { 'zh-CN': '答复已执行', en: 'It confirmed a measure' },
  MeasureRefused: { 'zh-CN': '答复不予执行', en: 'It refused a measure' },
  ObjectBack: { 'zh-CN': '告知标的未结束或者重新开放', en: 'It said that the item is there after all' },
  ObjectEnded: { 'zh-CN': '告知标的已不存在', en: 'It said that the item has ended' },
  PreservationAnswered: { 'zh-CN': '答复记录保存情况', en: 'It answered about keeping the record' },
} as const satisfies Record<string, Words>;
