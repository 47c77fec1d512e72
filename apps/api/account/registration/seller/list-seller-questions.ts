import type { TenantContext } from '#application/command-handler/command-handler.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { pageAt, placeOf } from '../../../dispute/docket/cursor.js';
import { given } from '../../../dispute/given.js';
import type { ListSellerChecksQuery, SellerQuestionList } from './seller-question.dto.js';
import type { SellerQuestionState, Vouched } from './seller-question.dto.js';

type Row = {
  readonly id: string;
  readonly registration_id: string;
  readonly platform_id: string;
  readonly shop: string;
  readonly name: string;
  readonly party_name: string | null;
  readonly asked_by: string;
  readonly asked_at: Date;
  readonly vouches: Vouched[];
  readonly until: Date | null;
  readonly answered_by: string | null;
  readonly answered_person: string | null;
  readonly answered_at: Date | null;
  readonly state: SellerQuestionState;
};

/** What was confirmed counts until its last instant by legal time, which is `$2`. */
const STATE = `CASE WHEN q.outcome = 'confirmed' AND q.until < $2 THEN 'expired' ELSE COALESCE(q.outcome, 'asked') END`;

/** For whom: a platform sees its own questions, the staff all of them with who asked about which registration. */
export type Viewing = { readonly platformId?: string; readonly now: Instant };

/** What platforms were asked about who registered, and what they said, asked last first. */
export async function listSellerQuestions(
  tenant: Pick<TenantContext, 'database' | 'associationId' | 'secret'>,
  { platformId, now }: Viewing,
  { state, search, registrationId, cursor, limit = 50 }: ListSellerChecksQuery,
): Promise<SellerQuestionList> {
  const filter = { state: state ?? null, search: search ?? null, registrationId: registrationId ?? null };
  const list = { operation: 'listSellerQuestions', platformId: platformId ?? null, ...filter };
  const after = placeOf<{ readonly at: string; readonly id: string }>(tenant, list, cursor);
  const { rows } = await tenant.database.query<Row>({
    text: `SELECT q.*, a.name, r.party_name, ${STATE} AS state
             FROM office.seller_question q JOIN office.registration r ON r.id = q.registration_id
             JOIN office.account a ON a.id = r.account_id
             WHERE q.association_id = $1 AND ($3::uuid IS NULL OR q.platform_id = $3)
               AND ($4::uuid IS NULL OR q.registration_id = $4) AND ($5::text IS NULL OR ${STATE} = $5)
               AND ($6::text IS NULL OR strpos(lower(concat_ws(' ', a.name, r.party_name, q.shop)), lower($6)) > 0)
               AND ($7::timestamptz IS NULL OR (q.asked_at, q.id) < ($7, $8::uuid))
             ORDER BY q.asked_at DESC, q.id DESC LIMIT $9`,
    values: [tenant.associationId, now, platformId, registrationId, state, search, after?.at, after?.id, limit + 1],
  });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ asked_at: at, id }) => ({ at: instant(at), id }));
  const items = page.map((row) =>
    given({
      questionId: row.id,
      state: row.state,
      platformId: row.platform_id,
      shop: row.shop,
      partyName: row.party_name ?? '',
      name: row.name,
      askedAt: instant(row.asked_at),
      vouches: row.vouches,
      answeredAt: row.answered_at === null ? undefined : instant(row.answered_at),
      until: row.until === null ? undefined : instant(row.until),
      answeredBy: row.answered_by ?? undefined,
      answeredPerson: row.answered_person ?? undefined,
      ...(platformId === undefined && { registrationId: row.registration_id, askedBy: row.asked_by }),
    }),
  );
  return { items, ...next } as SellerQuestionList;
}
