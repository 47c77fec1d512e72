import { Inbox, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import s from './status.module.css';

type Props = {
  /** Why it is empty: nothing yet, nothing left, or nothing that fits the filters. */
  readonly title: string;
  readonly icon?: LucideIcon;
  /** What one can do about it. */
  readonly act?: ReactNode;
  readonly children?: ReactNode;
};

export function EmptyState({ title, icon: Icon = Inbox, act, children }: Props) {
  return (
    <div className={s.empty}>
      <Icon size={28} strokeWidth={1.5} aria-hidden />
      <h2>{title}</h2>
      {children}
      {act}
    </div>
  );
}
