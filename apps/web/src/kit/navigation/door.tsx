import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';

type Props = {
  readonly href: string;
  /** What stands behind it is open. */
  readonly isOpen: boolean;
  /** How it looks is the page’s: several of them are told apart by more than words. */
  readonly className: string;
  readonly children: ReactNode;
};

/** The way into one of several rooms beside each other, with all that is told of it. */
export function Door({ isOpen, ...rest }: Props) {
  return <Link {...rest} aria-current={isOpen ? 'page' : undefined} />;
}
