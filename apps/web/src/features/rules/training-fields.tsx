import { MEMBERSHIP_ROLES_NAMED } from '#messages/membership/words.js';
import { COURSES_NAMED } from '#messages/training/words.js';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { DESK_DUTY_WORDS as U, RULE_DUTY_WORDS as R } from '#messages/ui/rule-duties.js';
import type { MemberRulesBody, TrainingDutyBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { MultiSelect, Select } from '../../kit/choices/select.js';
import { Card } from '../../kit/data/card.js';
import { NumberField } from '../../kit/fields/number-field.js';
import { useLanguage } from '../../shared/language/language.js';
import { chosenOf, codesOf, useNamed } from './named-options.js';
import s from './rules.module.css';

type Duties = NonNullable<MemberRulesBody['training']>;
type Props = { readonly training: Duties; readonly onChange: (training: Duties) => void };

/** Courses that members owe: each course once, so none is left to add when all are named. */
export function TrainingFields({ training, onChange }: Props) {
  const { say } = useLanguage();
  const free = codesOf(COURSES_NAMED).filter((code) => !training.some(({ course }) => course === code));
  const [next] = free;
  return (
    <Card title={say(R.training)}>
      <div className={s.part}>
        {training.length === 0 && <p className={s.quiet}>{say(U.noTraining)}</p>}
        {training.map((duty, at) => (
          <DutyFields
            key={at}
            duty={duty}
            free={free}
            onChange={(value) => onChange(training.map((one, i) => (i === at ? value : one)))}
            onRemove={() => onChange(training.filter((_, i) => i !== at))}
          />
        ))}
        {next && (
          <div>
            <Button
              onPress={() =>
                onChange([
                  ...training,
                  { course: next, roles: codesOf(MEMBERSHIP_ROLES_NAMED), withinDays: 30, everyMonths: 12 },
                ])
              }
            >
              {say(U.addTraining)}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

type DutyProps = {
  readonly duty: TrainingDutyBody;
  readonly free: readonly TrainingDutyBody['course'][];
  readonly onChange: (duty: TrainingDutyBody) => void;
  readonly onRemove: () => void;
};

function DutyFields({ duty, free, onChange, onRemove }: DutyProps) {
  const { say } = useLanguage();
  const named = useNamed();
  const name = say(COURSES_NAMED[duty.course]);
  return (
    <fieldset className={s.form}>
      <legend>{name}</legend>
      <div className={s.row}>
        <Select
          label={say(R.course)}
          options={named(COURSES_NAMED).filter(({ id }) => id === duty.course || free.some((one) => one === id))}
          value={duty.course}
          onChange={(id) => onChange({ ...duty, course: chosenOf(COURSES_NAMED, [id])[0] ?? duty.course })}
        />
        <MultiSelect
          label={say(R.roles)}
          options={named(MEMBERSHIP_ROLES_NAMED)}
          value={duty.roles}
          onChange={(ids) => onChange({ ...duty, roles: chosenOf(MEMBERSHIP_ROLES_NAMED, ids) })}
        />
        {(['withinDays', 'everyMonths'] as const).map((field) => (
          <NumberField
            key={field}
            label={say(U[field])}
            minValue={1}
            value={duty[field]}
            onChange={(value) => onChange({ ...duty, [field]: value })}
          />
        ))}
      </div>
      <div>
        <Button size="small" onPress={onRemove}>{`${say(D.remove)} · ${name}`}</Button>
      </div>
    </fieldset>
  );
}
