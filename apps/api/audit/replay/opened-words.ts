import type { TenantContext } from '#application/command-handler/command-handler.js';

type Words = ReadonlyMap<string, string>;
type Open = TenantContext['vault']['open'];

/** The tenant context, and what was opened through it. */
export const keepOpened = (tenant: TenantContext): { readonly tenant: TenantContext; readonly opened: Words } => {
  const opened = new Map<string, string>();
  const open: Open = async (ids) => {
    const words = await tenant.vault.open(ids);
    for (const [id, text] of words) if (text !== undefined) opened.set(id, text);
    return words;
  };
  return { tenant: withOpen(tenant, open), opened };
};

/** A tenant context by which nothing is opened but what has been: what an auditor may not read is not even read. */
export const openAgain = (tenant: TenantContext, opened: Words): TenantContext =>
  withOpen(tenant, (ids) => Promise.resolve(new Map(ids.map((id) => [id, opened.get(id)]))));

const withOpen = (tenant: TenantContext, open: Open): TenantContext => ({
  ...tenant,
  vault: { ...tenant.vault, open },
});
