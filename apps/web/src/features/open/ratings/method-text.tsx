import { OPEN_RATING_WORDS as R } from '#messages/ui/open-ratings.js';
import { useLanguage } from '../../../shared/language/language.js';
import s from '../open.module.css';
import type { Method } from './method.js';
import { ClassTable, FactTable, GradeTable } from './method-tables.js';
import { sentencesOf } from './method-words.js';

/** A text of the rules of rating in words: what counts, how it fades, and what follows. */
export function MethodText({ method }: { readonly method: Method }) {
  const { say, locale } = useLanguage();
  const { sample, grades, objection } = sentencesOf(method, locale);
  return (
    <>
      <h2>{say(R.step1)}</h2>
      <p className={s.lead}>{say(R.step1Text)}</p>
      <FactTable method={method} />
      <h2>{say(R.step2)}</h2>
      <p className={s.lead}>{say(R.step2Text)}</p>
      <ClassTable method={method} />
      <h2>{say(R.step3)}</h2>
      <p className={s.lead}>{sample}</p>
      <h2>{say(R.step4)}</h2>
      <p className={s.lead}>{grades}</p>
      <GradeTable method={method} />
      <h2>{say(R.step5)}</h2>
      <p className={s.lead}>{objection}</p>
    </>
  );
}
