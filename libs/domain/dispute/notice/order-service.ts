import type { Deadline } from '../../calendar/derivation.js';
import type { Instant } from '../../message.js';
import { stageDeadline, type DisputeFile } from '../action.js';
import { platformsOf } from '../pairs.js';
import type { PairSubject } from '../subject.js';
import type { Channel, DocumentKind, ServiceOrdered } from './events.js';

type Order = {
  readonly document: DocumentKind;
  readonly pairs: readonly PairSubject[];
  readonly aboutId?: string;
  readonly at: Instant;
};

const ordered = (
  { document, pairs, aboutId, at }: Order,
  serviceId: string,
  addressee: ServiceOrdered['data']['addressee'],
  channels: readonly Channel[],
  platformId: string | undefined,
  due: Deadline | undefined,
): ServiceOrdered => ({
  type: 'ServiceOrdered',
  data: {
    serviceId,
    document,
    addressee,
    ...(platformId !== undefined && { platformId }),
    channels,
    pairs,
    ...(aboutId !== undefined && { aboutId }),
    orderedAt: at,
    ...(due && { due }),
  },
});

const arrivalDue = (file: DisputeFile, at: Instant): Deadline => stageDeadline(file, 'awaiting-arrival', { event: 'ServiceOrdered', at });

/** A party is told something, by mail and in its own pages. Nobody waits for its arrival. */
export const tellParty = (file: DisputeFile, partyId: string, order: Order): ServiceOrdered =>
  ordered(order, file.newId(), { kind: 'party', id: partyId }, ['mail'], undefined, undefined);

/** A document whose arrival at a party starts a clock: through the platform of its pairs and by mail, the earliest arrival counts. */
export const serveParty = (file: DisputeFile, partyId: string, platformId: string, order: Order): ServiceOrdered =>
  ordered(order, file.newId(), { kind: 'party', id: partyId }, ['platform', 'mail'], platformId, arrivalDue(file, order.at));

/** A document to a platform, whose arrival is waited for. */
export const servePlatform = (file: DisputeFile, platformId: string, order: Order): ServiceOrdered =>
  ordered(order, file.newId(), { kind: 'platform', id: platformId }, ['platform'], platformId, arrivalDue(file, order.at));

/** Each platform of these pairs is told about its own pairs. */
export const tellPlatforms = (file: DisputeFile, order: Order): readonly ServiceOrdered[] =>
  platformsOf(file.dispute, order.pairs).map((platformId) => {
    const own = file.dispute.pairs.filter((pair) => pair.platformId === platformId).map((pair): PairSubject => `pair:${pair.respondentId}:${pair.itemId}`);
    const pairs = order.pairs.filter((pair) => own.includes(pair));
    return ordered({ ...order, pairs }, file.newId(), { kind: 'platform', id: platformId }, ['platform'], platformId, undefined);
  });

/** Each respondent of these pairs is told about its own pairs. */
export const tellRespondents = (file: DisputeFile, order: Order): readonly ServiceOrdered[] => {
  const respondentIds = [
    ...new Set(file.dispute.pairs.filter((pair) => order.pairs.includes(`pair:${pair.respondentId}:${pair.itemId}`)).map((pair) => pair.respondentId)),
  ];
  return respondentIds.map((respondentId) =>
    tellParty(file, respondentId, { ...order, pairs: order.pairs.filter((pair) => pair.startsWith(`pair:${respondentId}:`)) }),
  );
};
