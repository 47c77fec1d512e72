import { useId, type ReactNode } from 'react';

export type Choice = { readonly value: string; readonly label: ReactNode };
type Props = {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** One alone, or any. */
  readonly one?: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Boxes or buttons of a group, large enough for a thumb. */
export function Choices({ legend, hint, fault, choices, chosen, one = false, onChange }: Props) {
  const id = useId();
  const toggle = (value: string, on: boolean): void =>
    onChange(one ? [value] : on ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <fieldset aria-describedby={fault === undefined ? undefined : `${id}-fault`}>
      <legend>{legend}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {choices.map(({ value, label }) => (
        <label className="choice" key={value}>
          <input
            type={one ? 'radio' : 'checkbox'}
            name={id}
            value={value}
            checked={chosen.includes(value)}
            onChange={({ target }) => toggle(value, target.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
      {fault !== undefined && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
