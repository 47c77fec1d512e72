import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import { ErrorSummary, type NamedFault } from './error-summary.js';
import { faultsOf, type FieldProblem } from './faults-of.js';
import s from './form.module.css';

type Props = {
  /** What the server answered; each answer is a new object, so that the summary takes the focus each time. */
  readonly problem?: FieldProblem;
  readonly onSubmit: (form: FormData) => void;
  /** The buttons, the act first. */
  readonly acts: ReactNode;
  readonly children: ReactNode;
};
const NONE: ReadonlyMap<string, string> = new Map();

const labelsIn = (form: HTMLFormElement): ReadonlyMap<string, string> =>
  new Map(
    [...form.querySelectorAll<HTMLElement>('[data-field]')].map((field) => {
      const label = field.querySelector('label, legend, [slot=label], span[id]');
      return [field.dataset['field'] ?? '', (label?.firstChild?.textContent ?? label?.textContent ?? '').trim()];
    }),
  );

/** Goes to the field itself, or the first of its choices. */
const goTo = (form: HTMLFormElement | null, name: string): void => {
  const field = form?.querySelector(`[data-field="${CSS.escape(name)}"]`);
  const part = field?.querySelector<HTMLElement>(
    'input:not([type=hidden]):not([hidden] *):not([aria-hidden] *), textarea, [role=spinbutton], button',
  );
  part?.focus();
  part?.scrollIntoView({ block: 'center' });
};

/**
 * What is being put right is told as wrong no longer: at the first key, not when the field is left, for then the button
 * that is being pressed would move away under the hand.
 */
const settle = ({ target }: { readonly target: EventTarget }): void => {
  if (target instanceof Element && target.getAttribute('aria-invalid') === 'true')
    target.dispatchEvent(new Event('change'));
};

/** React's own, which comes after what was typed is known; the form hands it on and does not name it. */
const WATCHING = { onInput: settle };

/** Puts what the server found wrong beside its fields and above them all, where the focus goes. */
export function Form({ problem, onSubmit, acts, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [labels, setLabels] = useState(NONE);
  useEffect(() => {
    if (problem && form.current) setLabels(labelsIn(form.current));
  }, [problem]);
  // a new object tells every fault again, also of what was put right
  const faults = useMemo(
    () => (problem && labels !== NONE ? faultsOf(problem, new Set(labels.keys())) : undefined),
    [problem, labels],
  );
  const named: readonly NamedFault[] = Object.entries(faults?.fields ?? {}).map(([name, text]) => ({
    text: [labels.get(name), text].filter((part) => part !== undefined && part !== '').join(' · '),
    onGo: () => goTo(form.current, name),
  }));
  return (
    <AriaForm
      {...WATCHING}
      ref={form}
      className={s.form}
      validationBehavior="aria"
      validationErrors={faults?.fields}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
    >
      {faults && <ErrorSummary key={problem?.title} about={problem} faults={[...named, ...faults.others.map(plain)]} />}
      {children}
      <div className={s.acts}>{acts}</div>
    </AriaForm>
  );
}
const plain = (text: string): NamedFault => ({ text });
