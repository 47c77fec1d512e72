import type { MembershipEvent } from '#domain/membership/events.js';
import type { Instant } from '#domain/kernel/message.js';
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
  /** Something of it is not settled: an application, a letter on paper, an allegation. */
  readonly waits: boolean;
  /** When something of it was recorded last. */
  readonly moved_at: Instant | null;
};

const memberRowOf = ({ associationId, events }: Stream<MembershipEvent>): MemberRow => {
  const one = events.reduce(evolveMembership, outside);
  const { memberId = '', progress, until, shows, papers, allegations } = one;
  return {
    association_id: associationId,
    member_id: memberId,
    progress,
    until_day: until ?? null,
    is_public: shows.includes('entry'),
    waits:
      progress === 'applied' ||
      Object.keys(papers).length > 0 ||
      Object.values(allegations).some(({ decision }) => decision === undefined),
    moved_at: events.at(-1)?.meta.at ?? null,
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
      waits          boolean NOT NULL,
      moved_at       timestamptz(3),
      PRIMARY KEY (association_id, member_id)
    );`,
  rowOf: memberRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (association_id, member_id, progress, until_day, is_public, waits, moved_at)
         SELECT association_id, member_id, progress, until_day, is_public, waits, moved_at
           FROM jsonb_to_recordset($1::jsonb) AS r (association_id uuid, member_id uuid, progress text, until_day date, is_public boolean,
                waits boolean, moved_at timestamptz)
         ON CONFLICT (association_id, member_id) DO UPDATE SET progress = excluded.progress, until_day = excluded.until_day,
           is_public = excluded.is_public, waits = excluded.waits, moved_at = excluded.moved_at`,
      [JSON.stringify(rows)],
    );
  },
});
