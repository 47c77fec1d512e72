import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { ASSIGNMENT_STATES_NAMED, COURSES_NAMED } from '#messages/training/words.js';
import { TRAINING_PAGE as W } from '#messages/ui/training.js';
import { listCourseAssignments } from '../../client/sdk.gen.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { isOfStaff, useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { ListTable } from '../lists/list-table.js';
import s from '../registers/registers.module.css';
import { AssignForm } from './assign-form.js';
import { ASSIGNMENT_TONES } from './tones.js';

/** Whom a party, or the association, asked to learn, and who passed. */
export function AskedOfOthers() {
  const { say, locale } = useLanguage();
  const { office } = useDesk();
  const read = useQuery(queryOf('listCourseAssignments', listCourseAssignments, {}));
  const isHouse = isOfStaff(office);
  const title = say(isHouse ? W.askedByHouse : W.hosts);
  const help = say(isHouse ? W.byHouseHelp : W.hostsHelp);
  return (
    <section className={s.stack}>
      <h2>{title}</h2>
      <p className={s.quiet}>{help}</p>
      <AssignForm />
      <ListTable
        label={title}
        read={read}
        rows={(read.data?.items ?? []).map((one) => ({ ...one, id: one.assignmentId }))}
        none={{ title: say(W.noHosts), help: say(W.learnerNumberHelp) }}
        columns={[
          {
            id: 'who',
            label: say(W.learner),
            isName: true,
            cell: ({ name, accountId }) =>
              name ?? <TwoLines first={say(W.unnamed)} second={`…${accountId.slice(-8)}`} isStacked />,
          },
          { id: 'course', label: say(W.course), cell: ({ course }) => say(COURSES_NAMED[course]) },
          { id: 'day', label: say(W.dueOn), cell: ({ dueOn }) => formatDay(dueOn, locale) },
          {
            id: 'state',
            label: say(W.state),
            cell: ({ state }) => <Status tone={ASSIGNMENT_TONES[state]} word={say(ASSIGNMENT_STATES_NAMED[state])} />,
          },
          {
            id: 'passed',
            label: say(W.passedOn),
            cell: ({ passedOn }) => (passedOn === undefined ? '—' : formatDay(passedOn, locale)),
          },
        ]}
      />
    </section>
  );
}
