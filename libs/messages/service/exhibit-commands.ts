import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Words } from '../locale.js';

/**
 * What parties may do about exhibits and the file, beside what is asked of them. A phone fetches these words with the
 * pages of an exhibit, and not before it shows the dispute.
 */
export const EXHIBITS_OF_PARTIES = {
  DescribeLiveStream: { 'zh-CN': '说明直播取证位置', en: 'Say where in a live stream it is' },
  DescribeContractDuties: { 'zh-CN': '说明责任约定', en: 'Say who bears which duty by it' },
  LinkExhibit: { 'zh-CN': '说明证明对象', en: 'Say what an exhibit is to show' },
  SupplementEvidence: { 'zh-CN': '补充证据', en: 'Add files' },
  AnswerLateEvidence: { 'zh-CN': '对逾期证据发表意见', en: 'Answer a late file' },
  FileComparison: { 'zh-CN': '提交逐项比对表', en: 'File a comparison' },
  AskForExport: { 'zh-CN': '导出案卷', en: 'Export the dispute' },
  AskForTranslation: { 'zh-CN': '请求提供译本', en: 'Ask for a translation' },
  FileTranslation: { 'zh-CN': '提交译本', en: 'File a translation' },
  ContestTranslation: { 'zh-CN': '对译文提出异议', en: 'Contest a translation' },
} as const satisfies Partial<Record<DisputeCommand['type'], Words>>;
