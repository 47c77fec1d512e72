import { localDateAt, type LocalDate } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import { changeOf } from '../kernel/unknown-event.js';
import type { RewardEvent, WithholdingGround } from './events.js';

/** What became of a reward for one tip. */
export type Reward = {
  readonly tipId: string;
  readonly rules: { readonly version: string; readonly hash: string };
  readonly grade: string;
  /** Whole yuan. */
  readonly sum: number;
  readonly proposerId: string;
  readonly reasonContentId: string;
  readonly proposedAt: Instant;
  readonly granterId?: string;
  readonly grantedAt?: Instant;
  readonly claimUntil?: LocalDate;
  readonly declined?: { readonly declinerId: string; readonly reasonContentId: string };
  readonly claimContentId?: string;
  readonly paid?: { readonly referenceContentId: string; readonly paidOn: LocalDate; readonly officerId: string };
  readonly withheld?: {
    readonly ground: WithholdingGround;
    readonly reasonContentId: string;
    readonly officerId: string;
  };
  /** Who withheld it, and was not agreed with. */
  readonly overruled?: readonly string[];
};

/** All rewards of an association, by tip: one stream, so that no two grants spend the same yuan. */
export type Rewards = { readonly byTip: Readonly<Record<string, Reward>> };
export const noRewards: Rewards = { byTip: {} };

export const REWARD_STAGES = ['proposed', 'declined', 'granted', 'lapsed', 'claimed', 'paid', 'withheld'] as const;
export type RewardStage = (typeof REWARD_STAGES)[number];

/** How far it is. What nobody claimed in its days has lapsed, without anybody’s doing. */
export const rewardStageAt = (reward: Reward, at: Instant): RewardStage => {
  const { declined, withheld, paid, claimContentId, claimUntil } = reward;
  if (withheld) return 'withheld';
  if (paid) return 'paid';
  if (declined) return 'declined';
  if (claimContentId !== undefined) return 'claimed';
  if (claimUntil === undefined) return 'proposed';
  return localDateAt(at) > claimUntil ? 'lapsed' : 'granted';
};

type Data<T extends RewardEvent['type']> = Extract<RewardEvent, { type: T }>['data'];
const changed = ({ byTip }: Rewards, tipId: string, change: Partial<Reward>): Rewards => {
  const reward = byTip[tipId];
  return { byTip: reward ? { ...byTip, [tipId]: { ...reward, ...change } } : byTip };
};

const EVOLVE: { readonly [T in RewardEvent['type']]: (rewards: Rewards, data: Data<T>) => Rewards } = {
  // one that was declined may be proposed anew
  RewardProposed: ({ byTip }, reward) => ({ byTip: { ...byTip, [reward.tipId]: reward } }),
  RewardGranted: (rewards, { tipId, granterId, grantedAt, claimUntil }) =>
    changed(rewards, tipId, { granterId, grantedAt, claimUntil }),
  RewardDeclined: (rewards, { tipId, declinerId, reasonContentId }) =>
    changed(rewards, tipId, { declined: { declinerId, reasonContentId } }),
  RewardClaimed: (rewards, { tipId, claimContentId }) => changed(rewards, tipId, { claimContentId }),
  RewardPaid: (rewards, { tipId, referenceContentId, paidOn, officerId }) =>
    changed(rewards, tipId, { paid: { referenceContentId, paidOn, officerId } }),
  RewardWithheld: (rewards, { tipId, ground, reasonContentId, officerId }) =>
    changed(rewards, tipId, { withheld: { ground, reasonContentId, officerId } }),
  RewardReleased: (rewards, { tipId }) => {
    const reward = rewards.byTip[tipId];
    if (!reward?.withheld) return rewards;
    const { withheld, overruled = [], ...claimed } = reward;
    const released = { ...claimed, overruled: [...overruled, withheld.officerId] };
    return { byTip: { ...rewards.byTip, [tipId]: released } };
  },
};
export const REWARD_EVENT_TYPES = Object.keys(EVOLVE) as readonly RewardEvent['type'][];

export const evolveRewards = (rewards: Rewards, event: RewardEvent): Rewards => {
  const change: (rewards: Rewards, data: never) => Rewards = changeOf(EVOLVE[event.type], event.type);
  return change(rewards, event.data as never); // the table ties data to type
};
