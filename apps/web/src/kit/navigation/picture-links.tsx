import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import s from './navigation.module.css';

export type PictureLink = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly detail?: ReactNode;
  /** Address of a small picture; without it the icon of its kind stands there. */
  readonly picture?: string | undefined;
  readonly icon: LucideIcon;
};
type Props = { readonly label: string; readonly links: readonly PictureLink[]; readonly at: string };

/** Things that are told apart by how they look, each a link to itself. */
export function PictureLinks({ label, links, at }: Props) {
  return (
    <ul className={s.pictures} aria-label={label}>
      {links.map(({ id, href, title, detail, picture, icon: Icon }) => (
        <li key={id}>
          <Link href={href} className={s.pictured} aria-current={id === at ? 'page' : undefined}>
            <span className={s.small} aria-hidden>
              {picture === undefined ? <Icon size={18} /> : <img src={picture} alt="" />}
            </span>
            <span>
              <b>{title}</b>
              {detail}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
