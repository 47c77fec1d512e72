import { instant } from '#domain/kernel/message.js';
import { ruleOn } from '#domain/privacy/retention.js';
import type { RetentionKind } from '#domain/privacy/retention.js';
import { RULE_KINDS } from '#domain/rule-making/kinds.js';
import type { Database } from '#event-store/types.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { findEndedEntries } from '../bulletin/ended-entries.js';
import { rewardClaimKey, rewardsStreamId } from '../reward/rewards.js';
import { ruleCommentKey, ruleMakingStreamId } from './rules.js';

/** Words that lie under a key of their own from the event on that tells of them. */
type Forgotten = {
  readonly kind: RetentionKind;
  readonly streamsOf: (associationId: string) => readonly string[];
  readonly type: string;
  /** By what of the event its key is named, and how. */
  readonly field: string;
  readonly keyOf: (id: string) => string;
};
const FORGOTTEN: readonly Forgotten[] = [
  {
    kind: 'rule-comment',
    streamsOf: (associationId) => RULE_KINDS.map((kind) => ruleMakingStreamId(associationId, kind)),
    type: 'RuleCommentMade',
    field: 'commentId',
    keyOf: ruleCommentKey,
  },
  {
    kind: 'reward-claim',
    streamsOf: (associationId) => [rewardsStreamId(associationId)],
    type: 'RewardClaimed',
    field: 'tipId',
    keyOf: rewardClaimKey,
  },
];

const MOST = 500;

const findEnded = async (
  database: Database,
  { kind, streamsOf, type, field, keyOf }: Forgotten,
  [associationId, machine, clockOffsetMs]: readonly [string, Date, number],
): Promise<readonly string[]> => {
  const { rows } = await database.query<{ id: string }>({
    name: `${kind}-to-forget`,
    text: `SELECT e.data::jsonb->>$3::text AS id FROM log.event e
            WHERE e.association_id = $1 AND e.stream_id = ANY ($2::uuid[]) AND e.type = $4
              AND COALESCE(e.data::jsonb->>'madeAt', e.data::jsonb->>'claimedAt')::timestamptz < $5::timestamptz - $6 * interval '1 day'
              AND EXISTS (SELECT FROM vault.key k WHERE k.association_id = $1 AND k.destroyed_at IS NULL
                             AND k.name = $7::text || (e.data::jsonb->>$3::text))
            LIMIT $8`,
    values: [
      ...[associationId, streamsOf(associationId), field, type, new Date(machine.getTime() + clockOffsetMs)],
      ...[ruleOn(kind, machine.toISOString().slice(0, 10)).days, keyOf(''), MOST],
    ],
  });
  return rows.map(({ id }) => keyOf(id));
};

/** Forgets comments on rules, whom rewards were paid to, and entries of bulletins, once their period has ended; how many. */
export async function forgetComments({ database, tenantOf }: Everywhere, machine: Date): Promise<number> {
  const { rows: associations } = await database.query<{ id: string; clockOffsetMs: string }>({
    name: 'associations-with-clocks',
    text: 'SELECT id, clock_offset_ms AS "clockOffsetMs" FROM office.association',
  });
  let forgotten = 0;
  const days = ruleOn('bulletin-entry', machine.toISOString().slice(0, 10)).days ?? 0;
  for (const { id, clockOffsetMs } of associations) {
    for (const one of FORGOTTEN) {
      const keys = await findEnded(database, one, [id, machine, Number(clockOffsetMs)]);
      if (keys.length > 0) await tenantOf(id).vault.destroyKeys(keys);
      forgotten += keys.length;
    }
    const at = instant(machine.getTime() + Number(clockOffsetMs));
    const ended = await findEndedEntries({ database, associationId: id }, days, at);
    if (ended.length > 0) forgotten += (await tenantOf(id).vault.destroyKeys(ended)).length;
  }
  return forgotten;
}
