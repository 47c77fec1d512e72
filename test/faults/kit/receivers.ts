import pg from 'pg';
import { effectHash } from '#effects/effect-hash.js';
import type { Place } from '../../stories/kit/story.js';
import type { Cast } from './cast.js';

type Journal = {
  readonly webhooks: readonly {
    readonly id: string;
    readonly type: string;
    readonly disputeId: string;
    readonly sequence?: number;
    readonly processed: boolean;
  }[];
  readonly documents: readonly { readonly serviceId: string; readonly webhookId: string }[];
  readonly measures: readonly {
    readonly disputeId: string;
    readonly itemId: string;
    readonly sequence: number;
    readonly outcome: string;
  }[];
  readonly listings: readonly { readonly externalId: string; readonly visibility: 'shown' | 'blocked' }[];
};

/** Notifications are not in the log; the host part of their Message-IDs says which they are. */
const isNotification = (messageId: string): boolean => messageId.includes('@notify.');

/**
 * What the receivers have in their own books. Of a mail that serves something the hash in its Message-ID; one that came
 * twice stands here twice.
 */
export async function readBooks(place: Place, { association, ana, ben }: Cast) {
  const [journal, ...mails] = await Promise.all([
    association.shop.journal() as unknown as Promise<Journal>,
    ...[ana.mail, ben.mail].map((address) => messageIdsTo(place, address)),
  ]);
  return {
    journal,
    mails: mails
      .flat()
      .filter((id) => !isNotification(id))
      .map((id) => id.replace(/^<|@.*$/g, '')),
  };
}
export type Books = Awaited<ReturnType<typeof readBooks>>;

async function messageIdsTo({ mailUrl }: Place, address: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let before = ''; ;) {
    const response = await fetch(
      `${mailUrl}/api/messages?to=${encodeURIComponent(address)}${before && `&before=${before}`}`,
    );
    const { messages, next } = (await response.json()) as { messages: readonly { messageId: string }[]; next?: string };
    found.push(...messages.map(({ messageId }) => messageId));
    if (next === undefined) return found;
    before = next;
  }
}

type Told = { readonly stream_id: string; readonly type: string; readonly data: string };
type Data = {
  readonly serviceId: string;
  readonly channel: 'platform' | 'mail';
  readonly upTo: number;
  readonly itemId: string;
  readonly wanted: 'block' | 'lift';
  readonly sequence: number;
};

/**
 * What the log says was sent, has arrived and is wanted, in one association. What was sent is named as its receiver
 * knows it.
 */
export async function readSent(database: Pick<pg.Pool, 'query'>, associationId: string) {
  const { rows } = await database.query<Told>(
    'SELECT stream_id, type, data FROM log.event WHERE association_id = $1 ORDER BY position',
    [associationId],
  );
  const events = rows.map(({ stream_id: disputeId, type, data }) => ({
    disputeId,
    type,
    ...(JSON.parse(data) as Data),
  }));
  const of = (type: string) => events.filter((event) => event.type === type);
  const nameOf = (disputeId: string, serviceId: string, channel: string): string =>
    effectHash(disputeId, `serve:${serviceId}:${channel}`);
  const dispatched = (wanted: string): readonly string[] =>
    of('ServiceDispatched').flatMap(({ disputeId, serviceId, channel }) =>
      channel === wanted ? [nameOf(disputeId, serviceId, channel)] : [],
    );
  const arrived = (channel: string): readonly string[] =>
    of('ServiceArrived').map(({ disputeId, serviceId }) => nameOf(disputeId, serviceId, channel));
  return {
    byPlatform: { dispatched: dispatched('platform'), arrived: arrived('platform') },
    byMail: { dispatched: dispatched('mail'), arrived: arrived('mail') },
    asked: of('MeasuresAsked').map(({ disputeId, upTo }) => `${disputeId}/${upTo}`),
    confirmed: of('MeasureConfirmed').map(({ disputeId, itemId, sequence }) => `${disputeId}/${itemId}/${sequence}`),
    wanted: new Map(
      of('MeasureSet').map(({ disputeId, itemId, wanted, sequence }) => [
        `${disputeId}/${itemId}`,
        { wanted, sequence },
      ]),
    ),
  };
}
export type Sent = Awaited<ReturnType<typeof readSent>>;
