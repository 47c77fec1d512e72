import type { ReactNode } from 'react';
import { EvidencePage } from '../features/evidence/evidence-page.js';
import { ClaimPage } from '../features/measures/guarantee-claim-page.js';
import { ReleasePage } from '../features/measures/guarantee-release-page.js';
import { SignPage } from '../features/own-dispute/sign-page.js';
import { CurePage } from '../features/response/cure-page.js';
import { CorrectProceedingPage } from '../features/response/proceeding/correct-page.js';
import { NoteProceedingPage } from '../features/response/proceeding/note-page.js';
import { ProceedingStatePage } from '../features/response/proceeding/state-page.js';
import { UrgePage } from '../features/response/urge-page.js';
import { WithdrawalPage } from '../features/response/withdrawal-page.js';
import { RARE_PAGES } from './rare-pages.js';

type Props = { readonly name: string; readonly id: string | undefined; readonly children: ReactNode };

/** Pages that are fetched as one, since a phone that opens a link loads all names; for any other address its children. */
export function MorePage({ name, id, children }: Props) {
  const Own = Object.hasOwn(RARE_PAGES, name) ? RARE_PAGES[name] : undefined;
  if (Own) return <Own key={id} />;
  switch (name) {
    case 'claim':
      return <ClaimPage key={id} guaranteeId={id ?? ''} />;
    case 'cure':
      return <CurePage />;
    case 'evidence':
      return <EvidencePage evidenceId={id} />;
    case 'proceeding':
      return <NoteProceedingPage />;
    case 'proceeding-error':
      return <CorrectProceedingPage key={id} reportId={id ?? ''} />;
    case 'proceeding-state':
      return <ProceedingStatePage key={id} reportId={id ?? ''} />;
    case 'release':
      return <ReleasePage key={id} guaranteeId={id ?? ''} />;
    case 'sign':
      return <SignPage />;
    case 'urge':
      return <UrgePage />;
    case 'withdrawal':
      return <WithdrawalPage key={id} counterNoticeId={id ?? ''} />;
    default:
      return children;
  }
}
