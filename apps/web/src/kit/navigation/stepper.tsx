import { Check, Minus } from 'lucide-react';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { classes } from '../look/classes.js';
import { unseen } from '../look/unseen.js';
import s from './navigation.module.css';

export type Step = {
  readonly id: string;
  readonly label: string;
  readonly state: 'done' | 'here' | 'ahead' | 'skipped';
};
const SAID = {
  done: KIT_WORDS.stepDone,
  here: KIT_WORDS.stepHere,
  ahead: KIT_WORDS.stepAhead,
  skipped: KIT_WORDS.stepSkipped,
};

/** The way of a dispute or a form, and where one is on it. */
export function Stepper({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) {
  const { say } = useLanguage();
  return (
    <ol className={s.steps} aria-label={label}>
      {steps.map(({ id, label: name, state }, at) => (
        <li key={id} className={classes(s.step, s[state])} aria-current={state === 'here' ? 'step' : undefined}>
          <span className={s.mark} aria-hidden>
            {state === 'done' && <Check size={14} strokeWidth={3} />}
            {state === 'skipped' && <Minus size={14} strokeWidth={3} />}
            {(state === 'here' || state === 'ahead') && at + 1}
          </span>
          <span>
            {name}
            <span className={unseen}> {say(SAID[state])}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
