import type { Client, Json } from './client.js';
import type { Place } from './story.js';

export type Listing = { readonly externalId: string; readonly url: string; readonly visible: boolean };

/** The demo platform as one association knows it, and the switches by which a story tells it how to behave. */
export type Shop = {
  readonly platformId: string;
  readonly apiKey: string;
  /** As the shop calls its line to this association. */
  readonly connection: string;
  readonly handleOf: (handle: string) => string;
  readonly addListing: (handle: string, title: string, kind?: 'product' | 'room' | 'replay') => Promise<Listing>;
  readonly isVisible: (externalId: string) => Promise<boolean>;
  readonly behave: (behaviour: Json) => Promise<void>;
  /** Webhooks of these types are taken and left lying until they are released. */
  readonly hold: (types: readonly string[]) => Promise<void>;
  readonly release: () => Promise<void>;
  /** Does not adopt what is decided about this listing. */
  readonly departFrom: (externalId: string, reason: string) => Promise<void>;
  readonly receiveSuit: (suit: Json) => Promise<void>;
  /** What an old webhook told arrives now; tells what became of it. */
  readonly receiveLate: (measure: Json) => Promise<'applied' | 'refused' | 'known' | 'overdue'>;
  readonly journal: () => Promise<Json>;
};

/** Registers the demo platform with the association and gives it the keys that it got. */
export async function connectShop(place: Place, operator: Client, associationId: string, mark: string): Promise<Shop> {
  const connection = `story-${mark}`;
  const { platformId, apiKey, webhookSecret } = await operator.post<{
    platformId: string;
    apiKey: string;
    webhookSecret: string;
  }>(`/associations/${associationId}/platforms`, {
    name: '星播',
    handle: connection,
    webhookUrl: `${place.shopUrl}/webhooks/parley/${connection}`,
  });
  const control = async <T>(method: 'GET' | 'POST', path: string, body?: Json): Promise<T> => {
    const response = await fetch(`${place.shopUrl}/control${path}`, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} at the shop answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  await control('POST', '/connections', { connection, apiUrl: place.apiUrl, apiKey, webhookSecret });
  const handleOf = (handle: string): string => `${handle}-${mark}`;
  return {
    platformId,
    apiKey,
    connection,
    handleOf,
    addListing: (handle, title, kind = 'product') =>
      control('POST', '/listings', { merchant: handleOf(handle), title, kind }),
    isVisible: async (externalId) => (await control<Listing>('GET', `/listings/${externalId}`)).visible,
    behave: async (behaviour) => void (await control('POST', '/behaviour', { connection, ...behaviour })),
    hold: async (types) => void (await control('POST', '/hold', { connection, types })),
    release: async () => void (await control('POST', '/release', { connection })),
    departFrom: async (externalId, reason) => void (await control('POST', '/departures', { externalId, reason })),
    receiveSuit: async (suit) => void (await control('POST', '/suits', { connection, ...suit })),
    receiveLate: async (measure) =>
      (
        await control<{ became: 'applied' | 'refused' | 'known' | 'overdue' }>('POST', '/measures', {
          connection,
          ...measure,
        })
      ).became,
    journal: () => control('GET', `/journal?connection=${connection}`),
  };
}
