import type { LucideIcon } from 'lucide-react';
import { Link } from 'react-aria-components';
import { unseen } from '../look/unseen.js';
import s from './navigation.module.css';

export type Place = {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly icon: LucideIcon;
  /** What waits there, whether it was not counted to its end, and what that is. */
  readonly waiting?: { readonly count: number; readonly isMore?: boolean; readonly of: string };
};
export type Places = { readonly label?: string; readonly places: readonly Place[] };

/** Where one can go, in groups by what one does there. */
export function SideNav({ label, groups, at }: { label: string; groups: readonly Places[]; at: string }) {
  return (
    <nav className={s.side} aria-label={label}>
      {groups.map((group) => (
        <div key={group.label ?? 'first'}>
          {group.label !== undefined && <h2>{group.label}</h2>}
          <ul>
            {group.places.map(({ id, label: name, href, icon: Icon, waiting }) => (
              <li key={id}>
                <Link href={href} className={s.place} aria-current={id === at ? 'page' : undefined}>
                  <Icon size={16} aria-hidden />
                  <span>{name}</span>
                  {waiting && waiting.count > 0 && (
                    <span className={s.number}>
                      {waiting.count}
                      {waiting.isMore && '+'}
                      <span className={unseen}> {waiting.of}</span>
                    </span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
