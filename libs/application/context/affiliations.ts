import {
  affiliationsIn,
  endAffiliation,
  recordAffiliation,
  type Affiliation,
  type AffiliationEvent,
} from '#domain/neutral/affiliation.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadRoster } from '#event-store/load-roster.js';
import { loadStream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { identityKey, loadParty } from '../party/parties.js';

type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Facts = Omit<Affiliation, 'affiliationId'> & { readonly details: string };

const streamOf = ({ associationId }: Pick<TenantContext, 'associationId'>, fromId: string): string =>
  derivedStreamId(['affiliations', associationId, fromId].join('\n'));

const load = async (tenant: TenantContext, fromId: string) => {
  const stream = await loadStream<AffiliationEvent>(tenant.database, tenant.associationId, streamOf(tenant, fromId));
  return { stream, known: affiliationsIn(stream.events) };
};

/**
 * Writes down how two hang together; answers 200 { affiliationId }. Both are accounts of the association, the
 * association itself, or parties of its register.
 */
export const recordAffiliationOf = (
  tenant: TenantContext,
  { details, ...facts }: Facts,
  { by, at, request }: Asked,
): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    for (const [field, id] of [
      ['fromId', facts.fromId],
      ['toId', facts.toId],
    ] as const)
      if (!(await isKnown(tenant, id))) refuse('UnknownReference', { field, name: id });
    const { stream } = await load(tenant, facts.fromId);
    const affiliationId = newId();
    const data = {
      ...facts,
      affiliationId,
      detailsContentId: await tenant.vault.seal(identityKey(facts.fromId), details),
    };
    const command = { type: 'RecordAffiliation', data, by, at } as const;
    const body = JSON.stringify({ affiliationId, fromId: facts.fromId });
    return {
      entries: [entryOf('affiliation', stream, recordAffiliation(command), command)],
      answer: { status: 200, body },
    };
  });

/** Says when one ended; answers 200 { affiliationId }. */
export const endAffiliationOf = (
  tenant: TenantContext,
  fromId: string,
  affiliationId: string,
  endedAt: Instant,
  { by, at, request }: Asked,
): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    const { stream, known } = await load(tenant, fromId);
    const command = { type: 'EndAffiliation', data: { affiliationId, endedAt }, by, at } as const;
    const body = JSON.stringify({ affiliationId, fromId });
    return {
      entries: [entryOf('affiliation', stream, endAffiliation(command, known), command)],
      answer: { status: 200, body },
    };
  });

/** All that is recorded, by then, or what one account or party is an end of. */
export async function findAffiliations(
  tenant: Pick<TenantContext, 'database' | 'associationId'>,
  { ofId, asOf }: { readonly ofId?: string; readonly asOf?: Instant } = {},
): Promise<readonly Affiliation[]> {
  const { events } = await loadRoster<AffiliationEvent>(tenant.database, tenant.associationId);
  const told = events.filter(
    ({ type, meta }) => type.startsWith('Affiliation') && (asOf === undefined || meta.at <= asOf),
  );
  const all = Object.values(affiliationsIn(told));
  return ofId === undefined ? all : all.filter(({ fromId, toId }) => fromId === ofId || toId === ofId);
}

const isKnown = async (tenant: TenantContext, id: string): Promise<boolean> => {
  if (id === tenant.associationId || (await loadParty(tenant, id)).party.kind !== undefined) return true;
  const { rows } = await tenant.database.query({
    name: 'account-there',
    text: 'SELECT FROM office.account WHERE association_id = $1 AND id = $2',
    values: [tenant.associationId, id],
  });
  return rows.length > 0;
};
