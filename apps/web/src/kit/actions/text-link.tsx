import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { classes } from '../look/classes.js';
import s from './button.module.css';

type Props = {
  readonly href: string;
  /** It leads out of this site, in a window of its own. */
  readonly outside?: boolean;
  readonly isDisabled?: boolean;
  /** Where it leads to an act: it looks like the button that it would be, and can be opened beside this page. */
  readonly isButton?: boolean;
  readonly children: ReactNode;
};

export function TextLink({ outside, isButton = false, children, ...rest }: Props) {
  const away = outside === true ? { target: '_blank', rel: 'noreferrer noopener' } : {};
  return (
    <Link {...rest} {...away} className={isButton ? classes(s.button, s.secondary, s.small) : s.link}>
      {children}
      {outside === true && <ExternalLink size={14} aria-hidden className={s.outside} />}
    </Link>
  );
}
