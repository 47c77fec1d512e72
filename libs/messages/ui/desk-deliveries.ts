import type { Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** Notifications to people that could not be delivered. */
export const DELIVERY_WORDS = {
  title: DESK_PLACES.deliveries,
  help: {
    'zh-CN':
      '下列通知多次发送未成功，收件人尚未知悉其内容。请先核实邮箱或者排除故障，再重新发送；确定不必发送的，说明理由后关闭。',
    en: 'These notifications failed more than once, so the people do not know of them. See to the cause first, then try again; what need not be sent is closed with a reason.',
  },
  to: { 'zh-CN': '收件人', en: 'For' },
  error: { 'zh-CN': '未送出的原因', en: 'Why it failed' },
  acts: { 'zh-CN': '处理', en: 'What to do' },
  hint: { 'zh-CN': '收件人或者原因', en: 'Person or cause' },
  oldestFirst: { 'zh-CN': '按时间先后排列，最多200条', en: 'The oldest first, at most 200' },
  none: { 'zh-CN': '通知均已送出', en: 'Every notification has gone out' },
  noneHelp: { 'zh-CN': '发送失败的通知会出现在这里。', en: 'One that fails will stand here.' },
} as const satisfies Record<string, Words>;
