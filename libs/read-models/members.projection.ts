import type { MembershipEvent } from '#domain/membership/events.js';
import { evolveMembership, outside } from '#domain/membership/state.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

type MemberRow = {
  readonly association_id: string;
  readonly member_id: string;
  readonly progress: string;
  readonly until_day: string | null;
  /** Whether it agreed to stand in the public register. */
  readonly is_public: boolean;
};

const memberRowOf = ({ associationId, events }: Stream<MembershipEvent>): MemberRow => {
  const { memberId = '', progress, until, shows } = events.reduce(evolveMembership, outside);
  return {
    association_id: associationId,
    member_id: memberId,
    progress,
    until_day: until ?? null,
    is_public: shows.includes('entry'),
  };
};

/** Who asked to be a member, and how far that is. Standing on a day is reckoned from the member's own stream. */
export const members = rowProjection<MembershipEvent, MemberRow>({
  name: 'members',
  version: versionOf('members'),
  category: 'membership',
  create: (table) => `
    CREATE TABLE ${table} (
      association_id uuid NOT NULL,
      member_id      uuid NOT NULL,
      progress       text NOT NULL,
      until_day      date,
      is_public      boolean NOT NULL,
      PRIMARY KEY (association_id, member_id)
    );`,
  rowOf: memberRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (association_id, member_id, progress, until_day, is_public)
         SELECT association_id, member_id, progress, until_day, is_public
           FROM jsonb_to_recordset($1::jsonb) AS r (association_id uuid, member_id uuid, progress text, until_day date, is_public boolean)
         ON CONFLICT (association_id, member_id) DO UPDATE SET progress = excluded.progress, until_day = excluded.until_day,
           is_public = excluded.is_public`,
      [JSON.stringify(rows)],
    );
  },
});
