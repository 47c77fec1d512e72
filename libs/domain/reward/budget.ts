import { localDateAt, type LocalDate } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import type { RewardRules } from './reward-rules.js';
import { rewardStageAt, type Rewards } from './state.js';

/** The first day of the period of a budget in which a day lies. */
export const periodOf = (day: LocalDate, months: number): LocalDate => {
  const [year = '', month = ''] = day.split('-');
  const first = Math.floor((Number(month) - 1) / months) * months + 1;
  return `${year}-${String(first).padStart(2, '0')}-01` as LocalDate;
};

/** What of the period’s budget is bound or paid, in yuan. What lapsed or was withheld is free again. */
export const spentAt = (rewards: Rewards, { budgetMonths }: Pick<RewardRules, 'budgetMonths'>, at: Instant): number => {
  const period = periodOf(localDateAt(at), budgetMonths);
  return Object.values(rewards.byTip)
    .filter(({ grantedAt }) => grantedAt !== undefined && periodOf(localDateAt(grantedAt), budgetMonths) === period)
    .filter((reward) => !['lapsed', 'withheld'].includes(rewardStageAt(reward, at)))
    .reduce((sum, reward) => sum + reward.sum, 0);
};
