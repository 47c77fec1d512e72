import type { ReliedOnRegister } from '#domain/dispute/core/right-relied-on.js';
import type { RelianceReviewed } from '#domain/dispute/intake/reliance/events.js';
import { getStage, type DisputeEvent } from '#domain/dispute/core/state.js';
import type { Stream } from '#event-store/load.js';
import { renewing } from './renewing.js';
import { rowProjection } from './row-projection.js';
import { foldedDispute } from './folded-dispute.js';
import { versionOf } from './views.js';

/** A right of the register as a complaint relied on it. */
export type Relied = Pick<ReliedOnRegister, 'position' | 'as' | 'flags'> & {
  readonly rightId: string;
  /** As a person last looked at what had changed of it. */
  readonly reviewed?: Pick<RelianceReviewed['data'], 'position' | 'changes'>;
};

export type ReliedRightsRow = {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly number: string;
  readonly complainant_id: string | null;
  readonly case_manager_id: string | null;
  readonly is_open: boolean;
  readonly right_ids: readonly string[];
  readonly relied: readonly Relied[];
  /** Up to where in the log the newest of its rights was read. */
  readonly position: number;
};

export const reliedRightsRowOf = ({ associationId, streamId, events }: Stream<DisputeEvent>): ReliedRightsRow => {
  const dispute = foldedDispute(events);
  const reviews = events.flatMap((event) => (event.type === 'RelianceReviewed' ? [event.data] : []));
  const relied = events.flatMap((event): readonly Relied[] => {
    if (event.type !== 'ComplaintFiled' && event.type !== 'ComplaintAmended') return [];
    const { rightId, register } = event.data.right ?? {};
    if (rightId === undefined || !register) return [];
    const review = reviews.findLast(({ rightId: looked }) => looked === rightId);
    const reviewed = review && { reviewed: { position: review.position, changes: review.changes } };
    return [{ rightId, position: register.position, as: register.as, flags: register.flags, ...reviewed }];
  });
  return {
    association_id: associationId,
    dispute_id: streamId,
    number: dispute.number ?? '',
    complainant_id: dispute.complainantId ?? null,
    case_manager_id: dispute.caseManagerId ?? null,
    is_open: getStage(dispute, 'dispute').stage !== 'closed',
    right_ids: [...new Set(relied.map(({ rightId }) => rightId))],
    relied,
    position: Math.max(0, ...relied.map(({ position }) => position)),
  };
};

const CHANGED = 'number complainant_id case_manager_id is_open right_ids relied position'.split(' ');
const COLUMNS = `dispute_id, association_id, ${CHANGED.join(', ')}`;
const RENEWED = renewing('kept', CHANGED);

/** Finds the running disputes that rely on a right which has changed since (practice P30). */
export const reliedRights = rowProjection<DisputeEvent, ReliedRightsRow>({
  name: 'relied_rights',
  version: versionOf('relied_rights'),
  category: 'dispute',
  create: (table) => `
    CREATE TABLE ${table} (
      dispute_id      uuid PRIMARY KEY,
      association_id  uuid NOT NULL,
      number          text NOT NULL,
      complainant_id  uuid,
      case_manager_id text,
      is_open         boolean NOT NULL,
      right_ids       uuid[] NOT NULL,
      relied          jsonb NOT NULL,
      position        bigint NOT NULL
    );
    CREATE INDEX ON ${table} USING gin (right_ids) WHERE is_open;`,
  rowOf: reliedRightsRowOf,
  save: async (database, table, rows) => {
    const some = rows.filter(({ right_ids }) => right_ids.length > 0);
    if (some.length === 0) return;
    await database.query({
      name: `save ${table}`,
      text: `INSERT INTO ${table} AS kept (${COLUMNS})
         SELECT ${COLUMNS} FROM jsonb_to_recordset($1::jsonb) AS r (dispute_id uuid, association_id uuid, number text, complainant_id uuid,
                case_manager_id text, is_open boolean, right_ids uuid[], relied jsonb, position bigint)
         ON CONFLICT (dispute_id) ${RENEWED}`,
      values: [JSON.stringify(some)],
    });
  },
});
