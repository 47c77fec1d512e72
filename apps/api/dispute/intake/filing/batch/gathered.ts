import type { TenantContext } from '#application/command-handler/command-handler.js';
import { gather } from '#application/context/gather.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Actor } from '#domain/kernel/message.js';
import { findAnswers, type Answer, type Request } from '#event-store/answers.js';
import type { Words } from '#infrastructure/vault/vault.js';
import { filingReads, type FilingReads } from '../filing-reads.js';

/**
 * A tenant context for many complaints of one caller under way together: what they all look up, and all their words,
 * travel in one round trip each.
 */
export function gatheredTenant(tenant: TenantContext): { readonly tenant: TenantContext; readonly reads: FilingReads } {
  const { database, vault, contextOf } = tenant;
  const reads = filingReads(tenant);
  const known = gather(async (requests: readonly Request[]) =>
    findAnswers(database, requests[0]?.caller ?? '', requests),
  );
  const context = gather(async (actors: readonly Actor[]): Promise<readonly DecisionContext[]> => {
    const [asker] = actors; // of one call all are by one
    const one = asker && (await contextOf(asker));
    return one ? actors.map(() => one) : [];
  });
  return {
    tenant: {
      ...tenant,
      vault: { ...vault, sealAll: gather((calls: readonly (readonly Words[])[]) => sealTogether(vault, calls)) },
      contextOf: context,
      findAnswer: async (request): Promise<Answer | undefined> => (await known(request))(),
    },
    reads: {
      streams: gather((asked: readonly (readonly string[])[]) => toEach(reads.streams, asked)),
      platforms: gather((asked: readonly (readonly string[])[]) => toEach(reads.platforms, asked)),
    },
  };
}

/** Each finds what it asked for in what was read for all. */
const toEach = async <V>(
  read: (ids: readonly string[]) => Promise<V>,
  asked: readonly (readonly string[])[],
): Promise<readonly V[]> => {
  const all = await read([...new Set(asked.flat())]);
  return asked.map(() => all);
};

const sealTogether = async (
  vault: TenantContext['vault'],
  calls: readonly (readonly Words[])[],
): Promise<readonly (readonly string[])[]> => {
  const ids = await vault.sealAll(calls.flat());
  let from = 0;
  return calls.map((words) => ids.slice(from, (from += words.length)));
};
