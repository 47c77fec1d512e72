import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from '../../../test/support/until.js';
import type { journalView } from '../control/journal-view.js';
import { startDemoPlatform } from '../start-demo-platform.js';
import { apiKey, deliver, secret, startFakeParley } from './fake-parley.js';

export type Journal = ReturnType<typeof journalView>;

/** The platform in this process with a fake Parley beside it. */
export async function startShop() {
  const folder = mkdtempSync(path.join(tmpdir(), 'demo-platform-'));
  const parley = await startFakeParley();
  const start = () =>
    startDemoPlatform({
      host: '127.0.0.1',
      port: 0,
      folder,
      installation: 'tests',
      parley: { url: parley.url, apiKey },
      webhookSecrets: [secret],
      now: () => new Date(),
      newId: randomUUID,
      log: () => undefined,
      pause: 5,
    });
  const platform = await start();
  return {
    parley,
    url: platform.url,
    ...talkTo(platform.url),
    stop: async (): Promise<void> => {
      await platform.stop();
      await parley.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What tests say to a platform over HTTP. */
export const talkTo = (url: string) => {
  const post = async (at: string, body: object = {}): Promise<number> => {
    const response = await fetch(url + at, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    await response.arrayBuffer();
    return response.status;
  };
  const journal = async (connection?: string): Promise<Journal> =>
    (await (
      await fetch(`${url}/control/journal${connection === undefined ? '' : `?connection=${connection}`}`)
    ).json()) as Journal;
  /** The answer's body; throws when it is no success. */
  const ask = async (at: string, body?: object): Promise<unknown> => {
    const said = body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    const response = await fetch(url + at, said);
    if (!response.ok) throw new Error(`${at}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  return {
    post,
    ask,
    journal,
    deliver: (id: string, webhook: object, how?: Parameters<typeof deliver>[3]) => deliver(url, id, webhook, how),
    page: async (at: string) => (await fetch(url + at)).text(),
    /** Waits until this webhook has been worked on, and tells the outcome. */
    processed: (id: string, connection?: string): Promise<string> =>
      until(
        `${id} is processed`,
        async () => (await journal(connection)).webhooks.find((webhook) => webhook.id === id)?.outcome,
      ),
    visibility: async (externalId: string) =>
      (await journal()).listings.find((listing) => listing.externalId === externalId)?.visibility,
  };
};

export const measuresWanted = (measuresUrl: string, disputeId = 'd1', upTo = 1) => ({
  type: 'measures.wanted',
  data: { associationId: 'a', disputeId, number: `PL-${disputeId}`, measuresUrl, upTo },
});
