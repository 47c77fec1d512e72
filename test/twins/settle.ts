import { refreshAllSignalPlaces } from '#application/signal/signal-queue.js';
import { instant } from '#domain/kernel/message.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { disputeActivities } from '../../apps/worker/dispute.activities.js';
import { loadPlan } from '../../apps/worker/load-plan.js';
import { notificationParts } from '../../apps/worker/notifications/notification-parts.js';
import { sendNextDue } from '../../apps/worker/notifications/send-due.js';
import { nameContentsOfNext } from '../../apps/worker/readers/name-contents.js';
import { notifyOfNext } from '../../apps/worker/readers/notify.js';
import type { openWorldEffects } from './effects.js';
import type { World } from './world.js';

const drain = async (pass: () => Promise<number>): Promise<void> => {
  while ((await pass()) > 0);
};

/**
 * Everything that follows by itself from what was done, one after the other: effects in the order of the plan, clocks
 * that are due, lists, notifications and their mails. What a worker does side by side comes in one order here, so that
 * no race makes a difference.
 */
export async function settle(
  world: World,
  { perform }: ReturnType<typeof openWorldEffects>,
  disputeIds: readonly string[],
): Promise<void> {
  const { api, machine, tenants, legalTime, send } = world;
  const { pool, masterKey } = api.parts;
  const { submit } = disputeActivities({
    tenants,
    legalTime,
    sendNear: async (_, found) => found,
    looked: async () => undefined,
  });
  for (const disputeId of disputeIds) {
    const tenant = await tenants.findByDispute(disputeId);
    if (!tenant) throw new Error(`${disputeId} is not there`);
    const tried = new Set<string>();
    for (;;) {
      const { effects, deadlines } = await loadPlan(tenant, disputeId);
      const now = await legalTime.now(tenant.associationId);
      const key = effects.find((one) => !tried.has(one.key))?.key;
      const due = deadlines.find((one) => one.actAt <= now && !tried.has(one.key))?.key;
      if (key !== undefined) await perform(disputeId, key);
      else if (due !== undefined) await submit(disputeId, due);
      else break;
      tried.add(key ?? due ?? '');
    }
  }
  await drain(() => keepUp(pool, PROJECTIONS));
  await drain(() => nameContentsOfNext(pool));
  await drain(() => refreshAllSignalPlaces({ database: pool, tenantOf: tenants.of, legalNow: legalTime.now }));
  await drain(() => notifyOfNext(pool, instant(machine.now())));
  const config = { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: 'http://parley.test' };
  await drain(() => sendNextDue(notificationParts({ pool, masterKey, config, send, now: machine.now })));
}
