import { lazy } from 'react';

/** What few come to is fetched when it is wanted: a phone that opens a link has less to wait for. */
export const AgreementPage = lazy(async () => ({
  default: (await import('../features/talks/mediation/agreement-page.js')).AgreementPage,
}));

export const DecisionPage = lazy(async () => ({
  default: (await import('../features/panel/decision/decision-page.js')).DecisionPage,
}));

export const DictationPage = lazy(async () => ({
  default: (await import('../features/intake/dictation-page.js')).DictationPage,
}));

export const DocumentPage = lazy(async () => ({
  default: (await import('../features/dispute/document-page.js')).DocumentPage,
}));

export const FaithReviewPage = lazy(async () => ({
  default: (await import('../features/conduct/review-page.js')).FaithReviewPage,
}));

export const GuaranteePage = lazy(async () => ({
  default: (await import('../features/measures/guarantee-page.js')).GuaranteePage,
}));

export const InvitePage = lazy(async () => ({
  default: (await import('../features/talks/mediation/invite-page.js')).InvitePage,
}));

export const MediationPage = lazy(async () => ({
  default: (await import('../features/talks/mediation/mediation-page.js')).MediationPage,
}));

export const MorePage = lazy(async () => ({ default: (await import('./more-pages.js')).MorePage }));

export const NegotiationPage = lazy(async () => ({
  default: (await import('../features/talks/negotiation-page.js')).NegotiationPage,
}));

export const OfferPage = lazy(async () => ({ default: (await import('../features/talks/offer-page.js')).OfferPage }));

export const PanelPage = lazy(async () => ({ default: (await import('../features/panel/panel-page.js')).PanelPage }));

export const PanelRequestPage = lazy(async () => ({
  default: (await import('../features/panel/request-page.js')).PanelRequestPage,
}));

export const PromisePage = lazy(async () => ({
  default: (await import('../features/talks/settlement/promise-page.js')).PromisePage,
}));

export const ProposeNegotiationPage = lazy(async () => ({
  default: (await import('../features/talks/propose-negotiation-page.js')).ProposeNegotiationPage,
}));

export const ProvePage = lazy(async () => ({
  default: (await import('../features/contact/prove-page.js')).ProvePage,
}));

export const ReviewRequestPage = lazy(async () => ({
  default: (await import('../features/panel/decision/review-request-page.js')).ReviewRequestPage,
}));

export const RoomPage = lazy(async () => ({ default: (await import('../features/talks/room-page.js')).RoomPage }));

export const SubmissionPage = lazy(async () => ({
  default: (await import('../features/panel/submission-page.js')).SubmissionPage,
}));
