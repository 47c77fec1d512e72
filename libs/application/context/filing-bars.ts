import { barFiling, liftFilingBar, type BarFiling } from '#domain/party/bar-filing.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { identityKey, loadParty } from '../party/parties.js';

type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Bar = Omit<BarFiling['data'], 'barId' | 'detailsContentId'> & { readonly details: string };

/**
 * Records in a party's own stream that a court bars it from filing; answers 201 { barId }. Its words lie under that
 * party's key.
 */
export function recordFilingBar(
  tenant: TenantContext,
  partyId: string,
  { details, ...bar }: Bar,
  { by, at, request }: Asked,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const { party, stream } = await loadParty(tenant, partyId);
    if (party.kind === undefined) refuse('NotFound');
    const detailsContentId = await tenant.vault.seal(identityKey(partyId), details);
    const barId = newId();
    const command: BarFiling = { type: 'BarFiling', data: { ...bar, barId, detailsContentId }, by, at };
    return {
      entries: [entryOf('party', stream, barFiling(command, party), command)],
      answer: { status: 201, body: JSON.stringify({ partyId, barId }) },
    };
  });
}

/** Records that a later order took the bar away; answers 200 { barId }. */
export function endFilingBar(
  tenant: TenantContext,
  partyId: string,
  barId: string,
  details: string,
  { by, at, request }: Asked,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const { party, stream } = await loadParty(tenant, partyId);
    if (party.kind === undefined) refuse('NotFound');
    const detailsContentId = await tenant.vault.seal(identityKey(partyId), details);
    const command = { type: 'LiftFilingBar', data: { barId, detailsContentId }, by, at } as const;
    return {
      entries: [entryOf('party', stream, liftFilingBar(command, party), command)],
      answer: { status: 200, body: JSON.stringify({ partyId, barId }) },
    };
  });
}
