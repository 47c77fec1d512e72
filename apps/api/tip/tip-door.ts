import type { TenantContext } from '#application/command-handler/command-handler.js';
import { hashOfCode } from '#application/reward/rewards.js';
import { instant, type Actor, type Instant } from '#domain/kernel/message.js';
import { NOBODY } from '#domain/tip/roles.js';
import type { Tip } from '#domain/tip/state.js';
import { networkOf } from '#infrastructure/limits/network-of.js';
import { loadPublishing } from '../http/association-door.js';
import { tenantOf } from '../http/caller-of.js';
import type { ApiParts } from '../http/parts.js';
import type { Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';

/** Who tells something without being anybody here. */
export const PUBLIC: Actor = { kind: 'person', id: NOBODY };

/** The association that is told something by nobody, at its legal time. */
export const tenantForTips = async (
  parts: ApiParts,
  associationId: string,
  { arrivedAt }: Known,
): Promise<{ readonly tenant: TenantContext; readonly at: Instant }> => {
  const association = await loadPublishing(parts, associationId);
  return { tenant: tenantOf(parts, association, []), at: instant(arrivedAt.getTime() + association.clockOffsetMs) };
};

/** From where somebody tells it. */
export const clientOf = (known: Known): string => networkOf(sourceOf(known).address);

/** One that is sent again counts once. */
export const countTip = async (
  { limits }: ApiParts,
  associationId: string,
  known: Known,
  key: string,
  limit: 'tip' | 'reward-claim' = 'tip',
): Promise<void> => {
  const client = clientOf(known);
  if ((await limits.take('tip-sent', associationId, client, key)) === 1)
    await limits.take(limit, associationId, client);
};

/**
 * Whether somebody brings the code of the tip: its id is known to whoever it was handed to, the code to nobody but who
 * gave it. Wrong ones are counted as claims are.
 */
export const bringsCode = async (
  { limits }: ApiParts,
  associationId: string,
  known: Known,
  { claimHash }: Tip,
  code: string | undefined,
): Promise<boolean> => {
  if (code === undefined) return false;
  const client = clientOf(known);
  await limits.check('reward-claim', associationId, client);
  const isRight = claimHash !== undefined && hashOfCode(code) === claimHash;
  if (!isRight) await limits.take('reward-claim', associationId, client);
  return isRight;
};
