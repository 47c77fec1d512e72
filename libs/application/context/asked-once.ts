import type { Actor } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** For a list of what one actor sees: its context and the calendar are read once, not with each of the things listed. */
export async function askedOnce(tenant: TenantContext, actor: Actor): Promise<TenantContext> {
  const [context, calendar] = await Promise.all([tenant.contextOf(actor), tenant.calendar()]);
  return { ...tenant, contextOf: () => Promise.resolve(context), calendar: () => Promise.resolve(calendar) };
}
