import { COLON } from '#messages/colon.js';
import { formatList } from '#messages/format.js';
import { TRAINING_PAGE as W } from '#messages/ui/training.js';
import type { CourseView } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import s from '../open/open.module.css';

/** What a course says, each section with the clauses that it comes from. */
export function CourseText({ course }: { readonly course: CourseView }) {
  const { say, locale } = useLanguage();
  return (
    <div className={s.prose}>
      {course.sections.map(({ heading, text, clauses }) => (
        <section key={heading.en} className={s.prose}>
          <h2>{heading[locale]}</h2>
          <p>{text[locale]}</p>
          <p className={s.basis}>
            {say(W.clauses)}
            {say(COLON)}
            {formatList(clauses, locale)}
          </p>
        </section>
      ))}
    </div>
  );
}
