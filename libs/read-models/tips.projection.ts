import type { Instant } from '#domain/kernel/message.js';
import type { TipEvent } from '#domain/tip/events.js';
import { evolveTip } from '#domain/tip/evolve.js';
import { unheard } from '#domain/tip/state.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

export type TipRow = {
  readonly association_id: string;
  readonly tip_id: string;
  readonly stage: string;
  /** Who has it now. */
  readonly platform_id: string | null;
  readonly holder_id: string | null;
  readonly subject: string | null;
  /** Somebody acted on it, and whether that was an authority. */
  readonly acted: boolean;
  readonly by_authority: boolean;
  /** When something was last done about it. */
  readonly moved_at: Instant;
};

const NEVER = '1970-01-01T00:00:00.000Z' as Instant;

export const tipRowOf = ({ associationId, streamId, events }: Stream<TipEvent>): TipRow => {
  const { stage, route, subject, answers } = events.reduce(evolveTip, unheard);
  const acted = answers.filter(({ outcome }) => outcome === 'acted');
  return {
    association_id: associationId,
    tip_id: streamId,
    stage,
    platform_id: route?.to === 'platform' ? route.platformId : null,
    holder_id: route?.to === 'right-holder' ? route.holderId : null,
    subject: subject ?? null,
    acted: acted.length > 0,
    by_authority: acted.some(({ by }) => by === 'authority'),
    moved_at: events.at(-1)?.meta.at ?? NEVER,
  };
};

/** Consumers' tips, by what they wait for and by who has them. No word of them stands here. */
export const tips = rowProjection<TipEvent, TipRow>({
  name: 'tips',
  version: versionOf('tips'),
  category: 'tip',
  create: (table) => `
    CREATE TABLE ${table} (
      tip_id         uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      stage          text NOT NULL,
      platform_id    uuid,
      holder_id      uuid,
      subject        text,
      acted          boolean NOT NULL,
      by_authority   boolean NOT NULL,
      moved_at       timestamptz(3) NOT NULL
    );
    CREATE INDEX ON ${table} (association_id, stage, tip_id);
    CREATE INDEX ON ${table} (platform_id, tip_id);
    CREATE INDEX ON ${table} (holder_id, tip_id);`,
  rowOf: tipRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (tip_id, association_id, stage, platform_id, holder_id, subject, acted, by_authority, moved_at)
         SELECT tip_id, association_id, stage, platform_id, holder_id, subject, acted, by_authority, moved_at
           FROM jsonb_to_recordset($1::jsonb) AS r (tip_id uuid, association_id uuid, stage text, platform_id uuid,
                holder_id uuid, subject text, acted boolean, by_authority boolean, moved_at timestamptz)
         ON CONFLICT (tip_id) DO UPDATE SET stage = excluded.stage, platform_id = excluded.platform_id,
                holder_id = excluded.holder_id, subject = excluded.subject, acted = excluded.acted,
                by_authority = excluded.by_authority, moved_at = excluded.moved_at`,
      [JSON.stringify(rows)],
    );
  },
});
