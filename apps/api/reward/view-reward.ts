import { loadRewards, type LoadedRewards } from '#application/reward/rewards.js';
import { namesOfAccounts } from '#application/party/account-parties.js';
import { loadTip } from '#application/tip/tips.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { periodOf, spentAt } from '#domain/reward/budget.js';
import { allowedRewardActions } from '#domain/reward/decide.js';
import { isOpenTo } from '#domain/reward/open-grades.js';
import { rewardStageAt, type Reward } from '#domain/reward/state.js';
import { unheard } from '#domain/tip/state.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { RewardLine, RewardList, RewardView } from './reward.dto.js';

const lineOf = (reward: Reward, at: Instant): RewardLine => {
  const { tipId, grade, sum, proposedAt, claimUntil, paid, rules } = reward;
  const stage = rewardStageAt(reward, at);
  const told = { tipId, stage, grade, rulesVersion: rules.version, sum, proposedAt, claimUntil, paidOn: paid?.paidOn };
  return given(told) as RewardLine;
};

/** All rewards, the newest first, beside the budget of the period. Whose tips they were for nobody is told. */
export async function listRewards({ tenant, actor, now }: Caller): Promise<RewardList> {
  const { rewards, inForce } = await loadRewards(tenant, unheard, actor, now);
  const rules = inForce?.rules;
  return given({
    items: Object.values(rewards.byTip)
      .toSorted((a, b) => (a.proposedAt < b.proposedAt ? 1 : -1))
      .map((reward) => lineOf(reward, now)),
    budget: rules && {
      from: periodOf(localDateAt(now), rules.budgetMonths),
      budget: rules.budget,
      spent: spentAt(rewards, rules, now),
    },
  }) as RewardList;
}

/** The reward for one tip, as the case managers see it who decide and pay it. */
export async function viewReward(caller: Caller, tipId: string): Promise<RewardView> {
  const { tenant, actor, now, locale } = caller;
  const { tip, stream } = await loadTip(tenant, tipId, actor, now);
  if (stream.version === 0) refuse('NotFound');
  const file = await loadRewards(tenant, tip, actor, now);
  const reward = file.rewards.byTip[tipId];
  return given({
    tipId,
    ...(reward && (await toldOf(caller, reward))),
    grades: gradesOf(file).map(({ code, name, least, most }) => ({ code, name: name[locale], least, most })),
    allowedActions: allowedRewardActions(actor, { tipId, at: now, file }).filter((type) => type !== 'ClaimReward'),
  }) as RewardView;
}

const gradesOf = ({ inForce, tip }: LoadedRewards) =>
  tip.claimHash === undefined ? [] : (inForce?.rules.grades.filter((grade) => isOpenTo(grade, tip)) ?? []);

async function toldOf({ tenant, now }: Caller, reward: Reward): Promise<object> {
  const { proposerId, granterId, declined, withheld, reasonContentId, claimContentId, paid } = reward;
  const decider = granterId ?? declined?.declinerId;
  const refusal = withheld?.reasonContentId ?? declined?.reasonContentId;
  const ids = [reasonContentId, claimContentId, refusal, paid?.referenceContentId].filter((id) => id !== undefined);
  const [names, words] = await Promise.all([
    namesOfAccounts(tenant, [proposerId, ...(decider === undefined ? [] : [decider])]),
    tenant.vault.open(ids),
  ]);
  const text = (id: string | undefined): string | undefined => (id === undefined ? undefined : words.get(id));
  const claim = JSON.parse(text(claimContentId) ?? '{}') as { readonly payee?: string; readonly payment?: string };
  return {
    reward: lineOf(reward, now),
    reason: text(reasonContentId),
    proposer: names.get(proposerId),
    decider: decider === undefined ? undefined : names.get(decider),
    refusal: text(refusal),
    ground: withheld?.ground,
    ...claim,
    reference: text(paid?.referenceContentId),
  };
}
