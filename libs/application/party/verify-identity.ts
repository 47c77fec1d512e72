import { endIdentityVerification, verifyIdentity, type VerifyIdentity } from '#domain/party/verify-identity.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import type { Party } from '#domain/party/state.js';
import { checkOfficerOf } from './check-officer-of.js';
import { identityKey, loadParty, openIdentity } from './parties.js';

type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };
/** Makes sure of the name; throws where it is not so. */
export type ConfirmIdentity = (party: {
  readonly name: string;
  readonly kind: NonNullable<Party['kind']>;
}) => Promise<void>;
type Verification = Omit<VerifyIdentity['data'], 'noteContentId'> & { readonly note?: string };

/**
 * Records that a case manager made sure who a party is; answers 201 { partyId }. The note lies under that party's key.
 */
export const recordVerification = (
  tenant: TenantContext,
  partyId: string,
  { note, ...told }: Verification,
  { by, at, request }: Asked,
  confirm?: ConfirmIdentity,
): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    const { party, stream } = await loadParty(tenant, partyId);
    const kind = party.kind ?? refuse('NotFound');
    await checkOfficerOf(tenant, partyId, by);
    await confirm?.({ kind, name: (await openIdentity(tenant, party))?.name ?? refuse('NotFound') });
    const noteContentId = note === undefined ? undefined : await tenant.vault.seal(identityKey(partyId), note);
    const command: VerifyIdentity = {
      type: 'VerifyIdentity',
      data: { ...told, ...(noteContentId !== undefined && { noteContentId }) },
      by,
      at,
    };
    return {
      entries: [entryOf('party', stream, verifyIdentity(command, party), command)],
      answer: { status: 201, body: JSON.stringify({ partyId }) },
    };
  });

/** Records that what was verified counts no longer; answers 200 { partyId }. */
export const recordVerificationEnd = (
  tenant: TenantContext,
  partyId: string,
  reason: string,
  { by, at, request }: Asked,
): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    const { party, stream } = await loadParty(tenant, partyId);
    if (party.kind === undefined) refuse('NotFound');
    await checkOfficerOf(tenant, partyId, by);
    const reasonContentId = await tenant.vault.seal(identityKey(partyId), reason);
    const command = { type: 'EndIdentityVerification', data: { reasonContentId }, by, at } as const;
    return {
      entries: [entryOf('party', stream, endIdentityVerification(command, party), command)],
      answer: { status: 200, body: JSON.stringify({ partyId }) },
    };
  });
