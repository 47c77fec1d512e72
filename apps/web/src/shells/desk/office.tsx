import type { ReactNode } from 'react';
import { useDesk, type Office as OfficeName } from '../../shared/desk/use-desk.js';
import { NotFoundPage } from './broken-page.js';

type Props = { readonly of: readonly OfficeName[]; readonly children: ReactNode };

/** What another office has is to this one as if it were not there; the API holds it, this spares the refusal. */
export function Office({ of, children }: Props) {
  return of.includes(useDesk().office) ? children : <NotFoundPage />;
}
