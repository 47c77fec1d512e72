import { CounterNoticePage } from './features/counter-notice/counter-notice-page.js';
import { DisputePage } from './features/dispute/dispute-page.js';
import { DocumentPage } from './features/dispute/document-page.js';
import { TimelinePage } from './features/dispute/timeline-page.js';
import { FilesPage } from './features/evidence/files-page.js';
import { GuaranteePage } from './features/respondent/guarantee-page.js';
import { PapersPage } from './features/respondent/papers-page.js';
import { RestorationPage } from './features/respondent/restoration-page.js';
import { WithdrawalPage } from './features/respondent/withdrawal-page.js';

/** Which view stands at which address. */
export function Views({ route: [name, id] }: { readonly route: readonly string[] }) {
  switch (name) {
    case 'counter-notice':
      return <CounterNoticePage step={id} />;
    case 'withdrawal':
      return <WithdrawalPage key={id} counterNoticeId={id ?? ''} />;
    case 'guarantee':
      return <GuaranteePage />;
    case 'restoration':
      return <RestorationPage />;
    case 'papers':
      return <PapersPage />;
    case 'files':
      return <FilesPage />;
    case 'timeline':
      return <TimelinePage />;
    case 'documents':
      return <DocumentPage key={id} serviceId={id ?? ''} />;
    default:
      return <DisputePage />;
  }
}
