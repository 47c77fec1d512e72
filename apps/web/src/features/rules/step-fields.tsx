import { PREVENTIVE_KINDS_NAMED } from '#messages/prevention/words.js';
import { FINDING_PUBLICITIES_NAMED } from '#messages/rule-making/words.js';
import { COURSES_NAMED } from '#messages/training/words.js';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { DEGREE, DESK_DUTY_WORDS as U, RULE_DUTY_WORDS as R } from '#messages/ui/rule-duties.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import type { PreventionStepBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { Select } from '../../kit/choices/select.js';
import { NumberField } from '../../kit/fields/number-field.js';
import { useLanguage } from '../../shared/language/language.js';
import { chosenOf, codesOf, useNamed } from './named-options.js';
import s from './rules.module.css';

type Props = {
  readonly step: PreventionStepBody;
  readonly degree: number;
  readonly articles: readonly string[];
  readonly onChange: (step: PreventionStepBody) => void;
  /** Of the last that is left nothing: without a degree there are no such rules. */
  readonly onRemove: (() => void) | undefined;
};

/** A training names its course; nothing else has one. */
const ofKind = ({ course, ...step }: PreventionStepBody, kind: PreventionStepBody['kind']): PreventionStepBody => {
  const [first] = codesOf(COURSES_NAMED);
  const named = course ?? first;
  return { ...step, kind, ...(kind === 'training' && named && { course: named }) };
};

/** One degree: what is asked, by which article, from how many grounds on, for how long. */
export function StepFields({ step, degree, articles, onChange, onRemove }: Props) {
  const { say, tell } = useLanguage();
  const named = useNamed();
  const name = tell(DEGREE, { degree });
  return (
    <fieldset className={s.form}>
      <legend>{name}</legend>
      <div className={s.row}>
        <Select
          label={say(W.article)}
          options={articles.map((id) => ({ id, label: id }))}
          value={articles.includes(step.article) ? step.article : null}
          onChange={(article) => onChange({ ...step, article: article ?? step.article })}
        />
        <Select
          label={say(R.kind)}
          options={named(PREVENTIVE_KINDS_NAMED)}
          value={step.kind}
          onChange={(id) => onChange(ofKind(step, chosenOf(PREVENTIVE_KINDS_NAMED, [id])[0] ?? step.kind))}
        />
        {step.kind === 'training' && (
          <Select
            label={say(R.course)}
            options={named(COURSES_NAMED)}
            value={step.course ?? null}
            onChange={(id) => chosenOf(COURSES_NAMED, [id]).forEach((course) => onChange({ ...step, course }))}
          />
        )}
        {(['leastGrounds', 'days'] as const).map((field) => (
          <NumberField
            key={field}
            label={say(U[field])}
            minValue={1}
            value={step[field]}
            onChange={(value) => onChange({ ...step, [field]: value })}
          />
        ))}
        <Select
          label={say(U.toldWhile)}
          options={named(FINDING_PUBLICITIES_NAMED)}
          value={step.publicity}
          onChange={(id) =>
            chosenOf(FINDING_PUBLICITIES_NAMED, [id]).forEach((publicity) => onChange({ ...step, publicity }))
          }
        />
      </div>
      <Checkbox
        label={say(U.needsSecond)}
        isSelected={step.needsSecond}
        onChange={(needsSecond) => onChange({ ...step, needsSecond })}
      />
      {onRemove && (
        <div>
          <Button size="small" onPress={onRemove}>{`${say(D.remove)} · ${name}`}</Button>
        </div>
      )}
    </fieldset>
  );
}
