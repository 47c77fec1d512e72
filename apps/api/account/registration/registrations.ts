import type { EntityManager } from 'typeorm';
import { endSessions } from '#application/account/end-sessions.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { closeOfficeTask } from '#application/party/office-tasks.js';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { pageAt, placeOf } from '../../dispute/docket/cursor.js';
import { given } from '../../dispute/given.js';
import type { Office } from '../../http/association-door.js';
import type { ApiParts } from '../../http/parts.js';
import type { ListRegistrationsQuery, RegistrationAnswer, RegistrationList } from './registration.dto.js';
import type { RegistrationKind, RegistrationState } from './registration.dto.js';

type Row = {
  readonly id: string;
  readonly account_id: string;
  readonly kind: RegistrationKind;
  readonly name: string;
  readonly party_name: string;
  readonly created_at: Date;
  readonly state: RegistrationState;
  readonly decided_by: string | null;
  readonly decided_at: Date | null;
};

const STATE = `COALESCE(r.outcome, CASE WHEN a.mail_confirmed_at IS NULL THEN 'unconfirmed' ELSE 'waiting' END)`;

/** Who registered itself, the last first. */
export async function listRegistrations(
  tenant: Pick<TenantContext, 'database' | 'associationId' | 'secret'>,
  { state, search, cursor, limit = 50 }: ListRegistrationsQuery,
): Promise<RegistrationList> {
  const list = { operation: 'listRegistrations', state: state ?? null, search: search ?? null };
  const after = placeOf<{ readonly at: string; readonly id: string }>(tenant, list, cursor);
  const { rows } = await tenant.database.query<Row>({
    text: `SELECT r.*, a.name, ${STATE} AS state FROM office.registration r JOIN office.account a ON a.id = r.account_id
             WHERE r.association_id = $1 AND ($2::text IS NULL OR ${STATE} = $2)
               AND ($3::text IS NULL OR strpos(lower(a.name || ' ' || r.party_name), lower($3)) > 0)
               AND ($4::timestamptz IS NULL OR (r.created_at, r.id) < ($4, $5::uuid))
             ORDER BY r.created_at DESC, r.id DESC LIMIT $6`,
    values: [tenant.associationId, state, search, after?.at, after?.id, limit + 1],
  });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ created_at: at, id }) => ({
    at: instant(at),
    id,
  }));
  const items = page.map((row) =>
    given({
      registrationId: row.id,
      state: row.state,
      kind: row.kind,
      accountId: row.account_id,
      name: row.name,
      partyName: row.party_name,
      registeredAt: instant(row.created_at),
      decidedBy: row.decided_by ?? undefined,
      decidedAt: row.decided_at === null ? undefined : instant(row.decided_at),
    }),
  );
  return { items, ...next } as RegistrationList;
}

type Decided = {
  readonly outcome: string | null;
  readonly account_id: string;
  readonly acts: boolean;
  readonly in_office: boolean;
};
type Deciding = { readonly office: Office; readonly source: Source; readonly request: Request };

/**
 * People have looked: its account has its authority or its office by now, or ends. Whoever was given either leaves it
 * as others do, and by nobody's word on how it once registered. Throws Refused CheckMissing where it acts for nobody
 * yet, AnsweredAlready.
 */
export const decideRegistration = (
  parts: ApiParts,
  { office: { tenant, by }, source, request }: Deciding,
  registrationId: string,
  outcome: 'handled' | 'refused',
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const { associationId } = tenant;
    const [row] = await manager.query<Decided[]>(
      `SELECT r.outcome, r.account_id, cardinality(a.party_ids) > 0 AS acts, a.roles <> '{party}' AS in_office
         FROM office.registration r JOIN office.account a ON a.id = r.account_id
         WHERE r.id = $1 AND r.association_id = $2 FOR UPDATE`,
      [registrationId, associationId],
    );
    if (!row) return refuse('NotFound');
    if (row.outcome !== null) refuse('AnsweredAlready');
    if (outcome === 'handled' && !row.acts && !row.in_office) refuse('CheckMissing');
    // somebody has answered by letting it act: it ends as whoever acts for a party does
    if (outcome === 'refused' && (row.in_office || row.acts))
      refuse('AnsweredAlready', { field: row.in_office ? 'office' : 'party' });
    const now = parts.now();
    await manager.query('UPDATE office.registration SET outcome = $2, decided_by = $3, decided_at = $4 WHERE id = $1', [
      registrationId,
      outcome,
      by.id,
      now,
    ]);
    await closeOfficeTask(statementsIn(manager), 'check-registration', registrationId);
    if (outcome === 'refused') await end(manager, row.account_id, now);
    await noteSecurity(statementsIn(manager), {
      kind: 'registration-decided',
      associationId,
      accountId: row.account_id,
      actor: by.id,
      source,
      facts: { registrationId, outcome },
    });
    return { status: 200, body: JSON.stringify({ registrationId, state: outcome } satisfies RegistrationAnswer) };
  });

const end = async (manager: EntityManager, accountId: string, now: Date): Promise<void> => {
  await manager.query('UPDATE office.account SET ended_at = COALESCE(ended_at, $2) WHERE id = $1', [accountId, now]);
  await endSessions(manager, accountId);
};
