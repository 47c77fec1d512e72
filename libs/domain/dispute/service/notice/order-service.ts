import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import { pairOf } from '../../core/pairs.js';
import { complainantOf } from '../../core/parties.js';
import type { Dispute } from '../../core/state.js';
import type { Pair } from '../../core/pair.js';
import type { PairSubject } from '../../core/subject.js';
import type { DocumentKind } from './document-kinds.js';
import type { Channel } from '../../core/channel.js';
import type { ServiceOrdered } from './events.js';
import { channelsTo } from './order-channels.js';

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

const arrivalDue = (file: DisputeFile, at: Instant): Deadline =>
  stageDeadline(file, 'awaiting-arrival', { event: 'ServiceOrdered', at });

/** A party is told something, by the channels it consents to and in its own pages. Nobody waits for its arrival. */
export const orderServiceOnParty = (file: DisputeFile, partyId: string, order: Order): ServiceOrdered =>
  ordered(order, file.newId(), { kind: 'party', id: partyId }, channelsTo(file, partyId), undefined, undefined);

/**
 * A document whose arrival at a party starts a clock: through the platform of its pairs and by the channels it consents
 * to; the earliest arrival counts.
 */
export const serveParty = (file: DisputeFile, partyId: string, platformId: string, order: Order): ServiceOrdered =>
  ordered(
    order,
    file.newId(),
    { kind: 'party', id: partyId },
    channelsTo(file, partyId, ['platform']),
    platformId,
    arrivalDue(file, order.at),
  );

/** The same by the channels alone that the party consents to, where no platform has a part in it. */
export const serveOnParty = (file: DisputeFile, partyId: string, order: Order): ServiceOrdered =>
  ordered(
    order,
    file.newId(),
    { kind: 'party', id: partyId },
    channelsTo(file, partyId),
    undefined,
    arrivalDue(file, order.at),
  );

/** The same where nothing waits for the arrival. */
export const forwardParty = (file: DisputeFile, partyId: string, platformId: string, order: Order): ServiceOrdered =>
  ordered(order, file.newId(), { kind: 'party', id: partyId }, ['platform', 'mail'], platformId, undefined);

/** A document to a platform, whose arrival is waited for. */
export const servePlatform = (file: DisputeFile, platformId: string, order: Order): ServiceOrdered =>
  ordered(
    order,
    file.newId(),
    { kind: 'platform', id: platformId },
    ['platform'],
    platformId,
    arrivalDue(file, order.at),
  );

/** A platform is told something; whoever waits for its answer has a clock of its own. */
export const orderServiceOnPlatform = (file: DisputeFile, platformId: string, order: Order): ServiceOrdered =>
  ordered(order, file.newId(), { kind: 'platform', id: platformId }, ['platform'], platformId, undefined);

/** Each platform of these pairs is told about its own pairs. */
export const orderServiceOnPlatforms = (file: DisputeFile, order: Order): readonly ServiceOrdered[] =>
  [...grouped(file.dispute, order.pairs, ({ platformId }) => platformId)].map(([platformId, pairs]) =>
    ordered(
      { ...order, pairs },
      file.newId(),
      { kind: 'platform', id: platformId },
      ['platform'],
      platformId,
      undefined,
    ),
  );

/** Each respondent of these pairs is told about its own pairs. */
export const orderServiceOnRespondents = (file: DisputeFile, order: Order): readonly ServiceOrdered[] =>
  [...grouped(file.dispute, order.pairs, ({ respondentId }) => respondentId)].map(([respondentId, pairs]) =>
    orderServiceOnParty(file, respondentId, { ...order, pairs }),
  );

/** The complainant is told about all of these pairs, and each respondent about its own. */
export const orderServiceOnParties = (file: DisputeFile, order: Order): readonly ServiceOrdered[] => [
  orderServiceOnParty(file, complainantOf(file.dispute), order),
  ...orderServiceOnRespondents(file, order),
];

/** Each respondent of these pairs is served with its own pairs on each platform, and the arrival is waited for. */
export const serveRespondents = (file: DisputeFile, order: Order): readonly ServiceOrdered[] =>
  [...grouped(file.dispute, order.pairs, ({ respondentId, platformId }) => `${respondentId} ${platformId}`)].map(
    ([ids, pairs]) => {
      const [respondentId = '', platformId = ''] = ids.split(' ');
      return serveParty(file, respondentId, platformId, { ...order, pairs });
    },
  );

/** These pairs by whom they belong to, in the order of the complaint. */
const grouped = (
  dispute: Dispute,
  pairs: readonly PairSubject[],
  of: (pair: Pair) => string,
): ReadonlyMap<string, readonly PairSubject[]> => {
  const named = new Set(pairs);
  const groups = new Map<string, PairSubject[]>();
  for (const pair of dispute.pairs.filter((one) => named.has(pairOf(one))))
    groups.set(of(pair), [...(groups.get(of(pair)) ?? []), pairOf(pair)]);
  return groups;
};
