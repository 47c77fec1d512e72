import { REWARDED_OUTCOMES_NAMED, YUAN } from '#messages/reward/words.js';
import { TIP_SUBJECT_NAMES } from '#messages/tip/words.js';
import { RULE_DAYS, RULE_MONTHS, RULE_WORDS as W } from '#messages/ui/rules.js';
import type { RewardRulesBody } from '../../client/types.gen.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Table } from '../../kit/data/table.js';
import { useLanguage } from '../../shared/language/language.js';
import { Articles } from './rule-text.js';
import s from './rules.module.css';

/** What rules of reward say: their articles, for which tips how much, and out of which budget. */
export function RewardRulesText({ rules }: { readonly rules: RewardRulesBody }) {
  const { say, tell, locale } = useLanguage();
  const { articles, grades, budget, budgetMonths, claimDays } = rules;
  return (
    <>
      <Articles articles={articles} />
      <section className={s.part} aria-label={say(W.grades)}>
        <h2>{say(W.grades)}</h2>
        <DescriptionList
          facts={[
            {
              name: say(W.budget),
              value: `${tell(YUAN, { sum: budget })} / ${tell(RULE_MONTHS, { count: budgetMonths })}`,
            },
            { name: say(W.claimDays), value: tell(RULE_DAYS, { count: claimDays }) },
          ]}
        />
        <Table
          label={say(W.grades)}
          rows={grades.map((one) => ({ ...one, id: one.code }))}
          columns={[
            { id: 'name', label: say(W.grade), isName: true, cell: ({ name }) => name[locale] },
            {
              id: 'subjects',
              label: say(W.forTips),
              cell: ({ subjects }) => subjects.map((one) => say(TIP_SUBJECT_NAMES[one])).join(' · '),
            },
            {
              id: 'outcomes',
              label: say(W.afterOutcomes),
              cell: ({ outcomes }) => outcomes.map((one) => say(REWARDED_OUTCOMES_NAMED[one])).join(' · '),
            },
            {
              id: 'sum',
              label: say(W.sum),
              cell: ({ least, most }) => `${tell(YUAN, { sum: least })} – ${tell(YUAN, { sum: most })}`,
            },
          ]}
        />
      </section>
    </>
  );
}
