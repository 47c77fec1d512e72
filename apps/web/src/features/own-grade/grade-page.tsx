import { useQuery } from '@tanstack/react-query';
import { GRADE_NAMES, RATING_ROLE_NAMES } from '#messages/rating/words.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { GRADE_AND_SCORE, PARTY_GRADE as W } from '#messages/ui/party-grade.js';
import { getRating } from '../../client/sdk.gen.js';
import type { RatingView, RoleRatingView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { unseen } from '../../kit/look/unseen.js';
import { Banner } from '../../kit/status/banner.js';
import { Deadline } from '../../kit/status/deadline.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { listIn, pointsText, textIn } from '../ratings/loose.js';
import { Answers } from './answers.js';
import { Choices } from './choices.js';
import { NewerRules } from './newer-rules.js';
import { OwnFacts } from './own-facts.js';
import { ScoreLine } from './score-line.js';
import { Unrated } from './unrated.js';
import s from './grade.module.css';

/** The own grades: what is meant to change, each role with its line and its facts, and what one can choose. */
export function GradePage() {
  const { say } = useLanguage();
  const { forWhom, actingFor } = useDesk();
  const memberId = actingFor ?? forWhom[0]?.id ?? '';
  const read = useQuery({ ...queryOf('getRating', getRating, { path: { memberId } }), enabled: memberId !== '' });
  const trouble = troubleOf(read.error);
  const left = textIn(read.data?.decisions, 'leftAt') !== undefined;
  const isUnrated = trouble?.status === 404 || (read.data && listIn(read.data.decisions, 'accepted').length === 0);
  return (
    <DeskPage title={say(SEAT_PLACES.grade)}>
      <div className={s.stack}>
        <h2 className={unseen}>{say(W.facts)}</h2>
        {read.isLoading && <Skeleton lines={6} />}
        {left && <Banner tone="now" title={say(W.left)} />}
        {isUnrated === true || left ? (
          <Unrated memberId={memberId} />
        ) : (
          <TroubleBanner trouble={trouble} again={() => void read.refetch()} />
        )}
        {read.data && isUnrated !== true && !left && <Rated rating={read.data} />}
      </div>
    </DeskPage>
  );
}

function Rated({ rating }: { readonly rating: RatingView }) {
  const { say } = useLanguage();
  const { memberId, roles, on } = rating;
  return (
    <>
      <Notices rating={rating} />
      <Answers rating={rating} />
      {roles.length === 0 && <EmptyState title={say(W.noGrade)} />}
      {roles.map((role) => (
        <Role key={role.role} memberId={memberId} rated={role} on={on} />
      ))}
      <NewerRules rating={rating} />
      <Choices rating={rating} />
    </>
  );
}

/** What the association means to change, and until when it can be contested. */
function Notices({ rating: { decisions } }: { readonly rating: RatingView }) {
  const { say, locale } = useLanguage();
  const now = useNow();
  return listIn(decisions, 'notices')
    .filter((one) => textIn(one, 'stage') === 'noticed')
    .map((one) => {
      const [from, to] = ['from', 'to'].map((name) => wordOf(GRADE_NAMES, textIn(one, name) ?? '', locale));
      const dueAt = textIn(one, 'dueAt');
      const role = wordOf(RATING_ROLE_NAMES, textIn(one, 'role') ?? '', locale);
      return (
        <Banner key={textIn(one, 'noticeId')} tone="due" title={`${say(W.notice)} · ${role}`}>
          <p>{[from, to].filter(Boolean).join(' → ')}</p>
          <p>{textIn(one, 'reason')}</p>
          {dueAt !== undefined && <Deadline dueAt={dueAt} now={now} />}
          <p>{say(W.noticeHelp)}</p>
        </Banner>
      );
    });
}

type RoleProps = { readonly memberId: string; readonly rated: RoleRatingView; readonly on: string };
function Role({ memberId, rated, on }: RoleProps) {
  const { say, tell, locale } = useLanguage();
  const { name, role, grade, score } = rated;
  const told = grade === undefined ? say(W.noGrade) : `${grade} · ${wordOf(GRADE_NAMES, grade, locale)}`;
  return (
    <Card title={name}>
      <div className={s.stack}>
        <p className={s.grade}>{tell(GRADE_AND_SCORE, { grade: told, score: pointsText(score) })}</p>
        <ScoreLine memberId={memberId} on={on} role={role} />
        <OwnFacts memberId={memberId} rated={rated} on={on} />
      </div>
    </Card>
  );
}
