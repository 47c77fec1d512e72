import { COLON } from '#messages/colon.js';
import { formatDay } from '#messages/format.js';
import { ASSIGNMENT_STATES_NAMED, COURSES_NAMED } from '#messages/training/words.js';
import { TRAINING_PAGE as W } from '#messages/ui/training.js';
import { answerCourseAssignment, endCourseAssignment } from '../../client/sdk.gen.js';
import type { CourseAssignmentView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { Status } from '../../kit/status/status.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';
import { ASSIGNMENT_TONES } from './tones.js';

/** What others asked somebody to learn, and whether they may see how it goes. */
export function AskedList({ assignments }: { readonly assignments: readonly CourseAssignmentView[] }) {
  const { say } = useLanguage();
  const open = assignments.filter(({ state }) => state !== 'ended' && state !== 'declined');
  if (open.length === 0) return null;
  return (
    <section className={s.stack}>
      <h2>{say(W.asked)}</h2>
      <p className={s.quiet}>{say(W.askedHelp)}</p>
      {open.map((one) => (
        <Asked key={one.assignmentId} one={one} />
      ))}
    </section>
  );
}

function Asked({ one }: { readonly one: CourseAssignmentView }) {
  const { say, locale } = useLanguage();
  const { assignmentId, by, partyId, course, dueOn, state } = one;
  const path = { assignmentId };
  const answer = useSend(`answer ${assignmentId}`, (accepted: boolean, key) =>
    answerCourseAssignment({ path, body: { accepted }, headers: { 'Idempotency-Key': key } }),
  );
  const end = useSend(`end ${assignmentId}`, (_: null, key) =>
    endCourseAssignment({ path, body: {}, headers: { 'Idempotency-Key': key } }),
  );
  const isPending = answer.isPending || end.isPending;
  return (
    <Card title={`${by ?? say(W.byAssociation)} · ${say(COURSES_NAMED[course])}`}>
      <p>
        {say(W.dueOn)}
        {say(COLON)}
        {formatDay(dueOn, locale)} <Status tone={ASSIGNMENT_TONES[state]} word={say(ASSIGNMENT_STATES_NAMED[state])} />
      </p>
      <TroubleBanner trouble={troubleOf(answer.error ?? end.error)} />
      <div className={s.acts}>
        {state === 'asked' && (
          <>
            <Button kind="primary" isPending={isPending} onPress={() => answer.mutate(true)}>
              {say(W.agree)}
            </Button>
            <Button isPending={isPending} onPress={() => answer.mutate(false)}>
              {say(W.decline)}
            </Button>
          </>
        )}
        {state !== 'asked' && partyId !== undefined && (
          <Button size="small" isPending={isPending} onPress={() => end.mutate(null)}>
            {say(W.takeBack)}
          </Button>
        )}
      </div>
    </Card>
  );
}
