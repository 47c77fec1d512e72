import type { TrainingEvent } from '#domain/training/events.js';
import { evolveTraining, isOpen, untrained } from '#domain/training/state.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

type TrainingRow = {
  readonly association_id: string;
  readonly learner_id: string;
  /** Parties that asked it to learn, ever. */
  readonly asked_by: readonly string[];
  /** Whether something that the association asked waits. */
  readonly by_association: boolean;
  /** Whether anything waits that somebody asked. */
  readonly waits: boolean;
  /** Parties for which it passed. */
  readonly passed_for: readonly string[];
  readonly certificate_ids: readonly string[];
  readonly codes: readonly string[];
};

const trainingRowOf = ({ associationId, events }: Stream<TrainingEvent>): TrainingRow => {
  const { assignments, certificates } = events.reduce(evolveTraining, untrained);
  const all = Object.values(assignments);
  const [first] = events;
  const learnerId = first && 'learnerId' in first.data ? first.data.learnerId : '';
  return {
    association_id: associationId,
    learner_id: learnerId,
    asked_by: [...new Set(all.flatMap(({ partyId }) => partyId ?? []))],
    by_association: all.some((one) => one.partyId === undefined && one.end === undefined),
    waits: all.some(isOpen),
    passed_for: [...new Set(certificates.flatMap(({ partyId }) => partyId ?? []))],
    certificate_ids: certificates.map(({ certificateId }) => certificateId),
    codes: certificates.map(({ code }) => code),
  };
};

/** Who was asked to learn by whom and passed for whom. What, and by when, the learner’s own stream says. */
export const training = rowProjection<TrainingEvent, TrainingRow>({
  name: 'training',
  version: versionOf('training'),
  category: 'training',
  create: (table) => `
    CREATE TABLE ${table} (
      learner_id      uuid NOT NULL,
      association_id  uuid NOT NULL,
      asked_by        uuid[] NOT NULL,
      by_association  boolean NOT NULL,
      waits           boolean NOT NULL,
      passed_for      uuid[] NOT NULL,
      certificate_ids uuid[] NOT NULL,
      codes           text[] NOT NULL,
      PRIMARY KEY (association_id, learner_id)
    );
    CREATE INDEX ON ${table} USING gin (asked_by);
    CREATE INDEX ON ${table} USING gin (passed_for);
    CREATE INDEX ON ${table} USING gin (certificate_ids);
    CREATE INDEX ON ${table} USING gin (codes);`,
  rowOf: trainingRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (learner_id, association_id, asked_by, by_association, waits, passed_for, certificate_ids, codes)
         SELECT learner_id, association_id, asked_by, by_association, waits, passed_for, certificate_ids, codes
           FROM jsonb_to_recordset($1::jsonb) AS r (learner_id uuid, association_id uuid, asked_by uuid[], by_association boolean,
                waits boolean, passed_for uuid[], certificate_ids uuid[], codes text[])
         ON CONFLICT (association_id, learner_id) DO UPDATE SET asked_by = excluded.asked_by, by_association = excluded.by_association,
           waits = excluded.waits, passed_for = excluded.passed_for, certificate_ids = excluded.certificate_ids, codes = excluded.codes`,
      [JSON.stringify(rows)],
    );
  },
});
