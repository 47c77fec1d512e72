import { useId, type ReactNode } from 'react';

type Given = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};
type Props = {
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly children: (given: Given) => ReactNode;
};

/** A labelled field with its hint and what is wrong with it, tied together for readers of screens. */
export function Field({ label, hint, fault, children }: Props) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`]
    .filter((one) => one !== false)
    .join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': fault === undefined ? undefined : true,
      })}
      {fault !== undefined && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
