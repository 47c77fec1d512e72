import { OWN } from './connections/connection.js';
import { openLines } from './connections/open-lines.js';
import { createApp } from './create-app.js';
import type { Platform } from './platform.js';
import { openShop } from './shop/open-shop.js';
import { laneOf } from './shop/shop.js';
import { openAttempts } from './webhooks/attempts.js';
import { processWebhook } from './work/process-webhook.js';
import { startQueue } from './work/start-queue.js';

export type DemoPlatformOptions = {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly folder: string;
  readonly publicUrl?: string | undefined;
  readonly installation?: string | undefined;
  /** What our own connection was given when it was made. */
  readonly parley: { readonly url: string; readonly apiKey: string };
  readonly webhookSecrets: readonly string[];
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
  /** First pause in milliseconds before something that failed is tried again. */
  readonly pause?: number;
};

/** A small live-commerce shop that is connected to Parley like every platform: by an API key and signed webhooks. */
export async function startDemoPlatform(options: DemoPlatformOptions) {
  const {
    host,
    port,
    folder,
    publicUrl,
    installation,
    parley: access,
    webhookSecrets,
    now,
    newId,
    log,
    pause = 250,
  } = options;
  const ending = new AbortController();
  const opened = await openShop(folder);
  const { shop } = opened;
  const lines = openLines(shop, { apiUrl: access.url, apiKey: access.apiKey, webhookSecrets });
  lines.get(OWN); // a secret that is none is told at the start
  const queue = startQueue({
    waiting: () => shop.open,
    laneOf: (key) => laneOf(shop, key),
    work: (key, signal) => processWebhook({ ...opened, lines }, key, signal),
    pause,
    log,
  });
  let url = publicUrl;
  const platform: Platform = {
    ...opened,
    installation,
    lines,
    attempts: openAttempts(),
    queue,
    now,
    newId,
    url: () => url ?? '',
    ending: ending.signal,
  };
  const app = await createApp(platform);
  await app.listen(port, host);
  const listening = new URL(await app.getUrl());
  url ??= listening.origin;
  queue.look(); // what an earlier life left undone
  return {
    port: Number(listening.port),
    url: listening.origin,
    stop: async (): Promise<void> => {
      ending.abort();
      await Promise.all([app.close(), queue.stop()]);
      await opened.close();
    },
  };
}
