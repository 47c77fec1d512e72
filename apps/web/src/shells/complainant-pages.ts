import { lazy } from 'react';

/** What a complainant does from its phone: each page by itself, since one at a time is wanted. */
export const COMPLAINANT_PAGES: Readonly<Record<string, ReturnType<typeof lazy>>> = {
  amend: lazy(async () => ({ default: (await import('../features/intake/acts/amend-page.js')).AmendComplaintPage })),
  'cure-materials': lazy(async () => ({
    default: (await import('../features/intake/acts/cure-page.js')).CureMaterialsPage,
  })),
  delay: lazy(async () => ({ default: (await import('../features/response/extension/delay-page.js')).ClaimDelayPage })),
  extension: lazy(async () => ({
    default: (await import('../features/response/extension/extend-page.js')).ExtendDeadlinePage,
  })),
  'proceeding-report': lazy(async () => ({
    default: (await import('../features/response/proceeding/report-page.js')).ReportProceedingPage,
  })),
  relisting: lazy(async () => ({
    default: (await import('../features/intake/acts/relisting-page.js')).ClaimRelistingPage,
  })),
  round: lazy(async () => ({ default: (await import('../features/intake/acts/raise-again-page.js')).RaiseAgainPage })),
  withdraw: lazy(async () => ({
    default: (await import('../features/intake/acts/withdraw-page.js')).WithdrawComplaintPage,
  })),
  'withdraw-request': lazy(async () => ({
    default: (await import('../features/closing/withdraw-request-page.js')).WithdrawRequestPage,
  })),
  'withdraw-words': lazy(async () => ({
    default: (await import('../features/intake/acts/withdraw-words-page.js')).WithdrawWordsPage,
  })),
};
