import type { NegotiationEvent } from '#domain/dispute/talks/negotiation/events.js';
import type { RoomEventOfDispute, RoomKind } from '#domain/dispute/talks/room/events.js';
import { formatDeadline, formatInstant } from '../format.js';
import type { Words } from '../locale.js';
import { pairNames } from '../names.js';
import { CLOSING_REASONS } from '../core/stages.js';
import type { Sentences } from '../sentences.js';

export const ROOM_KINDS_NAMED = {
  negotiation: { 'zh-CN': '协商室', en: 'negotiation room' },
  mediation: { 'zh-CN': '联合会谈室', en: 'joint room' },
  caucus: { 'zh-CN': '单方会谈室', en: 'caucus room' },
  deliberation: { 'zh-CN': '合议室', en: 'deliberation room' },
  desk: { 'zh-CN': '咨询室', en: 'room with the association' },
} as const satisfies Record<RoomKind, Words>;

export const negotiationSentences: Sentences<NegotiationEvent> = {
  NegotiationProposed: {
    'zh-CN': ({ proposerId, pairs, due }, names) =>
      `${names.party(proposerId)}提议就${pairNames(pairs, names, 'zh-CN')}协商，请对方在${formatDeadline(due, 'zh-CN')}前答复。`,
    en: ({ proposerId, pairs, due }, names) =>
      `${names.party(proposerId)} proposed to negotiate about ${pairNames(pairs, names, 'en')}; the other side answers by ${formatDeadline(due, 'en')}.`,
  },
  NegotiationStarted: {
    'zh-CN': ({ due }) => `双方同意协商，协商期至${formatDeadline(due, 'zh-CN')}。`,
    en: ({ due }) => `Both sides agreed to negotiate, until ${formatDeadline(due, 'en')}.`,
  },
  StayProposed: {
    'zh-CN': ({ proposerId, pairs, days }, names) =>
      `${names.party(proposerId)}提议将${pairNames(pairs, names, 'zh-CN')}的等待期顺延${days}日。`,
    en: ({ proposerId, pairs, days }, names) =>
      `${names.party(proposerId)} proposed that the waiting period of ${pairNames(pairs, names, 'en')} ends ${days} days later.`,
  },
  ProcedureStayed: {
    'zh-CN': ({ pairs }, names) => `双方同意顺延${pairNames(pairs, names, 'zh-CN')}的等待期，平台已获告知。`,
    en: ({ pairs }, names) =>
      `Both sides agreed that the waiting period of ${pairNames(pairs, names, 'en')} ends later; the platform is told.`,
  },
  NegotiationEnded: {
    'zh-CN': ({ reason }) => `协商结束：${CLOSING_REASONS[reason]['zh-CN']}。`,
    en: ({ reason }) => `The negotiation ended: ${CLOSING_REASONS[reason].en}.`,
  },
};

export const roomSentences: Sentences<RoomEventOfDispute> = {
  RoomOpened: {
    'zh-CN': ({ kind }) => `${ROOM_KINDS_NAMED[kind]['zh-CN']}开放，仅成员可以进入。`,
    en: ({ kind }) => `The ${ROOM_KINDS_NAMED[kind].en} was opened, for its members alone.`,
  },
  RoomReadingAsked: {
    'zh-CN': () => '协会一名工作人员申请查阅会谈室，待第二人决定。',
    en: () => 'A person of the association asked to read a room; a second person decides.',
  },
  RoomReadingAllowed: {
    'zh-CN': ({ until }) => `经协会两名工作人员共同决定，其中一人可以在${formatInstant(until, 'zh-CN')}前查阅会谈室。`,
    en: ({ until }) =>
      `Two persons of the association decided together that one of them may read the room until ${formatInstant(until, 'en')}.`,
  },
  RoomClosed: {
    'zh-CN': () => '会谈室关闭，成员仍可以查阅。',
    en: () => 'The room was closed; its members can still read what was said.',
  },
};
