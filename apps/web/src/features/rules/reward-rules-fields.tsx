import { REWARDED_OUTCOMES_NAMED } from '#messages/reward/words.js';
import { TIP_SUBJECT_NAMES } from '#messages/tip/words.js';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import type { RewardGradeBody, RewardRulesBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { MultiSelect } from '../../kit/choices/select.js';
import { Card } from '../../kit/data/card.js';
import { NumberField } from '../../kit/fields/number-field.js';
import { TextField } from '../../kit/fields/text-field.js';
import { useLanguage } from '../../shared/language/language.js';
import { chosenOf, useNamed } from './named-options.js';
import { BothFields } from './rule-fields.js';
import { RulesHead } from './rules-head.js';
import s from './rules.module.css';

type Props = { readonly rules: RewardRulesBody; readonly onChange: (rules: RewardRulesBody) => void };
const NUMBERS = ['budget', 'budgetMonths', 'claimDays'] as const;
const NEW: RewardGradeBody = {
  ...{ code: '', name: { 'zh-CN': '', en: '' }, subjects: ['counterfeit'], outcomes: ['acted'] },
  ...{ least: 100, most: 500 },
};

/** What rules of reward say, to be typed. */
export function RewardRulesFields({ rules, onChange }: Props) {
  const { say } = useLanguage();
  const set = (change: Partial<RewardRulesBody>): void => onChange({ ...rules, ...change });
  const { grades } = rules;
  return (
    <>
      <RulesHead
        rules={rules}
        numbers={NUMBERS}
        onTitle={(title) => set({ title })}
        onNumber={(name, value) => set({ [name]: value })}
        onArticles={(value) => set({ articles: value })}
      />
      <Card title={say(W.grades)}>
        <div className={s.part}>
          {grades.map((grade, at) => (
            <GradeFields
              key={at}
              grade={grade}
              onChange={(value) => set({ grades: grades.map((one, i) => (i === at ? value : one)) })}
              onRemove={() => set({ grades: grades.filter((_, i) => i !== at) })}
            />
          ))}
          <div>
            <Button onPress={() => set({ grades: [...grades, { ...NEW, code: `grade-${grades.length + 1}` }] })}>
              {say(D.addGrade)}
            </Button>
          </div>
        </div>
      </Card>
    </>
  );
}

type GradeProps = {
  readonly grade: RewardGradeBody;
  readonly onChange: (grade: RewardGradeBody) => void;
  readonly onRemove: () => void;
};

function GradeFields({ grade, onChange, onRemove }: GradeProps) {
  const { say } = useLanguage();
  const options = useNamed();
  return (
    <fieldset className={s.form}>
      <legend>{`${say(W.grade)} ${grade.code}`}</legend>
      <TextField label={say(D.code)} value={grade.code} onChange={(code) => onChange({ ...grade, code })} />
      <BothFields label={say(D.gradeName)} value={grade.name} onChange={(name) => onChange({ ...grade, name })} />
      <div className={s.row}>
        <MultiSelect
          label={say(W.forTips)}
          options={options(TIP_SUBJECT_NAMES)}
          value={grade.subjects}
          onChange={(ids) => onChange({ ...grade, subjects: chosenOf(TIP_SUBJECT_NAMES, ids) })}
        />
        <MultiSelect
          label={say(W.afterOutcomes)}
          options={options(REWARDED_OUTCOMES_NAMED)}
          value={grade.outcomes}
          onChange={(ids) => onChange({ ...grade, outcomes: chosenOf(REWARDED_OUTCOMES_NAMED, ids) })}
        />
        <NumberField
          label={say(D.least)}
          minValue={1}
          value={grade.least}
          onChange={(least) => onChange({ ...grade, least })}
        />
        <NumberField
          label={say(D.most)}
          minValue={1}
          value={grade.most}
          onChange={(most) => onChange({ ...grade, most })}
        />
      </div>
      <div>
        <Button size="small" onPress={onRemove}>
          {`${say(D.remove)} · ${say(W.grade)} ${grade.code}`}
        </Button>
      </div>
    </fieldset>
  );
}
