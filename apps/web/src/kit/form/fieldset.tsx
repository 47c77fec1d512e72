import type { ReactNode } from 'react';
import s from './form.module.css';

type Props = { readonly legend: string; readonly help?: string; readonly children: ReactNode };

/** Fields that belong together, with what they are about. */
export function Fieldset({ legend, help, children }: Props) {
  return (
    <fieldset className={s.fieldset}>
      <legend>{legend}</legend>
      {help !== undefined && <p>{help}</p>}
      {children}
    </fieldset>
  );
}

/** Beside each other where there is room, below each other where there is none. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={s.side}>{children}</div>;
}
