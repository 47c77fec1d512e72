import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import type { MemberRules } from '#domain/rule-making/member-rules.js';
import { inForceOn } from '#domain/rule-making/state.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadRules, readRules } from '../rule-making/rules.js';

export type AllMemberRules = {
  readonly byVersion: ReadonlyMap<string, MemberRules>;
  /** On the day of the instant. */
  readonly inForce: MemberRules | undefined;
};

/** What each version of the member rules says that was ever shown, read once: for who asks of many members. */
export async function allMemberRules(tenant: TenantContext, at: Instant): Promise<AllMemberRules> {
  const { making } = await loadRules(tenant, 'member-rules');
  const byVersion = new Map<string, MemberRules>();
  for (const { version, shown } of Object.values(making.versions))
    if (shown) byVersion.set(version, await readRules(tenant, 'member-rules', shown));
  const inForce = inForceOn(making, localDateAt(at));
  return { byVersion, inForce: inForce && byVersion.get(inForce.version) };
}
