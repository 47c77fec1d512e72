import { useQuery } from '@tanstack/react-query';
import { TRAINING_PAGE as W } from '#messages/ui/training.js';
import { getOwnTraining } from '../../client/sdk.gen.js';
import { Copyable } from '../../kit/actions/copyable.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { Part } from '../dispute-desk/part.js';
import s from '../registers/registers.module.css';
import { AskedList } from './asked-list.js';
import { Certificates } from './certificates.js';
import { CourseCards } from './course-cards.js';
import { DueList } from './due-list.js';

/** What one has to pass oneself, what others asked, all courses, and what one has earned. */
export function OwnTraining() {
  const { say } = useLanguage();
  const read = useQuery(queryOf('getOwnTraining', getOwnTraining, {}));
  return (
    <Part read={read} lines={8}>
      {({ due, assignments, certificates, accountId }) => (
        <>
          <AskedList assignments={assignments} />
          <section className={s.stack}>
            <h2>{say(W.due)}</h2>
            <DueList
              isOwn
              read={read}
              due={due}
              label={say(W.due)}
              none={{ title: say(W.nothingDue), help: say(W.nothingDueHelp) }}
            />
          </section>
          <CourseCards />
          <Certificates certificates={certificates} />
          <section className={s.stack}>
            <h2>{say(W.number)}</h2>
            <p className={s.quiet}>{say(W.numberHelp)}</p>
            <p>
              <Copyable text={accountId} name={say(W.number)} />
            </p>
          </section>
        </>
      )}
    </Part>
  );
}
