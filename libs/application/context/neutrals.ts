import {
  delistNeutral,
  listNeutral,
  noteAbsence,
  type ListNeutral,
  type NoteAbsence,
} from '#domain/neutral/list-neutral.js';
import type { NeutralEvent, NeutralService } from '#domain/neutral/events.js';
import { evolveNeutral, isAvailable, unlisted, type Neutral } from '#domain/neutral/state.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { NeutralContext, DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream } from '#event-store/load.js';
import { loadStreams } from '#event-store/load-streams.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import { answerOnce, entryOf, type Decided, type TenantContext } from '../command-handler/command-handler.js';
import { identityKey } from '../party/parties.js';

type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Facts = Omit<ListNeutral['data'], 'detailsContentId'> & { readonly details: string };

/** Puts the account on the roster or tells its facts anew; answers 200 { mediatorId }. */
export const recordListing = (
  tenant: TenantContext,
  accountId: string,
  { details, ...facts }: Facts,
  asked: Asked,
): Promise<Answer> =>
  change(tenant, accountId, asked, async () => {
    const data = { ...facts, detailsContentId: await tenant.vault.seal(identityKey(accountId), details) };
    const command = { type: 'ListNeutral', data, by: asked.by, at: asked.at } as const;
    return { events: listNeutral(command), command };
  });

export const recordAbsence = (
  tenant: TenantContext,
  accountId: string,
  data: NoteAbsence['data'],
  asked: Asked,
): Promise<Answer> =>
  change(tenant, accountId, asked, (neutral) => {
    const command = { type: 'NoteAbsence', data, by: asked.by, at: asked.at } as const;
    return { events: noteAbsence(command, neutral), command };
  });

export const recordDelisting = (
  tenant: TenantContext,
  accountId: string,
  reason: string,
  asked: Asked,
): Promise<Answer> =>
  change(tenant, accountId, asked, async (neutral) => {
    if (!neutral.listed) refuse('NotFound');
    const data = { reasonContentId: await tenant.vault.seal(identityKey(accountId), reason) };
    const command = { type: 'DelistNeutral', data, by: asked.by, at: asked.at } as const;
    return { events: delistNeutral(command, neutral), command };
  });

type Change = { readonly events: readonly NeutralEvent[]; readonly command: Parameters<typeof entryOf>[3] };

/** A neutral's stream bears the id of its account, which is a mediator's or an expert's of this association. */
const change = (
  tenant: TenantContext,
  accountId: string,
  { request }: Asked,
  decide: (neutral: Neutral) => Change | Promise<Change>,
): Promise<Answer> =>
  answerOnce(tenant, request, async (): Promise<Decided> => {
    if (!(await findNeutrals(tenant, ['mediator', 'expert'])).some((one) => one.mediatorId === accountId))
      refuse('NotFound');
    const stream = await loadStream<NeutralEvent>(tenant.database, tenant.associationId, accountId);
    const { events, command } = await decide(stream.events.reduce(evolveNeutral, unlisted));
    return {
      entries: [entryOf('neutral', stream, events, command)],
      answer: { status: 200, body: JSON.stringify({ mediatorId: accountId }) },
    };
  });

type Account = { readonly mediatorId: string; readonly name: string };
export type Listed = Account & { readonly neutral: Neutral; readonly load: number };

/** Accounts with one of these roles. */
const findNeutrals = async (
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  roles: readonly NeutralService[],
): Promise<readonly Account[]> => {
  const { rows } = await database.query<{ id: string; name: string }>({
    name: 'neutrals',
    text: 'SELECT id, name FROM office.account WHERE association_id = $1 AND roles && $2::text[] ORDER BY name, id',
    values: [associationId, roles],
  });
  return rows.map(({ id, name }) => ({ mediatorId: id, name }));
};

/**
 * The roster with how much each of it has running, which trails the log by what the docket's reader has not read yet.
 */
export async function findRoster(
  tenant: Pick<TenantContext, 'database' | 'associationId'>,
): Promise<readonly Listed[]> {
  const { database, associationId } = tenant;
  const accounts = await findNeutrals(tenant, ['mediator']);
  const ids = accounts.map(({ mediatorId }) => mediatorId);
  const [streams, loads] = await Promise.all([
    loadStreams<NeutralEvent>(database, associationId, ids),
    findLoads(tenant),
  ]);
  return accounts.map((account) => ({
    ...account,
    neutral: (streams.get(account.mediatorId)?.events ?? []).reduce(evolveNeutral, unlisted),
    load: loads.get(account.mediatorId) ?? 0,
  }));
}

const findLoads = async ({
  database,
  associationId,
}: Pick<TenantContext, 'database' | 'associationId'>): Promise<ReadonlyMap<string, number>> => {
  // no worker has run yet, so nobody mediates
  if ((await findLiveReader(database, 'docket')) === undefined) return new Map();
  const { rows } = await database.query<{ id: string; load: number }>({
    name: 'mediator-loads',
    text: 'SELECT mediating_id AS id, count(*)::int AS load FROM read.docket WHERE association_id = $1 AND mediating_id IS NOT NULL GROUP BY 1',
    values: [associationId],
  });
  return new Map(rows.map(({ id, load }) => [id, load]));
};

/** What stands of each mediator of the roster at this instant. */
export const findMediatorContexts = async (
  tenant: TenantContext,
  at: Instant,
): Promise<Readonly<Record<string, NeutralContext>>> => neutralsAt(await findRoster(tenant), 'mediator', at);

const neutralsAt = (
  roster: readonly Listed[],
  service: NeutralService,
  at: Instant,
): Readonly<Record<string, NeutralContext>> =>
  Object.fromEntries(
    roster
      .filter(({ neutral }) => neutral.listed !== undefined)
      .map(({ mediatorId, neutral, load }) => [
        mediatorId,
        { available: isAvailable(neutral, service, load, at), load },
      ]),
  );
