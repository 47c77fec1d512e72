import type { ChargeEvent, ChargeWay } from '#domain/dispute/intake/charge/events.js';
import { TASKS } from '../core/tasks.js';
import type { Words } from '../locale.js';
import type { Sentences } from '../sentences.js';

const WAYS: Readonly<Record<ChargeWay, Words>> = {
  taken: { 'zh-CN': '由新经办人自行接手', en: 'taken by its new case manager' },
  'handed-over': { 'zh-CN': '经办移交，附移交说明', en: 'handed over, with a note' },
  reassigned: { 'zh-CN': '按协会管理员的安排调整', en: 'by order of an administrator' },
  replaced: {
    'zh-CN': '原经办人不能继续经办，或者原先无人经办',
    en: 'since who had it is gone, or nobody had it',
  },
};

export const chargeSentences: Sentences<ChargeEvent> = {
  CaseManagerAssigned: {
    'zh-CN': ({ way, toId }) =>
      toId === undefined
        ? `本案退回待分配队列（${WAYS[way]['zh-CN']}）。`
        : `本案经办人变更（${WAYS[way]['zh-CN']}）。`,
    en: ({ way, toId }) =>
      toId === undefined
        ? `The dispute went back to the queue (${WAYS[way].en}).`
        : `The dispute got another case manager (${WAYS[way].en}).`,
  },
  TaskEscalated: {
    'zh-CN': ({ kind }) => `待办临近期限，已提醒第二人跟进：${TASKS[kind]['zh-CN']}。`,
    en: ({ kind }) => `The day of a task came near, so a second person was called: ${TASKS[kind].en}.`,
  },
};
