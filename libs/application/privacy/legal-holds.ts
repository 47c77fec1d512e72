import { refuse } from '#domain/kernel/refusal.js';
import type { Instant } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { checkSubjects } from './check-subjects.js';

type Access = Pick<TenantContext, 'associationId'> & { readonly database: Pick<TenantContext['database'], 'query'> };

export const HOLD_SUBJECTS = ['account', 'party', 'dispute'] as const;
export type HoldSubject = { readonly kind: (typeof HOLD_SUBJECTS)[number]; readonly id: string };

export type HoldRow = {
  readonly id: string;
  readonly subject_kind: HoldSubject['kind'];
  readonly subject_id: string;
  readonly reason_content_id: string;
  readonly proposed_by: string;
  readonly proposed_at: Date;
  readonly placed_by: string | null;
  readonly placed_at: Date | null;
  readonly lift_proposed_by: string | null;
  readonly lifted_by: string | null;
  readonly lifted_at: Date | null;
};

/** Under which key the words of holds, requests and breaches lie. */
export const officeKey = (associationId: string): string => `office:${associationId}`;

/** Everything of which two people have said that it must not be erased. */
export async function findHeld({ database, associationId }: Access): Promise<ReadonlySet<string>> {
  const { rows } = await database.query<{ subject_id: string }>({
    name: 'held-subjects',
    text: `SELECT subject_id FROM office.legal_hold
             WHERE association_id = $1 AND placed_at IS NOT NULL AND lifted_at IS NULL`,
    values: [associationId],
  });
  return new Set(rows.map(({ subject_id: id }) => id));
}

/** By this it is seen whether the holds have changed. */
export const holdsAs = (held: ReadonlySet<string>): string => [...held].toSorted().join(' ');

/** In SQL: two people have said of none of these (an array of ids) that it must not be erased. */
export const noneHeld = (associationId: string, ids: string): string =>
  `NOT EXISTS (SELECT FROM office.legal_hold WHERE legal_hold.association_id = ${associationId}
                  AND subject_id = ANY (${ids}) AND placed_at IS NOT NULL AND lifted_at IS NULL)`;

type By = { readonly by: string; readonly at: Instant };

/** The first of two people says what must not be erased; nothing is held yet. Refuses UnknownReference. */
export async function proposeHold(
  access: Access,
  { kind, id }: HoldSubject,
  reasonContentId: string,
  { by, at }: By,
): Promise<string> {
  const { database, associationId } = access;
  await checkSubjects(access, kind, [id], 'subjectId');
  const holdId = newId();
  await database.query(
    `INSERT INTO office.legal_hold (id, association_id, subject_kind, subject_id, reason_content_id, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [holdId, associationId, kind, id, reasonContentId, by, at],
  );
  return holdId;
}

/** What somebody does to a hold, and who did the step before, where that must be another. */
const STEPS = {
  place: {
    text: `UPDATE office.legal_hold SET placed_by = $3, placed_at = $4
             WHERE association_id = $1 AND id = $2 AND placed_at IS NULL AND proposed_by <> $3 RETURNING *`,
    other: 'proposed_by',
  },
  'propose-lift': {
    text: `UPDATE office.legal_hold SET lift_proposed_by = $3, lift_proposed_at = $4
             WHERE association_id = $1 AND id = $2 AND placed_at IS NOT NULL AND lifted_at IS NULL RETURNING *`,
    other: undefined,
  },
  lift: {
    text: `UPDATE office.legal_hold SET lifted_by = $3, lifted_at = $4
             WHERE association_id = $1 AND id = $2 AND lift_proposed_by IS NOT NULL AND lifted_at IS NULL
               AND lift_proposed_by <> $3 RETURNING *`,
    other: 'lift_proposed_by',
  },
} as const;
export type HoldStep = keyof typeof STEPS;

/** Who took the step before, where another person has to take this one. */
export const stepBefore = (hold: HoldRow, step: HoldStep): string | undefined => {
  const { other } = STEPS[step];
  return other === undefined ? undefined : (hold[other] ?? undefined);
};

/** Takes the next step. Refuses WrongStage where it is not its turn, SecondPersonNeeded for who took the step before. */
export async function stepHold(
  { database, associationId }: Access,
  hold: HoldRow,
  step: HoldStep,
  { by, at }: By,
): Promise<HoldRow> {
  if (stepBefore(hold, step) === by) refuse('SecondPersonNeeded');
  const { rows } = await database.query<HoldRow>(STEPS[step].text, [associationId, hold.id, by, at]);
  return rows[0] ?? refuse('WrongStage', { subject: 'hold' });
}

export const findHold = async ({ database, associationId }: Access, holdId: string): Promise<HoldRow | undefined> => {
  const { rows } = await database.query<HoldRow>(
    'SELECT * FROM office.legal_hold WHERE association_id = $1 AND id = $2',
    [associationId, holdId],
  );
  return rows[0];
};

export type HoldPlace = { readonly at: string; readonly id: string };

/** The holds of an association, standing or not, the newest first. */
export async function findHolds({ database, associationId }: Access, after: HoldPlace | undefined, limit: number) {
  const { rows } = await database.query<HoldRow>(
    `SELECT * FROM office.legal_hold WHERE association_id = $1 AND ($2::timestamptz IS NULL OR (proposed_at, id) < ($2, $3::uuid))
       ORDER BY proposed_at DESC, id DESC LIMIT $4`,
    [associationId, after?.at, after?.id, limit],
  );
  return rows;
}
