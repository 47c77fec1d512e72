import { formatList } from '#messages/format.js';
import { FACT_CLASS_NAMES, FACT_NAMES, GRADE_NAMES, RATING_ROLE_NAMES } from '#messages/rating/words.js';
import { OPEN_RATING_WORDS as R } from '#messages/ui/open-ratings.js';
import { Table } from '../../../kit/data/table.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import type { Method } from './method.js';
import { EFFECTS_NAMED } from './method-words.js';

type Props = { readonly method: Method };

/** Which facts count, for whom, how much. */
export function FactTable({ method }: Props) {
  const { say, locale } = useLanguage();
  return (
    <Table
      label={say(R.fact)}
      rows={method.facts.map((fact, at) => ({ ...fact, id: String(at) }))}
      columns={[
        { id: 'fact', label: say(R.fact), isName: true, cell: ({ code }) => wordOf(FACT_NAMES, code, locale) },
        {
          id: 'role',
          label: say(R.role),
          cell: ({ roles }) =>
            formatList(
              roles.map((role) => wordOf(RATING_ROLE_NAMES, role, locale)),
              locale,
            ),
        },
        { id: 'effect', label: say(R.effect), width: 90, cell: ({ effect }) => say(EFFECTS_NAMED[effect]) },
        { id: 'weight', label: say(R.points), isNumber: true, cell: ({ weight }) => (weight / 1_000).toFixed(2) },
        {
          id: 'class',
          label: say(R.className),
          width: 100,
          cell: (fact) => wordOf(FACT_CLASS_NAMES, fact.class, locale),
        },
        { id: 'clause', label: say(R.clause), cell: ({ clause }) => clause },
      ]}
    />
  );
}

/** How long a fact counts and is shown, by how heavy it is. */
export function ClassTable({ method }: Props) {
  const { say, locale } = useLanguage();
  return (
    <Table
      label={say(R.step2)}
      rows={Object.entries(method.classes).map(([id, one]) => ({ ...one, id }))}
      columns={[
        { id: 'class', label: say(R.className), isName: true, cell: ({ id }) => wordOf(FACT_CLASS_NAMES, id, locale) },
        { id: 'half', label: say(R.halfLife), isNumber: true, cell: ({ halfLifeDays }) => halfLifeDays },
        { id: 'expires', label: say(R.expires), isNumber: true, cell: ({ expiresAfterDays }) => expiresAfterDays },
        { id: 'repair', label: say(R.repair), isNumber: true, cell: ({ repairAfterDays }) => repairAfterDays },
        {
          id: 'public',
          label: say(R.publicFor),
          isNumber: true,
          cell: ({ publishedDays }) => publishedDays ?? say(R.never),
        },
      ]}
    />
  );
}

/** From which score each grade is given. */
export function GradeTable({ method }: Props) {
  const { say, locale } = useLanguage();
  return (
    <Table
      label={say(R.step4)}
      rows={Object.entries(method.grades.from).map(([id, from]) => ({ id, from }))}
      columns={[
        {
          id: 'grade',
          label: say(R.grade),
          isName: true,
          cell: ({ id }) => `${id} ${wordOf(GRADE_NAMES, id, locale)}`,
        },
        { id: 'from', label: say(R.least), isNumber: true, cell: ({ from }) => from / 1_000 },
      ]}
    />
  );
}
