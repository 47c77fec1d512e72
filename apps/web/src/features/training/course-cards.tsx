import { useQuery } from '@tanstack/react-query';
import { COURSE_FACTS, TRAINING_PAGE as W } from '#messages/ui/training.js';
import { listCourses } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { Part } from '../dispute-desk/part.js';
import o from '../open/open.module.css';
import s from '../registers/registers.module.css';

/** All courses, each with what it takes. */
export function CourseCards() {
  const { say, tell, locale } = useLanguage();
  const { to } = useDesk();
  const read = useQuery(queryOf('listCourses', listCourses, {}));
  return (
    <section className={s.stack}>
      <h2>{say(W.courses)}</h2>
      <Part read={read} lines={6}>
        {({ items }) => (
          <ol className={o.hits}>
            {items.map((course) => (
              <li key={course.code} className={o.hit}>
                <TextLink href={to(['training', 'courses', course.code])}>{course.name[locale]}</TextLink>
                <p>{course.lead[locale]}</p>
                <p className={o.basis}>{tell(COURSE_FACTS, { ...course, questions: course.questions.length })}</p>
              </li>
            ))}
          </ol>
        )}
      </Part>
    </section>
  );
}
