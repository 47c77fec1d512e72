import type { EntityManager } from 'typeorm';
import { tellAccount } from '#application/account/tell-account.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { checkOtherHand } from '#application/party/other-hand.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import type { StaffScope } from '#infrastructure/database/entities/api-key.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { noteSecurity, type SecurityKind, type Source } from '#infrastructure/security/security-event.js';
import { inviteAccount } from '../../account/invite.js';
import { HttpProblem, invalid } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import { endOfficersKeys } from '../new-keys.js';
import { hadPeople } from './had-people.js';
import { stateOf, type PersonRow } from './list-people.js';
import type { PersonState, PlatformPersonAnswer } from './people.dto.js';

export type Changing = {
  readonly tenant: TenantContext;
  readonly platformId: string;
  readonly personId: string;
  /** The account that does it. */
  readonly by: string;
  readonly source: Source;
  readonly request: Request;
};

/**
 * A second officer agrees to whom the first has named: the person is invited, and the platform told. With its first
 * the platform makes its keys itself: those that officers made and nobody used end. Throws SecondPersonNeeded for the
 * first officer, or one of its hand; AnsweredAlready where nothing waits.
 */
export const confirmPerson = (parts: ApiParts, changing: Changing): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, changing.request, async (manager) => {
    const { tenant, personId, platformId, by, source } = changing;
    const { associationId } = tenant;
    const row = await lockPerson(manager, changing);
    if (stateOf(row) !== 'proposed') refuse('AnsweredAlready');
    if (row.named_by === by) refuse('SecondPersonNeeded');
    await checkOtherHand(tenant, by, [row.named_by]);
    const platform = await manager.getRepository(Platform).findOneByOrFail({ id: platformId, associationId });
    if (platform.contactMail === null) throw new HttpProblem('PlatformContactMissing');
    const now = parts.now();
    const isFirst = !(await hadPeople(manager, { associationId, platformId }));
    await manager.query('UPDATE office.platform_person SET confirmed_by = $2, confirmed_at = $3 WHERE id = $1', [
      personId,
      by,
      now,
    ]);
    const keysEnded = isFirst ? await endOfficersKeys(manager, { associationId, platformId }, now) : 0;
    const { account_id: accountId } = row;
    const database = statementsIn(manager);
    await inviteAccount(parts, database, { by: 'mail' }, { accountId, associationId, by, source });
    await tellAccount(database, { accountId, topic: 'platform-person-named', address: platform.contactMail }, now);
    await note(manager, 'platform-person-confirmed', changing, row, { keysEnded });
    return answerOf(personId, 'active');
  });

/** Throws AnsweredAlready where it is over; nobody changes what it may do itself. */
export const changeScopes = (
  parts: ApiParts,
  changing: Changing,
  scopes: readonly StaffScope[],
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, changing.request, async (manager) => {
    const row = await lockPerson(manager, changing);
    if (stateOf(row) === 'ended') refuse('AnsweredAlready');
    if (row.account_id === changing.by) refuse('SecondPersonNeeded');
    await manager.query('UPDATE office.platform_person SET scopes = $2 WHERE id = $1', [row.id, scopes]);
    const facts = { before: row.scopes.join(' '), scopes: scopes.join(' ') };
    await note(manager, 'platform-person-changed', changing, row, facts);
    return answerOf(row.id, stateOf(row));
  });

/** From the next request on it is nobody of this platform; what it did stays. Throws AnsweredAlready. */
export const endPerson = (parts: ApiParts, changing: Changing): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, changing.request, async (manager) => {
    const row = await lockPerson(manager, changing);
    if (stateOf(row) === 'ended') refuse('AnsweredAlready');
    const values = [row.id, changing.by, parts.now()];
    await manager.query('UPDATE office.platform_person SET ended_by = $2, ended_at = $3 WHERE id = $1', values);
    await note(manager, 'platform-person-ended', changing, row, {});
    return answerOf(row.id, 'ended');
  });

/** Gives no more than one has oneself. Throws InvalidRequest. */
export const mayGiveScopes = (own: readonly StaffScope[] | undefined, wanted: readonly StaffScope[]): void => {
  if (own && wanted.some((scope) => !own.includes(scope))) throw invalid('scopes', 'not-in-list');
};

const answerOf = (personId: string, state: PersonState): OfficeAnswer => ({
  status: 200,
  body: JSON.stringify({ personId, state } satisfies PlatformPersonAnswer),
});

const lockPerson = async (manager: EntityManager, { tenant, platformId, personId }: Changing): Promise<PersonRow> => {
  const [row] = await manager.query<PersonRow[]>(
    'SELECT * FROM office.platform_person WHERE id = $1 AND platform_id = $2 AND association_id = $3 FOR UPDATE',
    [personId, platformId, tenant.associationId],
  );
  return row ?? refuse('NotFound');
};

const note = (
  manager: EntityManager,
  kind: SecurityKind,
  { tenant: { associationId }, platformId, by, source }: Changing,
  { id: personId, account_id: accountId }: PersonRow,
  more: Readonly<Record<string, string | number>>,
): Promise<void> =>
  noteSecurity(statementsIn(manager), {
    kind,
    associationId,
    accountId,
    actor: by,
    source,
    facts: { personId, platformId, ...more },
  });
