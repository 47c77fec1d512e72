import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Words } from '../locale.js';

/** What stands on the button for what the parties may do. */
export const CLOSING_OF_PARTIES = {
  WithdrawRequest: { 'zh-CN': '撤回调解申请', en: 'Withdraw the request for mediation' },
} as const satisfies Partial<Record<DisputeCommand['type'], Words>>;

/** The same for the association's people, neutrals, platforms and the clock. */
export const CLOSING_OF_OTHERS = {
  ConcludeDispute: { 'zh-CN': '终结争议程序', en: 'Conclude the dispute' },
  ClosePairs: { 'zh-CN': '结束未答复标的的程序', en: 'Close unanswered items' },
} as const satisfies Partial<Record<DisputeCommand['type'], Words>>;
