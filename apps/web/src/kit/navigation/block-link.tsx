import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';

type Props = {
  readonly href: string;
  /** Where one is already. */
  readonly isHere: boolean;
  /** How the whole of it looks. */
  readonly look: string;
  readonly children: ReactNode;
};

/** A block of the page that leads somewhere as a whole, with what is to be known before one goes. */
export function BlockLink({ href, isHere, look, children }: Props) {
  return (
    <Link href={href} className={look} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  );
}
