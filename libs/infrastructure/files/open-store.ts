import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import type { OutgoingFetch } from '../outgoing/guard-outgoing.js';
import type { MasterKey } from '../vault/master-key.js';
import { fileNameSecret } from './file-name-key.js';
import type { FileStore } from './file-store.js';
import { folderStore } from './folder-store.js';
import { movingStore } from './moving-store.js';
import { fileNames, type FileNames } from './s3/s3-names.js';
import { s3Settings, type StoreVariables } from './s3/s3-settings.js';
import { s3Store } from './s3/s3-store.js';

type Parts = {
  readonly variables: StoreVariables;
  readonly folder: string;
  /** Under guard. */
  readonly fetch: OutgoingFetch;
  /** Have the secret by which names in a store of others are sealed. */
  readonly pool: Pick<pg.Pool, 'query'>;
  readonly masterKey: MasterKey;
  readonly now: () => Date;
};
export type Stores = {
  /** What reads and writes go through. */
  readonly store: FileStore;
  readonly to: FileStore;
  /** Where files lay before, where that is said. */
  readonly from?: FileStore;
};

/** Opens what EVIDENCE_STORE names, and what EVIDENCE_STORE_BEFORE does. Throws for a setting that is wrong. */
export function openStores({ variables, folder, fetch, pool, masterKey, now }: Parts): Stores {
  const names = once(async () => fileNames(await fileNameSecret(pool, masterKey, now())));
  const opened = (variable: 'EVIDENCE_STORE' | 'EVIDENCE_STORE_BEFORE'): FileStore => {
    const settings = s3Settings(variable, variables);
    if (!settings) return folderStore(folder);
    return s3Store({
      settings,
      fetch,
      names,
      now,
      random: Math.random,
      wait: (milliseconds) => setTimeout(milliseconds),
    });
  };
  const to = opened('EVIDENCE_STORE');
  if (!variables.EVIDENCE_STORE_BEFORE) return { store: to, to };
  const from = opened('EVIDENCE_STORE_BEFORE');
  if (from.name === to.name) throw new Error('EVIDENCE_STORE_BEFORE names the same as EVIDENCE_STORE');
  return { store: movingStore(to, from), to, from };
}

/** Asked for once; again where that failed. */
const once = (ask: () => Promise<FileNames>): (() => Promise<FileNames>) => {
  let asked: Promise<FileNames> | undefined;
  return () =>
    (asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    }));
};
