import { Children, type ReactNode } from 'react';
import s from './preview.module.css';

type Props = {
  readonly title: string;
  /** What stands there where there is nothing; else it is left out. */ readonly none?: string;
  readonly children: ReactNode;
};

/** Things of one sort that follow from an act. */
export function Group({ title, none, children }: Props) {
  const all = Children.toArray(children);
  if (all.length === 0 && none === undefined) return null;
  return (
    <section className={s.group}>
      <h3>{title}</h3>
      {all.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {all.map((one, index) => (
            <li key={index}>{one}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
