import type { ConfirmationEvent } from '#domain/dispute/talks/confirmation/events.js';
import type { AwaitedEvent } from '#domain/dispute/talks/mediation/awaited-events.js';
import type { DealTakenOver } from '#domain/dispute/talks/mediation/take-over-events.js';
import type { UndisputedEvent } from '#domain/dispute/talks/stipulation/events.js';
import { CONFIRMATION_RESULTS_NAMED, COURT_GROUNDS_NAMED } from './confirmations.js';
import { formatDeadline, formatInstant } from '../format.js';
import type { Sentences } from '../sentences.js';

export type PaperEvent = UndisputedEvent | ConfirmationEvent | AwaitedEvent | DealTakenOver;

/** The papers of a mediation that may leave its room, and what each of them waits for. */
export const paperSentences: Sentences<PaperEvent> = {
  FactsDrawnUp: {
    'zh-CN': ({ version }) => `调解员制作无争议事实记录第${version}版，待各方签字。`,
    en: ({ version }) => `The mediator drew up version ${version} of the record of undisputed facts for all to sign.`,
  },
  FactsSigned: {
    'zh-CN': ({ partyId, version }, names) => `${names.party(partyId)}签署无争议事实记录第${version}版。`,
    en: ({ partyId, version }, names) =>
      `${names.party(partyId)} signed version ${version} of the record of undisputed facts.`,
  },
  FactsReleased: {
    'zh-CN': ({ partyId, version }, names) => `${names.party(partyId)}同意无争议事实记录第${version}版在调解之外使用。`,
    en: ({ partyId, version }, names) =>
      `${names.party(partyId)} agreed that version ${version} of the record of undisputed facts may leave the mediation.`,
  },
  FactsLeftRoom: {
    'zh-CN': ({ version }) => `各方均已同意，无争议事实记录第${version}版可以在调解之外使用。`,
    en: ({ version }) =>
      `All have agreed: version ${version} of the record of undisputed facts may be used outside the mediation.`,
  },
  SealAwaited: {
    'zh-CN': ({ version, due }) =>
      `各方及调解员均已签署调解协议第${version}版，待在${formatDeadline(due, 'zh-CN')}前加盖调解组织印章。`,
    en: ({ version, due }) =>
      `The parties and the mediator have signed version ${version} of the agreement; the body’s seal is awaited by ${formatDeadline(due, 'en')}.`,
  },
  AccountClauseAsked: {
    'zh-CN': ({ version, due }) =>
      `调解协议第${version}版含账号归属条款，已征询平台意见，应在${formatDeadline(due, 'zh-CN')}前跟进。`,
    en: ({ version, due }) =>
      `Version ${version} of the agreement says whose an account is; the platform was asked, and is asked again after ${formatDeadline(due, 'en')}.`,
  },
  DealTakenOver: {
    'zh-CN': ({ undertakingIds }) =>
      `调解协议取代双方自行达成的和解协议，原协议中${undertakingIds.length}项未履行事项改依调解协议履行。`,
    en: ({ undertakingIds }) =>
      `The mediated agreement took the place of the settlement that the sides had reached alone; ${undertakingIds.length} open undertaking(s) of that are owed under this.`,
  },
  ConfirmationAsked: {
    'zh-CN': ({ partyId, court, due }, names) =>
      `${names.party(partyId)}申请司法确认（管辖依据：${COURT_GROUNDS_NAMED[court.ground]['zh-CN']}），其他当事人应在${formatDeadline(due, 'zh-CN')}前共同申请。`,
    en: ({ partyId, court, due }, names) =>
      `${names.party(partyId)} applied for judicial confirmation (jurisdiction: ${COURT_GROUNDS_NAMED[court.ground].en}); the others apply by ${formatDeadline(due, 'en')}, too.`,
  },
  ConfirmationJoined: {
    'zh-CN': ({ partyId }, names) => `${names.party(partyId)}共同申请司法确认。`,
    en: ({ partyId }, names) => `${names.party(partyId)} joined the application for judicial confirmation.`,
  },
  ConfirmationReady: {
    'zh-CN': ({ due }) => `各方均已申请司法确认，申请材料已备齐，应在${formatDeadline(due, 'zh-CN')}前提交人民法院。`,
    en: ({ due }) =>
      `All have applied for judicial confirmation; the papers are ready and go to the court by ${formatDeadline(due, 'en')}.`,
  },
  ConfirmationHandedIn: {
    'zh-CN': ({ handedInAt }) => `司法确认申请已于${formatInstant(handedInAt, 'zh-CN')}提交人民法院。`,
    en: ({ handedInAt }) =>
      `The application for judicial confirmation was handed in at the court on ${formatInstant(handedInAt, 'en')}.`,
  },
  ConfirmationDecided: {
    'zh-CN': ({ result }) => `司法确认结果：${CONFIRMATION_RESULTS_NAMED[result]['zh-CN']}。`,
    en: ({ result }) => `Judicial confirmation: ${CONFIRMATION_RESULTS_NAMED[result].en}.`,
  },
};
