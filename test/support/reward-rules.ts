const both = (zh: string, en: string) => ({ 'zh-CN': zh, en });

/** Rules of reward with two grades, as a draft says them: a thousand yuan in a quarter. */
export const rewardRules = (budget = 1_000) => ({
  title: both('举报奖励规则', 'Rules of reward'),
  articles: [
    {
      number: '1',
      heading: both('不予奖励', 'No reward'),
      text: both(
        '协会工作人员、权利人、被举报人及其利害关系人不予奖励。',
        'Nothing is paid to the association’s people, right holders, whom a tip is about, or who is affiliated with them.',
      ),
      clause: '1.4',
    },
  ],
  grades: [
    {
      ...{ code: 'first', name: both('一级', 'First'), subjects: ['counterfeit'], outcomes: ['acted'] },
      ...{ least: 100, most: 600 },
    },
    {
      ...{ code: 'second', name: both('二级', 'Second'), subjects: ['counterfeit', 'other'], outcomes: ['taken-up'] },
      ...{ least: 50, most: 90 },
    },
  ],
  ...{ budget, budgetMonths: 3, claimDays: 30 },
});
