import { finalAgainst } from '#application/prevention/final-against.js';
import { handlePrevention } from '#application/prevention/preventions.js';
import { sealOfParty } from '#application/qualification/qualification-files.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { PreventionGround } from '#domain/prevention/events.js';
import { send } from '../http/send.js';
import type { ActingOnRight as Acting } from '../right/acting.js';
import type { PenaltyBody } from './prevention.dto.js';

type Make = Parameters<typeof handlePrevention>[3];

/** Puts a command to what is done about a party, and sends the answer. */
export async function act(
  partyId: string,
  { caller: { tenant, actor: by, now: at }, request, reply }: Acting,
  make: Make,
): Promise<void> {
  send(reply, await handlePrevention(tenant, partyId, { by, at, request }, make), tenant);
}

/** Words about a party lie under its own key and go with it. */
export const sealed = ({ caller: { tenant } }: Acting, partyId: string, text: string): Promise<string> =>
  sealOfParty(tenant, partyId, text);

/** What is named as a ground: each standing final decision of a dispute against the party; numbers of authorities sealed. */
export const groundsOf = async (
  acting: Acting,
  partyId: string,
  { disputeIds = [], penalties = [] }: { readonly disputeIds?: string[]; readonly penalties?: PenaltyBody[] },
): Promise<readonly PreventionGround[]> => {
  const decisions = await Promise.all(
    disputeIds.map(async (disputeId) => {
      const found = await finalAgainst(acting.caller.tenant, partyId, disputeId);
      if (found.length === 0) refuse('UnknownReference', { field: 'disputeIds', name: disputeId });
      return found.map(({ decisionId }) => ({ kind: 'final-decision', disputeId, decisionId }) as const);
    }),
  );
  const imposed = penalties.map(async ({ number, imposedOn }) => ({
    ...({ kind: 'authority-penalty', imposedOn } as const),
    numberContentId: await sealed(acting, partyId, number),
  }));
  return [...decisions.flat(), ...(await Promise.all(imposed))];
};
