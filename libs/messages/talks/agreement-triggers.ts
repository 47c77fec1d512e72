import type { PaperEvent } from './timeline-papers.js';
import type { Words } from '../locale.js';

/** What a deadline counts from, of the papers of a mediation. */
export const PAPER_TRIGGERS = {
  SealAwaited: { 'zh-CN': '各方及调解员签署完毕', en: 'all have signed but for the seal' },
  AccountClauseAsked: { 'zh-CN': '征询平台意见', en: 'the platform was asked about an account clause' },
  DealTakenOver: { 'zh-CN': '调解协议取代和解协议', en: 'a mediated agreement took a settlement’s place' },
  FactsDrawnUp: { 'zh-CN': '无争议事实记录制作', en: 'the undisputed facts were drawn up' },
  FactsSigned: { 'zh-CN': '当事人签署无争议事实记录', en: 'a party signed the undisputed facts' },
  FactsReleased: { 'zh-CN': '当事人同意记录在调解外使用', en: 'a party released the undisputed facts' },
  FactsLeftRoom: { 'zh-CN': '无争议事实记录可在调解外使用', en: 'the undisputed facts left the mediation' },
  ConfirmationAsked: { 'zh-CN': '申请司法确认', en: 'judicial confirmation was applied for' },
  ConfirmationJoined: { 'zh-CN': '共同申请司法确认', en: 'a party joined the application for confirmation' },
  ConfirmationReady: { 'zh-CN': '各方均已申请司法确认', en: 'all applied for judicial confirmation' },
  ConfirmationHandedIn: { 'zh-CN': '申请提交人民法院', en: 'the application was handed in at the court' },
  ConfirmationDecided: { 'zh-CN': '司法确认有结果', en: 'the confirmation had its result' },
} as const satisfies Record<PaperEvent['type'], Words>;
