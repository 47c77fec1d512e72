import { formatList } from '#messages/format.js';
import { MEMBERSHIP_ROLES_NAMED } from '#messages/membership/words.js';
import { PREVENTIVE_KINDS_NAMED } from '#messages/prevention/words.js';
import { FINDING_PUBLICITIES_NAMED } from '#messages/rule-making/words.js';
import { COURSES_NAMED } from '#messages/training/words.js';
import { PREVENTION_COUNTS, RULE_DUTY_WORDS as D } from '#messages/ui/rule-duties.js';
import { RULE_DAYS, RULE_MONTHS, RULE_WORDS as W } from '#messages/ui/rules.js';
import type { MemberRulesBody } from '../../client/types.gen.js';
import { Table } from '../../kit/data/table.js';
import { useLanguage } from '../../shared/language/language.js';
import s from './rules.module.css';

/** Courses that members owe by these rules, and preventive measures that can be taken; nothing where there are none. */
export function RuleDuties({ rules: { training = [], prevention } }: { readonly rules: MemberRulesBody }) {
  const { say, tell, locale } = useLanguage();
  return (
    <>
      {training.length > 0 && (
        <section className={s.part} aria-label={say(D.training)}>
          <h2>{say(D.training)}</h2>
          <Table
            label={say(D.training)}
            rows={training.map((one) => ({ ...one, id: one.course }))}
            columns={[
              { id: 'course', label: say(D.course), isName: true, cell: ({ course }) => say(COURSES_NAMED[course]) },
              {
                id: 'roles',
                label: say(D.roles),
                cell: ({ roles }) =>
                  formatList(
                    roles.map((role) => say(MEMBERSHIP_ROLES_NAMED[role])),
                    locale,
                  ),
              },
              { id: 'within', label: say(D.within), cell: ({ withinDays }) => tell(RULE_DAYS, { count: withinDays }) },
              {
                id: 'again',
                label: say(D.again),
                cell: ({ everyMonths }) => tell(RULE_MONTHS, { count: everyMonths }),
              },
            ]}
          />
        </section>
      )}
      {prevention && (
        <section className={s.part} aria-label={say(D.prevention)}>
          <h2>{say(D.prevention)}</h2>
          <p>{tell(PREVENTION_COUNTS, { months: prevention.withinMonths, days: prevention.replyDays })}</p>
          <Table
            label={say(D.prevention)}
            rows={prevention.steps.map((one) => ({ ...one, id: one.article }))}
            columns={[
              { id: 'article', label: say(W.article), isName: true, cell: ({ article }) => article },
              {
                id: 'kind',
                label: say(D.kind),
                cell: ({ kind, course }) =>
                  [say(PREVENTIVE_KINDS_NAMED[kind]), course && say(COURSES_NAMED[course])].filter(Boolean).join(' · '),
              },
              { id: 'least', label: say(D.least), isNumber: true, cell: ({ leastGrounds }) => leastGrounds },
              { id: 'days', label: say(D.days), isNumber: true, cell: ({ days }) => days },
              {
                id: 'publicity',
                label: say(W.publicity),
                cell: ({ publicity }) => say(FINDING_PUBLICITIES_NAMED[publicity]),
              },
              { id: 'second', label: say(D.second), cell: ({ needsSecond }) => say(needsSecond ? D.yes : D.no) },
            ]}
          />
        </section>
      )}
    </>
  );
}
