import type { Database } from '#event-store/types.js';

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

/** Ids of the accounts, in no order that says anything. What each learnt, its stream says. */
export async function findLearners(
  database: Database,
  associationId: string,
  sought: LearnersSought,
): Promise<readonly string[]> {
  const [where, value] = conditionOf(sought);
  const { rows } = await database.query<{ learner_id: string }>({
    name: `learners-${Object.keys(sought).join()}`,
    text: `SELECT learner_id FROM read.training WHERE association_id = $1 AND ${where} ORDER BY learner_id LIMIT ${MOST}`,
    values: [associationId, ...(value === undefined ? [] : [value])],
  });
  return rows.map(({ learner_id }) => learner_id);
}

const conditionOf = (sought: LearnersSought): readonly [string, string?] => {
  if ('askedBy' in sought) return ['asked_by @> ARRAY[$2::uuid]', sought.askedBy];
  if ('byAssociation' in sought) return ['by_association'];
  if ('waits' in sought) return ['waits'];
  if ('passedFor' in sought) return ['passed_for @> ARRAY[$2::uuid]', sought.passedFor];
  if ('certificateId' in sought) return ['certificate_ids @> ARRAY[$2::uuid]', sought.certificateId];
  return ['codes @> ARRAY[$2::text]', sought.code];
};
