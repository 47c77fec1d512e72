import { formatPeriod } from '#messages/format.js';
import { GRADES_TOLD, OBJECTION_TOLD, OPEN_RATING_WORDS as R, SAMPLE_TOLD } from '#messages/ui/open-ratings.js';
import { useLanguage } from '../../../shared/language/language.js';
import s from '../open.module.css';
import type { Method } from './method.js';
import { ClassTable, FactTable, GradeTable } from './method-tables.js';

/** A text of the rules of rating in words: what counts, how it fades, and what follows. */
export function MethodText({ method }: { readonly method: Method }) {
  const { say, tell, locale } = useLanguage();
  return (
    <>
      <h2>{say(R.step1)}</h2>
      <p className={s.lead}>{say(R.step1Text)}</p>
      <FactTable method={method} />
      <h2>{say(R.step2)}</h2>
      <p className={s.lead}>{say(R.step2Text)}</p>
      <ClassTable method={method} />
      <h2>{say(R.step3)}</h2>
      <p className={s.lead}>
        {tell(SAMPLE_TOLD, {
          facts: method.sample.facts,
          others: method.sample.counterparties,
          prior: method.shrinkage.strength / 1_000,
        })}
      </p>
      <h2>{say(R.step4)}</h2>
      <p className={s.lead}>
        {tell(GRADES_TOLD, { day: method.evaluation.dayOfMonth, times: method.hysteresis.evaluations })}
      </p>
      <GradeTable method={method} />
      <h2>{say(R.step5)}</h2>
      <p className={s.lead}>
        {tell(OBJECTION_TOLD, {
          within: formatPeriod(method.objection.within, locale),
          decided: formatPeriod(method.objection.decided, locale),
          days: method.repair.onceInDays,
        })}
      </p>
    </>
  );
}
