import type { AuthorityKind } from '#domain/dispute/conduct/referral/events.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

export type AuthorityAnswersRow = {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly answers: readonly {
    readonly referral_id: string;
    readonly authority: AuthorityKind;
    readonly answered_at: string;
  }[];
};

export const authorityAnswersOf = ({ associationId, streamId, events }: Stream<DisputeEvent>): AuthorityAnswersRow => {
  const sent = new Map(
    events.flatMap((event) =>
      event.type === 'ReferredOut' ? [[event.data.referralId, event.data.authority.kind] as const] : [],
    ),
  );
  const answers = events.flatMap((event) => {
    if (event.type !== 'ReferralAnswered' || event.data.outcome !== 'decided') return [];
    const { referralId, answeredAt } = event.data;
    return [
      { referral_id: referralId, authority: sent.get(referralId) ?? ('other' as const), answered_at: answeredAt },
    ];
  });
  return { association_id: associationId, dispute_id: streamId, answers };
};

/** What authorities decided of what was handed to them: which kind of authority, and when. Nothing else of it. */
export const authorityAnswers = rowProjection<DisputeEvent, AuthorityAnswersRow>({
  name: 'authority_answers',
  version: versionOf('authority_answers'),
  category: 'dispute',
  create: (table) => `
    CREATE TABLE ${table} (
      referral_id    uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      dispute_id     uuid NOT NULL,
      authority      text NOT NULL,
      answered_at    timestamptz(3) NOT NULL
    );
    CREATE INDEX ON ${table} (association_id, answered_at DESC);`,
  rowOf: authorityAnswersOf,
  save: async (database, table, rows) => {
    const told = rows.flatMap(({ association_id, dispute_id, answers }) =>
      answers.map((answer) => ({ association_id, dispute_id, ...answer })),
    );
    if (told.length === 0) return; // of most disputes no authority decided anything
    await database.query(
      `INSERT INTO ${table} (referral_id, association_id, dispute_id, authority, answered_at)
         SELECT referral_id, association_id, dispute_id, authority, answered_at
           FROM jsonb_to_recordset($1::jsonb)
             AS r (referral_id uuid, association_id uuid, dispute_id uuid, authority text, answered_at timestamptz)
         ON CONFLICT (referral_id) DO UPDATE SET authority = excluded.authority, answered_at = excluded.answered_at`,
      [JSON.stringify(told)],
    );
  },
});
