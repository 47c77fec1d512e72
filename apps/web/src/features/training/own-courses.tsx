import { useQuery } from '@tanstack/react-query';
import { TRAINING_PAGE as W } from '#messages/ui/training.js';
import { getOwnTraining } from '../../client/sdk.gen.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { Part } from '../dispute-desk/part.js';
import s from '../registers/registers.module.css';
import { Certificates } from './certificates.js';
import { DueList } from './due-list.js';

/** What the term of a neutral asks of it, and what it passed, beside its profile. */
export function OwnCourses() {
  const { say } = useLanguage();
  const read = useQuery(queryOf('getOwnTraining', getOwnTraining, {}));
  return (
    <Part read={read}>
      {({ due, certificates }) => (
        <>
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
          <Certificates certificates={certificates} />
        </>
      )}
    </Part>
  );
}
