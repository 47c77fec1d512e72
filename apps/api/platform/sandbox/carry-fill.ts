import { setTimeout } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { follow, type Following } from '#event-store/follow.js';
import { alone } from '#infrastructure/database/alone.js';
import type { Ask, Json } from '#infrastructure/demo/script/ask.js';
import {
  beginFill,
  endFill,
  nextFill,
  noteFiled,
  openFillBook,
  type SandboxFill,
} from '#infrastructure/sandbox/sandbox-fills.js';
import type { ApiParts } from '../../http/parts.js';
import { dismissPeople, seatPeople } from './seat-people.js';

/**
 * Fills the sandbox that waits longest, by requests to this very API: 1 if there was one. One process at a time does
 * it; what a process left behind that is no more, the next goes on with from the steps that are written down.
 */
export async function carryFill(parts: ApiParts, ask: Ask, stopped?: AbortSignal): Promise<number> {
  const waiting = await parts.pool.query('SELECT FROM office.sandbox_fill WHERE finished_at IS NULL LIMIT 1');
  if (waiting.rowCount === 0) return 0;
  const filled = await alone(parts.pool, 'parley/sandbox-fill', async (client) => {
    const fill = await nextFill(client);
    if (fill) await carryOn(parts, ask, fill, stopped);
    return fill ? 1 : 0;
  });
  return filled ?? 0;
}

/** Loaded by the first filling: an installation without sandboxes never needs the script. */
const loadScript = async () => ({
  ...(await import('#infrastructure/demo/sandbox/fill-sandbox.js')),
  ...(await import('#infrastructure/demo/sandbox/sandbox-files.js')),
});

const carryOn = async (parts: ApiParts, ask: Ask, fill: SandboxFill, stopped?: AbortSignal): Promise<void> => {
  const { pool, pdf, now, log } = parts;
  const { id, associationId, platformId, begunAt } = fill;
  const seated = await seatPeople(parts, fill);
  const noted: Promise<void>[] = [];
  await beginFill(pool, id);
  try {
    const { fillSandbox, openSandboxFiles } = await loadScript();
    await fillSandbox({
      ...{ associationId, platformId, begunAt, ask, ...seated },
      book: await openFillBook(pool, id),
      files: openSandboxFiles(pdf),
      filed: () => void noted.push(noteFiled(pool, id)),
    });
    await Promise.all(noted);
    await endFill(pool, id, now());
  } catch (error) {
    if (stopped?.aborted === true) return; // the next process goes on
    log.error({ err: error, associationId }, 'a sandbox could not be filled');
    await Promise.allSettled(noted);
    await endFill(pool, id, now(), error instanceof Error ? error.message.slice(0, 2_000) : String(error));
  } finally {
    await dismissPeople(parts, fill, seated.accountIds);
  }
};

type Injected = Pick<NestFastifyApplication, 'inject'>;
const PATIENCE = 60_000;

/** Asks the API in this process, through all its doors; what is busy is asked again. Throws once this is to stop. */
export const askInProcess =
  (app: Injected, stopped: AbortSignal): Ask =>
  async (method, url, headers, body) => {
    const end = performance.now() + PATIENCE;
    for (;;) {
      stopped.throwIfAborted();
      const type = body instanceof Buffer ? 'application/octet-stream' : 'application/json';
      const { statusCode, payload } = await app.inject({
        ...{ method, url, headers: { ...headers, ...(body && { 'content-type': type }) } },
        ...(body && { payload: body instanceof Buffer ? body : JSON.stringify(body) }),
      });
      if (statusCode < 300) return (payload === '' ? {} : JSON.parse(payload)) as Json;
      if ((statusCode !== 503 && statusCode !== 429) || performance.now() > end)
        throw new Error(`${method} ${url} answered ${statusCode}: ${payload}`);
      await setTimeout(200);
    }
  };

const IDLE = 2_000;

/** Fills sandboxes until stopped; what is under way then, whoever is started next goes on with. */
export const startFills = (parts: ApiParts, app: Injected): Pick<Following, 'stop'> => {
  const stopping = new AbortController();
  const ask = askInProcess(app, stopping.signal);
  const following = follow(
    () => carryFill(parts, ask, stopping.signal),
    IDLE,
    (error) => parts.log.warn({ err: error }, 'a sandbox waits to be filled'),
  );
  return {
    stop: () => {
      stopping.abort();
      return following.stop();
    },
  };
};
