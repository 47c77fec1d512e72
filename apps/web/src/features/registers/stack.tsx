import type { ReactNode } from 'react';
import { unseen } from '../../kit/look/unseen.js';
import s from './registers.module.css';

/** Cards under each other; their headings lie below one that is heard alone. */
export function Stack({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={s.stack}>
      <h2 className={unseen}>{label}</h2>
      {children}
    </div>
  );
}
