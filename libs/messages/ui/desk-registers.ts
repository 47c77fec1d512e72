import type { Words } from '../locale.js';

/** What the pages over the registers say alike. */
export const DESK_REGISTERS = {
  party: { 'zh-CN': '当事人', en: 'Party' },
  dispute: { 'zh-CN': '案件', en: 'Dispute' },
  erased: { 'zh-CN': '姓名或者名称已删除', en: 'name erased' },
  noneFits: { 'zh-CN': '没有符合条件的记录', en: 'Nothing fits these filters' },
  noneFitsHelp: { 'zh-CN': '请减少筛选条件。', en: 'Take a filter away.' },
  stage: { 'zh-CN': '状态', en: 'State' },
  anyStage: { 'zh-CN': '全部状态', en: 'Any state' },
  due: { 'zh-CN': '期限', en: 'Due' },
  from: { 'zh-CN': '自', en: 'From' },
  until: { 'zh-CN': '至', en: 'Until' },
  openEnd: { 'zh-CN': '无固定期限', en: 'no end told' },
  kind: { 'zh-CN': '类型', en: 'Kind' },
  name: { 'zh-CN': '名称', en: 'Name' },
  acts: { 'zh-CN': '可办理事项', en: 'What can be done' },
  noActs: { 'zh-CN': '目前没有可办理的事项。', en: 'Nothing can be done now.' },
  when: { 'zh-CN': '时间', en: 'When' },
  by: { 'zh-CN': '办理人', en: 'By' },
  note: { 'zh-CN': '备注', en: 'Note' },
  yes: { 'zh-CN': '是', en: 'Yes' },
  no: { 'zh-CN': '否', en: 'No' },
} as const satisfies Record<string, Words>;
