import { namesOfAccounts } from '#application/party/account-parties.js';
import { findPossibleTies, type SuggestedTies } from '#application/context/possible-ties.js';
import type { LoadedDispute } from '#application/dispute/disputes.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { findIdentity } from '#application/party/parties.js';
import { rolesOf } from '#domain/dispute/core/roles-of.js';
import type { Actor } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { questionsOf } from '#domain/neutral/tie-questions.js';
import { given } from '../../given.js';
import type { PossibleTiesBody, PossibleTieBody } from './possible-ties.dto.js';

/** Who is asked, and which parties its declaration names: of others it is asked without a name. */
type Asked = { readonly neutralId: string | undefined; readonly named?: readonly string[] };

/**
 * What may tie the neutral who is asked: to itself as questions in words of its own, to the association's people with
 * what they come from. For everybody else there is nothing.
 */
export async function viewPossibleTies(
  tenant: TenantContext,
  file: LoadedDispute,
  { neutralId, named }: Asked,
  actor: Actor,
): Promise<PossibleTiesBody> {
  const { dispute, stream, context } = file;
  const isStaff = rolesOf(actor, dispute, context).includes('case-manager');
  if (neutralId === undefined || (!isStaff && actor.id !== neutralId)) return refuse('NotFound');
  const about = { disputeId: stream.streamId, dispute, offices: context.offices ?? {} };
  const found = await findPossibleTies(tenant, about, neutralId);
  if (isStaff) return { questions: questionsOf(found.ties), ties: await inFull(tenant, found) };
  const isNamed = (partyId: string | undefined): boolean =>
    named === undefined || partyId === undefined || named.includes(partyId);
  return {
    questions: questionsOf(
      found.ties.map(({ partyId, ...tie }) => given({ ...tie, partyId: isNamed(partyId) ? partyId : undefined })),
    ),
  };
}

const inFull = async (
  tenant: TenantContext,
  { ties, affiliations }: SuggestedTies,
): Promise<readonly PossibleTieBody[]> => {
  const ids = [...new Set(affiliations.flatMap(({ fromId, toId }) => [fromId, toId]))];
  const accounts = await namesOfAccounts(tenant, ids);
  const parties = await Promise.all(
    ids.filter((id) => !accounts.has(id)).map(async (id) => [id, (await findIdentity(tenant, id))?.name] as const),
  );
  const names = new Map<string, string | undefined>([...accounts, ...parties]);
  const byId = new Map(affiliations.map((one) => [one.affiliationId, one]));
  return ties.map(({ conflict, partyId, endedAt, via }) => {
    const steps = via.flatMap((id) => byId.get(id) ?? []);
    return given({
      conflict,
      partyId,
      endedAt,
      steps: steps.map((step) => given({ ...step, fromName: names.get(step.fromId), toName: names.get(step.toId) })),
      disputeIds: conflict === 'earlier-case' ? [...via] : [],
    });
  });
};
