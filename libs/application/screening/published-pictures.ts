import { hash } from 'node:crypto';
import type { Instant } from '#domain/kernel/message.js';
import { evolveRight } from '#domain/right/evolve.js';
import type { RightEvent } from '#domain/right/events.js';
import { whyNotInForce } from '#domain/right/in-force.js';
import { unrecorded, type Right } from '#domain/right/state.js';
import { loadStreams } from '#event-store/load-streams.js';
import { findEveryPublished } from '#read-models/find-published-rights.js';
import { versionOfRights } from '#read-models/find-recorded-rights.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** A picture that an owner published by its hash, with the right that it belongs to. */
export type PublishedPicture = {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
  readonly right: Right;
};

/** Words may be erased without a change of the register: what was opened is not believed for longer. */
const KEPT_FOR = 300_000;
type Cached = { readonly version: string; readonly until: number; readonly read: Promise<readonly PublishedPicture[]> };
const cache = new Map<string, Cached>();

/**
 * The pictures of rights in force that their owners let everybody look up, for every sender alike; `hash` is another
 * where the list is another.
 */
export async function publishedPictures(
  tenant: TenantContext,
  at: Instant,
): Promise<{ readonly hash: string; readonly pictures: readonly PublishedPicture[] }> {
  const { database, associationId } = tenant;
  const version = await versionOfRights(database, associationId);
  const known = cache.get(associationId);
  const isFresh = known?.version === version && known.until > performance.now();
  const read = isFresh ? known.read : readPictures(tenant);
  if (!isFresh) {
    cache.set(associationId, { version, until: performance.now() + KEPT_FOR, read });
    read.catch(() => cache.delete(associationId));
  }
  const pictures = (await read).filter(({ right }) => whyNotInForce(right, at) === undefined);
  const list = pictures.map((one) => [one.id, one.hash]);
  return { hash: hash('sha256', JSON.stringify(list)), pictures };
}

async function readPictures({ database, associationId, vault }: TenantContext): Promise<readonly PublishedPicture[]> {
  const ids = await findEveryPublished(database, associationId);
  const streams = await loadStreams<RightEvent>(database, associationId, ids);
  const rights = [...streams].map(([id, { events }]) => ({ id, right: events.reduce(evolveRight, unrecorded) }));
  const opened = await vault.open(
    rights.flatMap(({ right }) => Object.values(right.publications).map(({ contentId }) => contentId)),
  );
  return rights.flatMap(({ id, right }) =>
    Object.values(right.publications).flatMap(({ contentId }) => {
      const text = opened.get(contentId);
      if (text === undefined) return [];
      const { name = '', pictureHashes = [] } = JSON.parse(text) as {
        readonly name?: string;
        readonly pictureHashes?: readonly string[];
      };
      return pictureHashes.map((one): PublishedPicture => ({ id, name, hash: one, right }));
    }),
  );
}
