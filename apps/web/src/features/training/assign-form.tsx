import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { COURSES_NAMED } from '#messages/training/words.js';
import { TRAINING_PAGE as W } from '#messages/ui/training.js';
import { assignCourse, listTrainingDue } from '../../client/sdk.gen.js';
import type { AssignCourseBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { ComboBox } from '../../kit/choices/combo-box.js';
import { Select } from '../../kit/choices/select.js';
import { DatePicker } from '../../kit/dates/date-picker.js';
import { TextField } from '../../kit/fields/text-field.js';
import { Dialog } from '../../kit/overlays/dialog.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { isOfStaff, useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';

type Course = AssignCourseBody['course'];
const COURSES = Object.keys(COURSES_NAMED) as readonly Course[];

/** Asks a learner, by the number that it gave, to pass a course by a day. */
export function AssignForm() {
  const { say } = useLanguage();
  const isHouse = isOfStaff(useDesk().office);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const accountId = chosen ?? typed.trim();
  const [course, setCourse] = useState<Course>();
  const [dueOn, setDueOn] = useState<string>();
  const act = useSend('assign-course', (body: AssignCourseBody, key) =>
    assignCourse({ body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<void> => {
    if (course === undefined || dueOn === undefined) return;
    await act.mutateAsync({ accountId, course, dueOn }).then(
      () => setOpen(false),
      () => undefined, // what went wrong stands in the dialog
    );
  };
  const isWhole = accountId !== '' && course !== undefined && dueOn !== undefined;
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{say(W.hosts)}</Button>
      <Dialog
        title={say(W.hosts)}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        footer={
          <Button kind="primary" isDisabled={!isWhole} isPending={act.isPending} onPress={() => void send()}>
            {say(W.ask)}
          </Button>
        }
      >
        <div className={s.stack}>
          {isHouse && <OfRoster chosen={chosen} onChoose={setChosen} />}
          {chosen === null && (
            <TextField
              label={say(isHouse ? W.learnerElse : W.learnerNumber)}
              help={say(W.learnerNumberHelp)}
              value={typed}
              onChange={setTyped}
            />
          )}
          <Select
            label={say(W.course)}
            options={COURSES.map((id) => ({ id, label: say(COURSES_NAMED[id]) }))}
            value={course ?? null}
            onChange={(id) => setCourse(COURSES.find((one) => one === id))}
          />
          <DatePicker label={say(W.dueOn)} {...(dueOn !== undefined && { value: dueOn })} onChange={setDueOn} />
          <TroubleBanner trouble={troubleOf(act.error)} />
        </div>
      </Dialog>
    </div>
  );
}

type OfRosterProps = { readonly chosen: string | null; readonly onChoose: (id: string | null) => void };

/** Whoever owes a course by a term on the roster, by name. */
function OfRoster({ chosen, onChoose }: OfRosterProps) {
  const { say } = useLanguage();
  const { data } = useQuery(queryOf('listTrainingDue', listTrainingDue, {}));
  const people = (data?.items ?? []).flatMap(({ accountId, name }) =>
    accountId === undefined || name === undefined ? [] : [[accountId, name] as const],
  );
  const options = [...new Map(people)].map(([id, label]) => ({ id, label }));
  return (
    <ComboBox key={options.length} label={say(W.learnerByName)} options={options} value={chosen} onChange={onChoose} />
  );
}
