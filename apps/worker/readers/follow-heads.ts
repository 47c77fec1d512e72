import type pg from 'pg';
import { makeHeads } from '#application/log-head/make-heads.js';
import { timestampHeads } from '#application/log-head/timestamp-heads.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';

type HeadParts = {
  readonly pool: pg.Pool;
  readonly masterKey: MasterKey;
  readonly fetch: OutgoingFetch;
  readonly now: () => Date;
};

const APART = 60_000;

/** Once a minute at most it looks whether a head of the day is to be made, or attested. Nobody waits for it. */
export const followHeads = ({ pool, masterKey, fetch, now }: HeadParts): (() => Promise<number>) => {
  let looked = 0;
  return async () => {
    const machine = now();
    if (machine.getTime() - looked < APART) return 0;
    looked = machine.getTime();
    return (
      (await makeHeads({ database: pool, masterKey }, machine)) +
      (await timestampHeads({ database: pool, outgoing: fetch }, machine))
    );
  };
};
