import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import s from './button.module.css';

type Props = {
  readonly href: string;
  /** It leads out of this site, in a window of its own. */
  readonly outside?: boolean;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
};

export function TextLink({ outside, children, ...rest }: Props) {
  const away = outside === true ? { target: '_blank', rel: 'noreferrer noopener' } : {};
  return (
    <Link {...rest} {...away} className={s.link}>
      {children}
      {outside === true && <ExternalLink size={14} aria-hidden className={s.outside} />}
    </Link>
  );
}
