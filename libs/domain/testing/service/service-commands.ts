import type { DisputeCommand } from '../../dispute/actions.js';
import type { DocumentKind } from '../../dispute/service/notice/document-kinds.js';
import type { Channel, HandChannel } from '../../dispute/core/channel.js';
import type { Subject } from '../../dispute/core/subject.js';
import type { Actor } from '../../kernel/message.js';
import { engine, mia, shop } from '../core/actors.js';
import type { Step } from '../core/story.js';
import { paper, shanghai, serviceOf } from '../core/commands.js';

export const recordDispatch =
  (at: string, document: DocumentKind, to: string, channel: Channel): Step =>
  (dispute) => ({
    type: 'RecordDispatch',
    data: { serviceId: serviceOf(dispute, document, to), channel },
    by: engine,
    at: shanghai(at),
  });
/** Told by the shop unless said otherwise. */
export const recordArrival =
  (at: string, document: DocumentKind, to: string, arrivedAt?: string, by: Actor = shop): Step =>
  (dispute) => ({
    type: 'RecordArrival',
    data: {
      serviceId: serviceOf(dispute, document, to),
      ...(arrivedAt !== undefined && { arrivedAt: shanghai(arrivedAt) }),
    },
    by,
    at: shanghai(at),
  });
/** By Mia, with what she wrote down. */
export const recordHandover =
  (at: string, document: DocumentKind, to: string, channel: HandChannel, arrived = false): Step =>
  (dispute) => ({
    type: 'RecordHandover',
    data: {
      serviceId: serviceOf(dispute, document, to),
      channel,
      arrived,
      detailsContentId: 'slip',
      evidence: [paper('slip')],
    },
    by: mia,
    at: shanghai(at),
  });
export const recordAttempt =
  (at: string, document: DocumentKind, to: string, channel: HandChannel): Step =>
  (dispute) => ({
    type: 'RecordAttempt',
    data: { serviceId: serviceOf(dispute, document, to), channel, outcome: 'no-answer', noteContentId: 'note' },
    by: mia,
    at: shanghai(at),
  });
/** The engine found that the platform has no interface. */
export const withoutInterface =
  (at: string, document: DocumentKind, to: string): Step =>
  (dispute) => ({
    type: 'RecordFailure',
    data: {
      serviceId: serviceOf(dispute, document, to),
      channel: 'platform',
      reason: 'no-interface',
      code: 'no-interface',
    },
    by: engine,
    at: shanghai(at),
  });
/** A letter came back. */
export const recordReturned =
  (at: string, document: DocumentKind, to: string): Step =>
  (dispute) => ({
    type: 'RecordReturn',
    data: { serviceId: serviceOf(dispute, document, to), channel: 'post', noteContentId: 'note' },
    by: mia,
    at: shanghai(at),
  });
export const recordFailure =
  (at: string, document: DocumentKind, to: string, channel: Channel): Step =>
  (dispute) => ({
    type: 'RecordFailure',
    data: { serviceId: serviceOf(dispute, document, to), channel, reason: 'bounced', code: '5.1.1' },
    by: engine,
    at: shanghai(at),
  });
export const acknowledgeService =
  (at: string, document: DocumentKind, to: string, by: Actor): Step =>
  (dispute) => ({
    type: 'AcknowledgeService',
    data: { serviceId: serviceOf(dispute, document, to) },
    by,
    at: shanghai(at),
  });
export const giveUpEffect = (at: string, key: string, subject: Subject): DisputeCommand => ({
  type: 'GiveUpEffect',
  data: { key, subject, reason: 'gone' },
  by: engine,
  at: shanghai(at),
});
export const resumeEffect = (at: string, key: string, subject: Subject): DisputeCommand => ({
  type: 'ResumeEffect',
  data: { key, subject },
  by: mia,
  at: shanghai(at),
});

export const recordAsked = (at: string, upTo: number): DisputeCommand => ({
  type: 'RecordAsked',
  data: { platformId: 'shop', upTo },
  by: engine,
  at: shanghai(at),
});
export const measuresWithoutInterface = (at: string, upTo: number): DisputeCommand => ({
  type: 'GiveUpEffect',
  data: { key: `ask-platform:shop:${upTo}`, subject: 'platform:shop', reason: 'no-interface' },
  by: engine,
  at: shanghai(at),
});
export const recordMeasuresHandover = (at: string, upTo: number): DisputeCommand => ({
  type: 'RecordMeasuresHandover',
  data: { platformId: 'shop', upTo, detailsContentId: 'slip', evidence: [paper('slip')] },
  by: mia,
  at: shanghai(at),
});
export const enterMeasureResults = (at: string, ...results: readonly Told[]): DisputeCommand => ({
  type: 'EnterMeasureResults',
  data: {
    platformId: 'shop',
    results: results.map(([respondentId, itemId, sequence, outcome]) => ({
      respondentId,
      itemId,
      sequence,
      outcome,
      evidence: [paper('seen')],
    })),
  },
  by: mia,
  at: shanghai(at),
});
type Told = readonly [respondentId: string, itemId: string, sequence: number, outcome: 'confirmed' | 'refused'];
export const reportMeasures = (at: string, ...results: readonly Told[]): DisputeCommand => ({
  type: 'ReportMeasures',
  data: {
    results: results.map(([respondentId, itemId, sequence, outcome]) => ({ respondentId, itemId, sequence, outcome })),
  },
  by: shop,
  at: shanghai(at),
});
export const endChase = (at: string): DisputeCommand => ({
  type: 'EndChase',
  data: { platformId: 'shop', reason: 'refusal-accepted' },
  by: mia,
  at: shanghai(at),
});
export const askAgain = (at: string): DisputeCommand => ({
  type: 'AskAgain',
  data: { platformId: 'shop' },
  by: mia,
  at: shanghai(at),
});
