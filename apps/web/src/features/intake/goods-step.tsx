import { GoodsFields } from './goods-fields.js';
import { StepForm, type StepProps } from './step-form.js';

/** The step of a complaint that says of whom and of what it is. */
export function GoodsStep({ content: { respondents, items }, change, busy, next }: StepProps) {
  return (
    <StepForm busy={busy} next={next}>
      <GoodsFields respondents={respondents} items={items} least={1} change={change} />
    </StepForm>
  );
}
