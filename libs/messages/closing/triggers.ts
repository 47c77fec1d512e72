import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Words } from '../locale.js';

/** What set a period running, as a clause of a sentence. */
export const CLOSING_TRIGGERS = {
  NextStepAwaited: { 'zh-CN': '需要决定下一步', en: 'the next step had to be decided' },
  NextStepResumed: { 'zh-CN': '程序继续', en: 'the procedure went on' },
  DisputeConcluded: { 'zh-CN': '争议程序终结', en: 'the dispute was concluded' },
  RequestWithdrawn: { 'zh-CN': '撤回调解申请', en: 'the request for mediation was withdrawn' },
  PairsClosed: { 'zh-CN': '标的程序结束', en: 'the procedure ended for some items' },
  DisputeClosed: { 'zh-CN': '争议结案', en: 'the dispute was closed' },
  DisputeReopened: { 'zh-CN': '争议重新打开', en: 'the dispute was opened again' },
} as const satisfies Partial<Record<DisputeEvent['type'], Words>>;
