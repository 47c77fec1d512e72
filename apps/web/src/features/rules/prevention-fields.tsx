import { DESK_DUTY_WORDS as U, RULE_DUTY_WORDS as R } from '#messages/ui/rule-duties.js';
import type { PreventionRulesBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { Card } from '../../kit/data/card.js';
import { NumberField } from '../../kit/fields/number-field.js';
import { useLanguage } from '../../shared/language/language.js';
import { StepFields } from './step-fields.js';
import s from './rules.module.css';

type Props = {
  readonly prevention: PreventionRulesBody | undefined;
  /** Numbers of the articles by which a measure can be taken. */
  readonly articles: readonly string[];
  readonly onChange: (prevention: PreventionRulesBody | undefined) => void;
};

/** A further degree: by an article that has none, from as many grounds as the last. */
const nextStep = (
  steps: PreventionRulesBody['steps'],
  articles: readonly string[],
): PreventionRulesBody['steps'][number] => ({
  article: articles.find((number) => !steps.some(({ article }) => article === number)) ?? '',
  ...{ kind: 'pre-listing-check', leastGrounds: steps.at(-1)?.leastGrounds ?? 1, days: 90 },
  ...{ publicity: 'nobody', needsSecond: true },
});

/** Preventive measures by degrees, which rules may leave out altogether. */
export function PreventionFields({ prevention, articles, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <Card title={say(R.prevention)}>
      <div className={s.part}>
        <Checkbox
          label={say(U.hasPrevention)}
          isSelected={prevention !== undefined}
          onChange={(isWanted) =>
            onChange(isWanted ? { withinMonths: 12, replyDays: 5, steps: [nextStep([], articles)] } : undefined)
          }
        />
        {prevention && <Degrees prevention={prevention} articles={articles} onChange={onChange} />}
      </div>
    </Card>
  );
}

type DegreesProps = Props & { readonly prevention: PreventionRulesBody };

function Degrees({ prevention, articles, onChange }: DegreesProps) {
  const { say } = useLanguage();
  const { steps } = prevention;
  const set = (change: Partial<PreventionRulesBody>): void => onChange({ ...prevention, ...change });
  return (
    <>
      <p className={s.quiet}>{say(U.preventionHelp)}</p>
      <div className={s.form}>
        <div className={s.row}>
          {(['withinMonths', 'replyDays'] as const).map((field) => (
            <NumberField
              key={field}
              label={say(U[field])}
              minValue={field === 'replyDays' ? 3 : 1}
              value={prevention[field]}
              onChange={(value) => set({ [field]: value })}
            />
          ))}
        </div>
      </div>
      {steps.map((step, at) => (
        <StepFields
          key={at}
          step={step}
          degree={at + 1}
          articles={articles}
          onChange={(value) => set({ steps: steps.map((one, i) => (i === at ? value : one)) })}
          onRemove={steps.length > 1 ? () => set({ steps: steps.filter((_, i) => i !== at) }) : undefined}
        />
      ))}
      <div>
        <Button onPress={() => set({ steps: [...steps, nextStep(steps, articles)] })}>{say(U.addStep)}</Button>
      </div>
    </>
  );
}
