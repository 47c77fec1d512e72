import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { ASSOCIATION, evolveReviewer, type Reviewer, type ReviewerEvent } from '#domain/reviewer/events.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStreams } from '#event-store/load-streams.js';
import { loadStream } from '#event-store/load.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { loadParty } from '../party/parties.js';

type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Tenant = Pick<TenantContext, 'database' | 'associationId'>;

const reviewerStream = ({ associationId }: Pick<Tenant, 'associationId'>, accountId: string): string =>
  derivedStreamId(['reviewer', associationId, accountId].join('\n'));

/**
 * Writes down for whom somebody works and with whom it competes; answers 200 { accountId }. Parties must be known, the
 * account a case manager's.
 */
export const listReviewer = (
  tenant: TenantContext,
  accountId: string,
  facts: Reviewer,
  asked: Asked,
): Promise<Answer> =>
  change(tenant, accountId, asked, 'ListReviewer', async () => {
    const parties = [...facts.competesWith, ...(facts.organisationId === ASSOCIATION ? [] : [facts.organisationId])];
    for (const id of parties)
      if ((await loadParty(tenant, id)).party.kind === undefined)
        refuse('UnknownReference', { field: 'organisationId', name: id });
    return { type: 'ReviewerListed', data: { organisationId: facts.organisationId, competesWith: facts.competesWith } };
  });

export const delistReviewer = (tenant: TenantContext, accountId: string, asked: Asked): Promise<Answer> =>
  change(tenant, accountId, asked, 'DelistReviewer', (listed) =>
    listed ? { type: 'ReviewerDelisted', data: {} } : refuse('NotFound'),
  );

const change = (
  tenant: TenantContext,
  accountId: string,
  { by, at, request }: Asked,
  type: string,
  decide: (listed: Reviewer | undefined) => ReviewerEvent | Promise<ReviewerEvent>,
): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    if (!(await findCaseManagers(tenant)).some(({ id }) => id === accountId)) refuse('NotFound');
    const stream = await loadStream<ReviewerEvent>(
      tenant.database,
      tenant.associationId,
      reviewerStream(tenant, accountId),
    );
    const event = await decide(stream.events.reduce<Reviewer | undefined>(evolveReviewer, undefined));
    return {
      entries: [entryOf('reviewer', stream, [event], { by, at, type })],
      answer: { status: 200, body: JSON.stringify({ accountId }) },
    };
  });

type Account = { readonly id: string; readonly name: string };

const findCaseManagers = async ({ database, associationId }: Tenant): Promise<readonly Account[]> => {
  const { rows } = await database.query<Account>({
    name: 'case-managers',
    text: "SELECT id, name FROM office.account WHERE association_id = $1 AND roles @> ARRAY['case-manager'] AND suspended_at IS NULL AND ended_at IS NULL ORDER BY name, id",
    values: [associationId],
  });
  return rows;
};

export type Listed = Account & Reviewer;

/** Everybody who may sit on reviews now. */
export async function findReviewers(tenant: Tenant): Promise<readonly Listed[]> {
  const accounts = await findCaseManagers(tenant);
  const streams = await loadStreams<ReviewerEvent>(
    tenant.database,
    tenant.associationId,
    accounts.map(({ id }) => reviewerStream(tenant, id)),
  );
  return accounts.flatMap((account) => {
    const listed = streams
      .get(reviewerStream(tenant, account.id))
      ?.events.reduce<Reviewer | undefined>(evolveReviewer, undefined);
    return listed ? [{ ...account, ...listed }] : [];
  });
}

/** Those who may sit on a review, by their accounts. */
export const findReviewerContexts = async (tenant: Tenant): Promise<Readonly<Record<string, Reviewer>>> =>
  Object.fromEntries(
    (await findReviewers(tenant)).map(({ id, organisationId, competesWith }) => [id, { organisationId, competesWith }]),
  );
