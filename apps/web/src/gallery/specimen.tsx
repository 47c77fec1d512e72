import type { ReactNode } from 'react';
import s from './gallery.module.css';

type Props = { readonly of: string; readonly isWide?: boolean; readonly children: ReactNode };

/** One part, under the name that pages import it by. */
export function Specimen({ of, isWide, children }: Props) {
  return (
    <div className={isWide === true ? `${s.specimen} ${s.wide}` : s.specimen}>
      <p className={s.name} lang="en">
        {of}
      </p>
      {children}
    </div>
  );
}
export const Row = ({ children }: { readonly children: ReactNode }) => <div className={s.row}>{children}</div>;
