import type { ReactNode } from 'react';
import s from './data.module.css';

export type Fact = { readonly name: string; readonly value: ReactNode };

/** What is known of one thing, name by name; what is not known is shown as a dash. */
export function DescriptionList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={s.facts}>
      {facts.map(({ name, value }) => [
        <dt key={`${name}-name`}>{name}</dt>,
        <dd key={name}>{value ?? <span className={s.none}>—</span>}</dd>,
      ])}
    </dl>
  );
}
