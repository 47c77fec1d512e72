import type { Database } from '#event-store/types.js';
import { TRAINING_VIEW } from './views.js';

/** Whom somebody looks for: whoever a party or the association asked, waits for something, passed for a party, or has a certificate. */
export type LearnersSought =
  | { readonly askedBy: string }
  | { readonly byAssociation: true }
  | { readonly waits: true }
  | { readonly passedFor: string }
  | { readonly certificateId: string }
  | { readonly code: string };

/** More than an agency has hosts; a list that is longer is cut. */
const MOST = 1_000;

const FOUND = `SELECT learner_id FROM ${TRAINING_VIEW} AS training WHERE association_id = $1`;
const FIRST = `ORDER BY learner_id LIMIT ${MOST}`;
const STATEMENTS = {
  askedBy: `${FOUND} AND asked_by @> ARRAY[$2::uuid] ${FIRST}`,
  byAssociation: `${FOUND} AND by_association ${FIRST}`,
  waits: `${FOUND} AND waits ${FIRST}`,
  passedFor: `${FOUND} AND passed_for @> ARRAY[$2::uuid] ${FIRST}`,
  certificateId: `${FOUND} AND certificate_ids @> ARRAY[$2::uuid] ${FIRST}`,
  code: `${FOUND} AND codes @> ARRAY[$2::text] ${FIRST}`,
} as const;

/** Ids of the accounts, in no order that says anything. What each learnt, its stream says. */
export async function findLearners(
  database: Database,
  associationId: string,
  sought: LearnersSought,
): Promise<readonly string[]> {
  const [by, value] = askedFor(sought);
  const { rows } = await database.query<{ learner_id: string }>({
    name: `learners-${by}`,
    text: STATEMENTS[by],
    values: value === undefined ? [associationId] : [associationId, value],
  });
  return rows.map(({ learner_id }) => learner_id);
}

const askedFor = (sought: LearnersSought): readonly [keyof typeof STATEMENTS, string?] => {
  if ('askedBy' in sought) return ['askedBy', sought.askedBy];
  if ('passedFor' in sought) return ['passedFor', sought.passedFor];
  if ('certificateId' in sought) return ['certificateId', sought.certificateId];
  if ('code' in sought) return ['code', sought.code];
  return ['waits' in sought ? 'waits' : 'byAssociation'];
};
