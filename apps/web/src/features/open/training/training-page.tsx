import { useQuery } from '@tanstack/react-query';
import { CalendarDays } from 'lucide-react';
import { formatDay } from '#messages/format.js';
import { CAMPAIGN_STAGES_NAMED, COURSES_NAMED } from '#messages/training/words.js';
import { COURSE_FACTS, TRAINING_PAGE as W } from '#messages/ui/training.js';
import { listCampaigns, listCourses } from '../../../client/sdk.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { Part } from '../../dispute-desk/part.js';
import { CAMPAIGN_TONES } from '../../training/tones.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';

/** Courses and campaigns for everybody (guideline 1.4, 5.3). */
export function TrainingPage() {
  const { say, tell, locale } = useLanguage();
  const { association, to } = useOpen();
  const { associationId } = association;
  const courses = useQuery(queryOf('listCourses', listCourses, {}));
  const campaigns = useQuery(queryOf('listCampaigns', listCampaigns, { path: { associationId } }));
  return (
    <OpenPage title={say(W.title)} lead={say(W.lead)}>
      <section className={s.stack}>
        <div className={s.head}>
          <h2>{say(W.campaigns)}</h2>
          <a href={`/v1/associations/${associationId}/campaigns/calendar`} className={s.tags}>
            <CalendarDays size={16} aria-hidden /> {say(W.calendar)}
          </a>
        </div>
        <Part read={campaigns}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={say(W.noCampaigns)}>
                <p>{say(W.noCampaignsHelp)}</p>
              </EmptyState>
            ) : (
              <ol className={s.hits}>
                {items.map(({ campaignId, title, text, from, until, stage, reason, courses: with_ = [] }) => (
                  <li key={campaignId} className={s.hit}>
                    <h3>{title[locale]}</h3>
                    <p className={s.tags}>
                      <Status tone={CAMPAIGN_TONES[stage]} word={say(CAMPAIGN_STAGES_NAMED[stage])} />
                      {`${formatDay(from, locale)} – ${formatDay(until, locale)}`}
                    </p>
                    <p>{text[locale]}</p>
                    {reason !== undefined && <p>{reason}</p>}
                    {with_.map((code) => (
                      <TextLink key={code} href={to(['training', code])}>
                        {say(COURSES_NAMED[code])}
                      </TextLink>
                    ))}
                  </li>
                ))}
              </ol>
            )
          }
        </Part>
      </section>
      <section className={s.stack}>
        <h2>{say(W.courses)}</h2>
        <Part read={courses} lines={8}>
          {({ items }) => (
            <ol className={s.hits}>
              {items.map((course) => (
                <li key={course.code} className={s.hit}>
                  <TextLink href={to(['training', course.code])}>{course.name[locale]}</TextLink>
                  <p>{course.lead[locale]}</p>
                  <p className={s.basis}>{tell(COURSE_FACTS, { ...course, questions: course.questions.length })}</p>
                </li>
              ))}
            </ol>
          )}
        </Part>
      </section>
    </OpenPage>
  );
}
