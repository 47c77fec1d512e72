import { parseArgs } from 'node:util';
import type pg from 'pg';
import type { Fault } from '#event-store/fault.js';
import { findPrefix, keepPrefix, type KeptPrefix } from '#event-store/kept-prefix.js';
import { verifyLog, type Prefix } from '#event-store/verify-log.js';
import { limitsHere } from '#infrastructure/processors/limits-here.js';
import { kmsOf } from '#infrastructure/vault/kms.js';
import { hmacSecret, openMasterKey } from '#infrastructure/vault/master-key.js';
import type { Config } from './config.js';
import { withDatabase } from './with-database.js';

const USAGE = 'parley log verify [--from-start] [--connections <n>]';
/** Of an operator who verifies at a terminal; what waits besides gets its turn. */
const MOST_CONNECTIONS = 16;
/** Milliseconds between two lines that tell how far it is. */
const TELL = 1_000;

/**
 * Hashes every event anew from where it was last found sound, or from the start. Exit code 1 with the first bad
 * position if an event is missing, changed or out of order, or is not what was verified before.
 */
export async function verifyTheLog(config: Config, args: readonly string[], now: () => Date): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { 'from-start': { type: 'boolean', default: false }, connections: { type: 'string' } },
  });
  const connections = Number(values.connections ?? Math.min(Math.max(2, limitsHere().processors), MOST_CONNECTIONS));
  if (!Number.isInteger(connections) || connections < 1 || connections > MOST_CONNECTIONS) {
    console.error(`${USAGE}: 1 to ${MOST_CONNECTIONS} connections`);
    return 2;
  }
  return withDatabase(config, (pool) => verify(pool, config, { fromStart: values['from-start'], connections }, now), {
    connections: connections + 1,
  });
}

type Wanted = { readonly fromStart: boolean; readonly connections: number };

const verify = async (pool: pg.Pool, config: Config, wanted: Wanted, now: () => Date): Promise<number> => {
  const secret = await secretOf(config);
  if (!secret) console.log('Without the master key it cannot be kept up to where the log is sound: all is verified.');
  const kept = secret && (await findPrefix(pool, secret));
  const after = wanted.fromStart ? undefined : kept;
  if (after) console.log(`Goes on after position ${after.position}, verified on ${after.verifiedAt.toISOString()}.`);
  const differing: Fault[] = [];
  const reached = async (prefix: Prefix): Promise<void> => {
    differing.push(...differences(prefix, kept));
    if (secret && differing.length === 0) await keepPrefix(pool, secret, { ...prefix, verifiedAt: now() });
  };
  const verdict = await verifyLog(pool, teller(after?.position ?? 0), {
    after,
    connections: wanted.connections,
    reached,
  });
  const faults = [...differing, ...verdict.faults];
  for (const fault of faults) console.error(`position ${fault.position}, stream ${fault.streamId}: ${fault.what}`);
  const since = after ? ` after position ${after.position}` : '';
  console.log(
    faults.length === 0
      ? `The log is sound: ${verdict.events} events in ${verdict.streams} streams${since}.`
      : `The log is NOT sound: ${faults.length} faults.`,
  );
  return faults.length === 0 ? 0 : 1;
};

const secretOf = async ({ masterKey, kms }: Config) =>
  masterKey.PARLEY_MASTER_KEY === undefined && masterKey.PARLEY_MASTER_KEY_FILE === undefined
    ? undefined
    : hmacSecret(await openMasterKey(masterKey, kmsOf(kms)), 'log-verified');

/** Somebody who may change everything can chain it anew, and nothing in the log tells; what was kept then does. */
const differences = (prefix: Prefix, kept: KeptPrefix | undefined): readonly Fault[] =>
  !kept || prefix.position !== kept.position || prefix.digest.equals(kept.digest)
    ? []
    : [
        {
          position: kept.position,
          streamId: '',
          what: `up to here it is not what was verified on ${kept.verifiedAt.toISOString()}`,
        },
      ];

const teller = (from: number): ((position: number, end: number) => void) => {
  const begun = performance.now();
  let told = -Infinity;
  return (position, end) => {
    const at = performance.now();
    if (position < end && at - told < TELL) return;
    told = at;
    const rate = Math.round(((position - from) * 1_000) / Math.max(1, at - begun));
    console.log(`${position} of ${end} events, ${rate} a second`);
  };
};
