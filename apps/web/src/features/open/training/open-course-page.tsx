import { useQuery } from '@tanstack/react-query';
import { COLON } from '#messages/colon.js';
import { formatList } from '#messages/format.js';
import { AUDIENCES_NAMED } from '#messages/training/words.js';
import { COURSE_FACTS, TRAINING_PAGE as W } from '#messages/ui/training.js';
import { listCourses } from '../../../client/sdk.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { usePart } from '../../../shared/open/use-part.js';
import { Part } from '../../dispute-desk/part.js';
import { CourseText } from '../../training/course-text.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';

/** One course for everybody; its test is taken at the desk. */
export function OpenCoursePage() {
  const { say, tell, locale } = useLanguage();
  const { to } = useOpen();
  const code = usePart('course') ?? '';
  const read = useQuery(queryOf('listCourses', listCourses, {}));
  const course = read.data?.items.find((one) => one.code === code);
  return (
    <OpenPage
      title={course?.name[locale] ?? say(W.courses)}
      crumbs={[{ label: say(W.title), href: to(['training']) }]}
      {...(course && { lead: course.lead[locale] })}
    >
      <Part read={read} lines={8}>
        {() =>
          course && (
            <div className={s.stack}>
              <p className={s.basis}>
                {tell(COURSE_FACTS, { ...course, questions: course.questions.length })} · {say(W.audience)}
                {say(COLON)}
                {formatList(
                  course.audience.map((one) => wordOf(AUDIENCES_NAMED, one, locale)),
                  locale,
                )}
              </p>
              <CourseText course={course} />
              <div>
                <TextLink isButton href={to(['desk', 'training', 'courses', course.code])}>
                  {say(W.signIn)}
                </TextLink>
              </div>
            </div>
          )
        }
      </Part>
    </OpenPage>
  );
}
