import { useQuery } from '@tanstack/react-query';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { COURSE_FACTS } from '#messages/ui/training.js';
import { listCourses } from '../../client/sdk.gen.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import s from '../registers/registers.module.css';
import { usePart } from '../registers/use-part.js';
import { CourseTest } from './course-test.js';
import { CourseText } from './course-text.js';

/** One course at the desk: its text, then its test. */
export function CoursePage() {
  const { say, tell, locale } = useLanguage();
  const { to } = useDesk();
  const code = usePart('course');
  const read = useQuery(queryOf('listCourses', listCourses, {}));
  const course = read.data?.items.find((one) => one.code === code);
  return (
    <DeskPage
      title={course?.name[locale] ?? say(SEAT_PLACES.training)}
      crumbs={[{ label: say(SEAT_PLACES.training), href: to(['training']) }]}
    >
      <Part read={read} lines={8}>
        {() =>
          course && (
            <div className={s.stack}>
              <p>{course.lead[locale]}</p>
              <p className={s.quiet}>{tell(COURSE_FACTS, { ...course, questions: course.questions.length })}</p>
              <CourseText course={course} />
              <CourseTest key={course.code} course={course} />
            </div>
          )
        }
      </Part>
    </DeskPage>
  );
}
