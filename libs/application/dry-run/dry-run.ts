import type { Append } from '#event-store/prepare.js';
import { prepare } from '#event-store/prepare.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { readOnly, type Connecting } from './read-only.js';
import { unsavedVault } from './unsaved-vault.js';

/** What an act would have recorded. */
export type DryRun = {
  /** The same association, of which everything can be read and nothing changed. */
  readonly tenantOf: (tenant: TenantContext) => TenantContext;
  /** What would have been appended, in order. */
  readonly appended: readonly Append[];
};

/**
 * Runs an act without doing it: whatever it would append is kept here, words are sealed in memory, and PostgreSQL
 * itself refuses every change.
 */
export function openDryRun(pool: Connecting): DryRun {
  const appended: Append[] = [];
  let vault: TenantContext['vault'] | undefined;
  const database = readOnly(pool);
  return {
    appended,
    tenantOf: (tenant) => ({
      ...tenant,
      database,
      vault: (vault ??= unsavedVault({ ...tenant, database })),
      appender: {
        append: async (append) => {
          prepare(append); // what the log could not hold is refused here as there
          appended.push(append);
          return { ...append.answer, position: 0 };
        },
        close: async () => undefined,
      },
    }),
  };
}
