import { COURSES_NAMED } from '#messages/training/words.js';
import { TRAINING_PAGE } from '#messages/ui/training.js';
import { GRADE_NAMES, RATING_ROLE_NAMES } from '#messages/rating/words.js';
import { RATINGS_WORDS as W } from '#messages/ui/desk-ratings.js';
import type { RatingView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { Deadline } from '../../kit/status/deadline.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ActLinks } from '../lists/act-links.js';
import { listIn, textIn } from './loose.js';

type Props = { readonly memberId: string; readonly rating: RatingView };

/** What the member showed of what was learnt; it adds no point by itself. */
function ShownCertificates({ certificates }: { readonly certificates: readonly unknown[] }) {
  const { say, locale } = useLanguage();
  if (certificates.length === 0) return null;
  return (
    <>
      <h4>{say(TRAINING_PAGE.showCertificates)}</h4>
      <ul>
        {certificates.map((one) => (
          <li key={textIn(one, 'certificateId')}>
            {[
              textIn(one, 'learner'),
              wordOf(COURSES_NAMED, textIn(one, 'course') ?? '', locale),
              textIn(one, 'passedOn'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Grades of which notice was given, objections and repairs that nobody has decided yet. */
export function Waiting({ memberId, rating: { decisions } }: Props) {
  const { say, locale } = useLanguage();
  const now = useNow();
  const notices = listIn(decisions, 'notices').filter((one) => textIn(one, 'stage') === 'noticed');
  const contests = listIn(decisions, 'objections').filter((one) => textIn(one, 'outcome') === 'open');
  const repairs = listIn(decisions, 'repairs').filter((one) => textIn(one, 'outcome') === 'asked');
  const due = (one: unknown) => {
    const dueAt = textIn(one, 'dueAt');
    return dueAt === undefined ? undefined : <Deadline dueAt={dueAt} now={now} />;
  };
  if (notices.length + contests.length + repairs.length === 0) return null;
  return (
    <>
      <h2>{say(W.waiting)}</h2>
      {notices.map((one) => {
        const noticeId = textIn(one, 'noticeId') ?? '';
        const role = wordOf(RATING_ROLE_NAMES, textIn(one, 'role') ?? '', locale);
        const grades = ['from', 'to'].map((name) => textIn(one, name)).filter((grade) => grade !== undefined);
        return (
          <Card key={noticeId} title={`${say(W.notice)} · ${role}`} beside={due(one)}>
            <p>{grades.map((grade) => wordOf(GRADE_NAMES, grade, locale)).join(' → ')}</p>
            <p>{textIn(one, 'reason')}</p>
            <ActLinks acts={['confirmGrade', 'dropGradeNotice']} ids={{ memberId, noticeId }} isButton />
          </Card>
        );
      })}
      {contests.map((one) => {
        const objectionId = textIn(one, 'objectionId') ?? '';
        return (
          <Card key={objectionId} title={say(W.contest)} beside={due(one)}>
            <p>{textIn(one, 'ground')}</p>
            <ActLinks acts={['decideContest']} ids={{ memberId, objectionId }} isButton />
          </Card>
        );
      })}
      {repairs.map((one) => {
        const repairId = textIn(one, 'repairId') ?? '';
        return (
          <Card key={repairId} title={say(W.repair)}>
            <p>{textIn(one, 'undertaking')}</p>
            <ShownCertificates certificates={listIn(one, 'certificates')} />
            <ActLinks acts={['decideRepair']} ids={{ memberId, repairId }} isButton />
          </Card>
        );
      })}
    </>
  );
}
