import { chooseOfficer } from '#domain/dispute/intake/charge/choose-officer.js';
import type { AssignCharge } from '#domain/dispute/intake/charge/assign-charge.js';
import { barTo } from '#domain/dispute/core/held-offices.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { Refused } from '#domain/kernel/refusal.js';
import { requestOf } from '#event-store/answers.js';
import { callerOf, type TenantContext } from '../command-handler/command-handler.js';
import { toAssign, type OfficeRules } from '../context/assignment.js';
import { noteGiven } from '../context/officers.js';
import { findOfficesBeside, together } from '../context/who-acted.js';
import { handleDispute, loadDispute, type LoadedDispute } from '../dispute/disputes.js';

/** Who puts disputes into other hands and calls a second person; not the disputes' own workflow, so that it wakes them. */
export const OFFICES: Actor = { kind: 'engine', id: 'offices' };

export const loadToAssign = (tenant: TenantContext, disputeId: string): Promise<LoadedDispute> =>
  loadDispute(tenant, disputeId, OFFICES);

/** Whom the rule gives a dispute that is there, but for `exceptId`; who holds another office in it is passed over. */
export async function choiceFor(
  tenant: TenantContext,
  { dispute, context, stream }: LoadedDispute,
  rules: OfficeRules,
  exceptId?: string,
): Promise<string | undefined> {
  const offices = together(context.offices ?? {}, await findOfficesBeside(tenant, stream.streamId, dispute));
  const known = { dispute, context: { offices } };
  const chosen = chooseOfficer(
    toAssign(dispute),
    rules,
    (id) => id !== exceptId && barTo(id, { office: 'case-manager' }, known) === undefined,
  );
  if (chosen !== undefined) noteGiven(tenant, chosen);
  return chosen;
}

/**
 * Puts a dispute into other hands, once under its key: whether it moved. Somebody who went away meanwhile, or turns out
 * to be kept out of it, does not get it; a later pass chooses anew.
 */
export async function assign(
  tenant: TenantContext,
  disputeId: string,
  data: AssignCharge['data'],
  at: Instant,
  key: string,
): Promise<boolean> {
  const command = { type: 'AssignCharge', data, by: OFFICES, at } as const;
  const request = requestOf(callerOf(tenant.associationId, OFFICES), key, { disputeId }, tenant.secret);
  try {
    const { body } = await handleDispute(tenant, disputeId, OFFICES, command, request);
    return (JSON.parse(body) as { readonly events: readonly string[] }).events.length > 0;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
