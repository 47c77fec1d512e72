import type { Problem } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { pathTo } from '../../shared/parts/route.js';
import { STEP_TITLES, type Step } from './step-titles.js';

/** In which step a field of the form is written. */
const stepOf = (field: string): Step => {
  if (field.startsWith('urgent')) return 'check';
  if (/^(?:respondents|items)/.test(field)) return 'goods';
  if (/^(?:evidence|materials|circumstances)/.test(field)) return 'papers';
  return /^(?:claims|statement|newFacts)/.test(field) ? 'words' : 'right';
};

/** Everything that is wrong, each with the step in which it is put right. */
export function Faults({
  draftId,
  problem: { title, detail, errors = [] },
}: {
  readonly draftId: string;
  readonly problem: Problem;
}) {
  const { say } = useLanguage();
  return (
    <section className="notice trouble" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      {detail !== undefined && <p>{detail}</p>}
      <ul>
        {errors.map(({ field, code, detail: remedy }) => (
          <li key={`${field} ${code}`}>
            <a href={pathTo('complaint', draftId, stepOf(field))}>{say(STEP_TITLES[stepOf(field)])}</a>:{' '}
            {remedy ?? code} <span className="hint">({field})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
