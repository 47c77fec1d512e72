import type { ReactNode } from 'react';
import { classes } from '../look/classes.js';
import s from './data.module.css';

type Props = {
  readonly title?: string;
  /** Beside the title: a status, a deadline, a menu. */
  readonly beside?: ReactNode;
  /** The one on the page that waits for whoever looks at it. */
  readonly isUrgent?: boolean;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

export function Card({ title, beside, isUrgent = false, footer, children }: Props) {
  return (
    <section className={classes(s.card, isUrgent && s.urgent)}>
      {title !== undefined && (
        <header>
          <h3>{title}</h3>
          {beside}
        </header>
      )}
      {children}
      {footer !== undefined && <footer>{footer}</footer>}
    </section>
  );
}
