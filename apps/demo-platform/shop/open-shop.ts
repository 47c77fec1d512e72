import path from 'node:path';
import { apply } from './apply.js';
import type { Fact } from './facts.js';
import { openJournal } from './open-journal.js';
import { seed } from './seed.js';
import { emptyShop } from './shop.js';

/** The shop as the journal in this folder tells it; a new one at the very first start. */
export async function openShop(folder: string) {
  const shop = emptyShop();
  const journal = await openJournal<readonly Fact[]>(path.join(folder, 'journal.jsonl'), (facts) =>
    facts.forEach((fact) => apply(shop, fact)),
  );
  /** All of these facts or none. Resolves when they are on the disk and the shop has changed. */
  const record = (...facts: readonly Fact[]): Promise<void> => journal.append(facts);
  if (shop.merchants.size === 0) await record(...seed);
  return { shop, record, isBroken: journal.isBroken, close: journal.close };
}

export type OpenShop = Awaited<ReturnType<typeof openShop>>;
