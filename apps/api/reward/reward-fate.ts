import { loadRewardsStream } from '#application/reward/rewards.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Instant } from '#domain/kernel/message.js';
import { evolveRewards, noRewards, rewardStageAt } from '#domain/reward/state.js';
import { formatDay } from '#messages/format.js';
import type { Locale } from '#messages/locale.js';
import { REWARD_FATE, WITHHOLDING_GROUNDS_NAMED } from '#messages/reward/words.js';
import type { TipRewardFate } from '../tip/tip.dto.js';

/** What whoever brings the claim code of a tip hears of a reward: nothing before it is granted, and never who decided. */
export async function rewardFateOf(
  tenant: TenantContext,
  tipId: string,
  at: Instant,
  locale: Locale,
): Promise<TipRewardFate | undefined> {
  const { events } = await loadRewardsStream(tenant);
  const reward = events.reduce(evolveRewards, noRewards).byTip[tipId];
  if (!reward) return undefined;
  const stage = rewardStageAt(reward, at);
  if (stage === 'proposed' || stage === 'declined') return undefined;
  const until = reward.claimUntil === undefined ? '' : formatDay(reward.claimUntil, locale);
  const ground = reward.withheld ? WITHHOLDING_GROUNDS_NAMED[reward.withheld.ground][locale] : '';
  const message = REWARD_FATE[stage][locale]({ sum: reward.sum, until, ground });
  return { message, mayClaim: stage === 'granted' };
}
