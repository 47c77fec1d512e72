import { randomUUID } from 'node:crypto';
import type { DryRun } from '#application/dry-run/dry-run.js';

/** Under it a request of our own says which dry run it is; from outside nobody can know one that is under way. */
const HEADER = 'parley-dry-run';

const underWay = new Map<string, DryRun>();

/** Lets a request that carries these headers be dry; it does nothing, whatever it asks for. */
export async function withDryRun<T>(
  dryRun: DryRun,
  work: (headers: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const key = randomUUID();
  underWay.set(key, dryRun);
  try {
    return await work({ [HEADER]: key });
  } finally {
    underWay.delete(key);
  }
}

type Asking = { readonly headers: Readonly<Record<string, string | string[] | undefined>> };

/** The dry run that a request is part of; none for all that comes from outside. */
export const dryRunOf = ({ headers }: Asking): DryRun | undefined => {
  const key = headers[HEADER];
  return typeof key === 'string' ? underWay.get(key) : undefined;
};
