import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { renewalsDue } from '#domain/party/renewal-rules.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { Choice } from '../dispute/fields/choice.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';

export class ListRenewalsQuery extends ListTasksQuery {
  @Choice(['all', 'mine'], { description: 'mine: yours, and those to which you were called', optional: true })
  whose?: 'all' | 'mine';
}

export class IdentityRenewal {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ enum: ['due', 'expired'], description: 'expired: what rested on the check rests on nothing now' })
  state: 'due' | 'expired';

  @ApiProperty({ type: String, format: 'date-time', description: 'The check counts so long' })
  until: Instant;

  @ApiProperty({ description: 'Who checked, and is to check again', format: 'uuid' })
  ownerId: string;

  @ApiPropertyOptional({ description: 'Who was called as its day came near', format: 'uuid' })
  escalatedToId?: string;
}

export class IdentityRenewalList {
  @ApiProperty({ type: [IdentityRenewal] })
  items: IdentityRenewal[];

  @ApiPropertyOptional({ description: 'Cursor of the next page' })
  next?: string;
}

type Row = {
  readonly party_id: string;
  readonly until: Date;
  readonly owner_id: string;
  readonly escalated_to: string | null;
};

/** Checks that are to be renewed or have ended, the first first. */
export async function listIdentityRenewals(
  { tenant, actor, now }: Caller,
  { whose, cursor, limit = 50 }: ListRenewalsQuery,
): Promise<IdentityRenewalList> {
  const list = { operation: 'listIdentityRenewals', whose: whose === 'mine' ? actor.id : null };
  const after = placeOf<{ readonly at: string; readonly id: string }>(tenant, list, cursor);
  const { rows } = await tenant.database.query<Row>({
    text: `SELECT party_id, until, owner_id, escalated_to FROM office.identity_renewal
             WHERE association_id = $1 AND until <= $2 AND ($3::uuid IS NULL OR $3 IN (owner_id, escalated_to))
               AND ($4::timestamptz IS NULL OR (until, party_id) > ($4, $5::uuid))
             ORDER BY until, party_id LIMIT $6`,
    values: [tenant.associationId, renewalsDue(now).task, list.whose, after?.at, after?.id, limit + 1],
  });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, (row) => ({
    at: instant(row.until),
    id: row.party_id,
  }));
  const items = page.map(({ party_id, until, owner_id, escalated_to }) =>
    given({
      partyId: party_id,
      state: instant(until) < now ? 'expired' : 'due',
      until: instant(until),
      ownerId: owner_id,
      escalatedToId: escalated_to ?? undefined,
    }),
  );
  return { items, ...next } as IdentityRenewalList;
}
