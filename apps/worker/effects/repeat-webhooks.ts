import type pg from 'pg';
import { RECOMMENDATION_MADE, RECOMMENDATION_WITHDRAWN } from '#application/prevention/tell-platforms.js';
import { isStillSaid } from '#domain/dispute/delegation/owed.js';
import { askPlatform } from '#effects/ask-platform.js';
import {
  noteWebhookAttempt,
  takeWantedWebhook,
  type WantedWebhook,
} from '#infrastructure/webhook/webhook-deliveries.js';
import type { EffectActivities } from '#workflows/contract.js';
import { loadPlan } from '../load-plan.js';
import { remindPlatform, type RemindingParts } from '../notifications/remind-platform.js';
import { carryOut } from './carry-out.js';
import { checkNextReceiver } from './check-conformance.js';
import type { EffectParts } from './perform.js';
import { sendAbout } from './send-about.js';
import { sendRecommendation } from './send-recommendation.js';

export type RepeatParts = Pick<EffectParts, 'pool' | 'ports' | 'tenants' | 'now' | 'legalTime' | 'report'> & {
  readonly perform: EffectActivities['perform'];
  readonly reminding: RemindingParts;
};

/** Whoever asked looks for it now: what could not be sent for so long, in milliseconds, has failed. */
const PATIENCE = 10 * 60_000;

/** What the platform's people send to see whether their receiver takes it. Nothing follows from it. */
export const TRIAL = 'webhook.test';

/**
 * Sends the next webhook that somebody wants sent (again): under the id that it always had, with a body that is made
 * anew from the log. 1 if there was one. What is still owed is carried out as ever and recorded; of what was taken or
 * given up nothing is recorded a second time but the attempt.
 */
export async function sendNextWanted(parts: RepeatParts): Promise<number> {
  const { pool, now, report } = parts;
  const wanted = await takeWantedWebhook(pool, now());
  if (!wanted) return 0;
  const isLate = now().getTime() - wanted.wantedAt.getTime() > PATIENCE;
  try {
    if (isLate || !(await sendOne(parts, wanted))) await noteUnsent(parts, wanted, isLate ? 'not-sent' : 'not-remade');
  } catch (error) {
    const isBusy = error instanceof Error && error.message === 'busy';
    if (!isBusy && !(await isNoted(pool, wanted.id))) report(error); // held, and tried again
  }
  return 1;
}

/** What people who look after a platform's interface wait for. */
export const wantedOf = (parts: RepeatParts): Readonly<Record<string, () => Promise<number>>> => ({
  webhooks: () => sendNextWanted(parts),
  conformance: () => checkNextReceiver(parts.reminding),
});

/** False where its body cannot be made any more, or what it said holds no longer. */
const sendOne = async (parts: RepeatParts, wanted: WantedWebhook): Promise<boolean> => {
  const { disputeId, effectKey, associationId, platformId } = wanted;
  if (wanted.kind === TRIAL) return sendAbout(parts, wanted, { type: TRIAL, data: { associationId, platformId } });
  if (effectKey !== null && [RECOMMENDATION_MADE, RECOMMENDATION_WITHDRAWN].includes(wanted.kind))
    return sendRecommendation(parts, { ...wanted, effectKey });
  if (disputeId === null || effectKey === null) return false;
  if (effectKey.startsWith('reminder:')) return remindAgain(parts, wanted, effectKey.slice('reminder:'.length));
  const tenant = parts.tenants.of(wanted.associationId);
  const planned = await loadPlan(tenant, disputeId);
  if (planned.effects.some(({ key }) => key === effectKey)) {
    await parts.perform(disputeId, effectKey);
    return true;
  }
  const { dispute } = planned;
  const at = await parts.legalTime.now(wanted.associationId);
  const [kind, id = '', third = ''] = effectKey.split(':');
  const key = effectKey;
  if (kind === 'ask-platform') {
    const name = { associationId: wanted.associationId, disputeId, ...(dispute.number && { number: dispute.number }) };
    const asked = { key, platformId: id, measures: [{ sequence: Number(third) }] };
    await askPlatform(parts.ports.platformsOf(wanted.associationId), asked, name, parts.ports.apiUrl, at);
    return true;
  }
  const service = dispute.services[id];
  if (kind === 'serve' && service) {
    const subject = `service:${id}` as const;
    await carryOut(parts.ports, { key, kind: 'serve-platform', subject, service }, tenant, planned, at);
    return true;
  }
  if (kind !== 'tell-delegator' || !isStillSaid(dispute, id)) return false;
  await carryOut(parts.ports, { key, kind, subject: 'dispute', about: id }, tenant, planned, at);
  return true;
};

const remindAgain = async (
  { pool, reminding }: RepeatParts,
  { associationId, platformId, disputeId }: WantedWebhook,
  id: string,
): Promise<boolean> => {
  const { rows } = await pool.query<{ number: string | null; what: string; moment: string; dueAt: Date }>(
    `SELECT d.number, m.what, m.moment, m.due_at AS "dueAt"
       FROM office.reminder_message s JOIN office.reminder m ON m.id = s.reminder_id
       JOIN office.webhook_delivery d ON d.webhook_id = 'msg_reminder_' || $1 WHERE s.id = $1::uuid`,
    [id],
  );
  const [row] = rows;
  if (!row || disputeId === null) return false;
  const { number, ...told } = row;
  const about = { associationId, platformId, disputeId, ...(number !== null && { number }), ...told };
  return (await remindPlatform(reminding, id, about)) !== undefined;
};

const noteUnsent = ({ pool, now }: RepeatParts, wanted: WantedWebhook, error: string): Promise<void> => {
  const { webhookId, associationId, platformId, kind, host } = wanted;
  return noteWebhookAttempt(pool, {
    ...{ webhookId, associationId, platformId, kind, host, error },
    at: now(),
    milliseconds: 0,
  });
};

/** An attempt that failed throws, too, once it is noted. */
const isNoted = async (pool: pg.Pool, id: string): Promise<boolean> => {
  const { rows } = await pool.query<{ state: string }>('SELECT state FROM office.webhook_delivery WHERE id = $1', [id]);
  return rows[0]?.state !== 'waiting';
};
