import { lazy } from 'react';

/** What is done once in a dispute, if ever: each page by itself, since one at a time is wanted. */
export const RARE_PAGES: Readonly<Record<string, ReturnType<typeof lazy>>> = {
  acting: lazy(async () => ({ default: (await import('../features/contact/acting-page.js')).ActingPage })),
  amend: lazy(async () => ({ default: (await import('../features/intake/acts/amend-page.js')).AmendComplaintPage })),
  comparison: lazy(async () => ({
    default: (await import('../features/evidence/comparison/compare-page.js')).ComparePage,
  })),
  'comparison-answer': lazy(async () => ({
    default: (await import('../features/evidence/comparison/answer-page.js')).AnswerComparisonPage,
  })),
  comparisons: lazy(async () => ({
    default: (await import('../features/evidence/comparison/comparisons-page.js')).ComparisonsPage,
  })),
  'cure-materials': lazy(async () => ({
    default: (await import('../features/intake/acts/cure-page.js')).CureMaterialsPage,
  })),
  delay: lazy(async () => ({ default: (await import('../features/response/extension/delay-page.js')).ClaimDelayPage })),
  'different-goods': lazy(async () => ({
    default: (await import('../features/intake/different-goods-page.js')).DifferentGoodsPage,
  })),
  duties: lazy(async () => ({ default: (await import('../features/evidence/said/duties-page.js')).DutiesPage })),
  export: lazy(async () => ({ default: (await import('../features/own-dispute/export-page.js')).ExportPage })),
  extension: lazy(async () => ({
    default: (await import('../features/response/extension/extend-page.js')).ExtendDeadlinePage,
  })),
  faith: lazy(async () => ({ default: (await import('../features/conduct/request-page.js')).FaithRequestPage })),
  'legal-aid': lazy(async () => ({ default: (await import('../features/legal-aid/case-aid-page.js')).CaseAidPage })),
  'live-stream': lazy(async () => ({ default: (await import('../features/evidence/said/live-page.js')).LivePage })),
  loss: lazy(async () => ({ default: (await import('../features/measures/loss-page.js')).LossPage })),
  papers: lazy(async () => ({
    default: (await import('../features/measures/preservation-papers-page.js')).PapersPage,
  })),
  'proceeding-report': lazy(async () => ({
    default: (await import('../features/response/proceeding/report-page.js')).ReportProceedingPage,
  })),
  readings: lazy(async () => ({ default: (await import('../features/contact/readings-page.js')).ReadingsPage })),
  relisting: lazy(async () => ({
    default: (await import('../features/intake/acts/relisting-page.js')).ClaimRelistingPage,
  })),
  restoration: lazy(async () => ({
    default: (await import('../features/measures/restoration-page.js')).RestorationPage,
  })),
  round: lazy(async () => ({ default: (await import('../features/intake/acts/raise-again-page.js')).RaiseAgainPage })),
  shows: lazy(async () => ({ default: (await import('../features/evidence/said/links-page.js')).LinksPage })),
  'side-effect': lazy(async () => ({
    default: (await import('../features/intake/side-effect-page.js')).SideEffectPage,
  })),
  translations: lazy(async () => ({
    default: (await import('../features/translations/translations-page.js')).TranslationsPage,
  })),
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
