import type { Words } from '../locale.js';
import { DESK_AUTHORITIES } from './desk-authorities.js';

/** Requests of authorities that nobody can open any more, as an administrator is told of them. */
export const SUCCESSION_WORDS = {
  title: DESK_AUTHORITIES.title,
  lead: {
    'zh-CN':
      '此处只列出原经办人和复核人均已离任、停用或者不再担任经办人的来函。您看不到来函内容；两名管理员先后指定相同的两名经办人后，来函转由其接办。管理员不得指定自己，原经办人和复核人不得参与指定。',
    en: 'Only requests of authorities stand here whose both people are suspended, have left or are case managers no more. You read no word of them. Once two administrators have named the same two case managers, those have it. Nobody names herself, and neither of the two before names anybody.',
  },
  none: { 'zh-CN': '没有无人接办的机关来函', en: 'No request of an authority is without its people' },
  noneHelp: {
    'zh-CN': '来函由其经办人和复核人处理，其他人员不可见。',
    en: 'Those that there are, are in the hands of two people, and nobody else sees them.',
  },
  number: DESK_AUTHORITIES.number,
  former: { 'zh-CN': '原经办人、复核人', en: 'Who had it' },
  proposed: { 'zh-CN': '已提名', en: 'Proposed' },
  notYet: { 'zh-CN': '尚未提名', en: 'Nobody yet' },
  waits: { 'zh-CN': '待另一名管理员指定相同人选', en: 'Another administrator is to name the same two' },
} as const satisfies Record<string, Words>;
