import { lazy, Suspense } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { CounterNoticePage } from '../features/response/counter-notice-page.js';
import { DisputePage } from '../features/dispute/dispute-page.js';
import { DocumentPage } from '../features/dispute/document-page.js';
import { TimelinePage } from '../features/dispute/timeline-page.js';
import { FilesPage } from '../features/service/files-page.js';
import { useLanguage } from '../shared/language/language.js';
import { Page } from '../shared/parts/page.js';

/** What few come to is fetched when it is wanted: a phone that opens a link has less to wait for. */
const AgreementPage = lazy(async () => ({
  default: (await import('../features/talks/mediation/agreement-page.js')).AgreementPage,
}));
const ClaimPage = lazy(async () => ({
  default: (await import('../features/measures/guarantee-claim-page.js')).ClaimPage,
}));
const DecisionPage = lazy(async () => ({
  default: (await import('../features/panel/decision/decision-page.js')).DecisionPage,
}));
const DictationPage = lazy(async () => ({
  default: (await import('../features/intake/dictation-page.js')).DictationPage,
}));
const DifferentGoodsPage = lazy(async () => ({
  default: (await import('../features/intake/different-goods-page.js')).DifferentGoodsPage,
}));
const FaithRequestPage = lazy(async () => ({
  default: (await import('../features/conduct/request-page.js')).FaithRequestPage,
}));
const FaithReviewPage = lazy(async () => ({
  default: (await import('../features/conduct/review-page.js')).FaithReviewPage,
}));
const GuaranteePage = lazy(async () => ({
  default: (await import('../features/measures/guarantee-page.js')).GuaranteePage,
}));
const InvitePage = lazy(async () => ({
  default: (await import('../features/talks/mediation/invite-page.js')).InvitePage,
}));
const LossPage = lazy(async () => ({ default: (await import('../features/measures/loss-page.js')).LossPage }));
const MediationPage = lazy(async () => ({
  default: (await import('../features/talks/mediation/mediation-page.js')).MediationPage,
}));
const NegotiationPage = lazy(async () => ({
  default: (await import('../features/talks/negotiation-page.js')).NegotiationPage,
}));
const OfferPage = lazy(async () => ({ default: (await import('../features/talks/offer-page.js')).OfferPage }));
const PanelPage = lazy(async () => ({ default: (await import('../features/panel/panel-page.js')).PanelPage }));
const PanelRequestPage = lazy(async () => ({
  default: (await import('../features/panel/request-page.js')).PanelRequestPage,
}));
const PapersPage = lazy(async () => ({
  default: (await import('../features/measures/preservation-papers-page.js')).PapersPage,
}));
const PromisePage = lazy(async () => ({
  default: (await import('../features/talks/settlement/promise-page.js')).PromisePage,
}));
const ProposeNegotiationPage = lazy(async () => ({
  default: (await import('../features/talks/propose-negotiation-page.js')).ProposeNegotiationPage,
}));
const ReleasePage = lazy(async () => ({
  default: (await import('../features/measures/guarantee-release-page.js')).ReleasePage,
}));
const RestorationPage = lazy(async () => ({
  default: (await import('../features/measures/restoration-page.js')).RestorationPage,
}));
const ReviewRequestPage = lazy(async () => ({
  default: (await import('../features/panel/decision/review-request-page.js')).ReviewRequestPage,
}));
const RoomPage = lazy(async () => ({ default: (await import('../features/talks/room-page.js')).RoomPage }));
const SideEffectPage = lazy(async () => ({
  default: (await import('../features/intake/side-effect-page.js')).SideEffectPage,
}));
const SubmissionPage = lazy(async () => ({
  default: (await import('../features/panel/submission-page.js')).SubmissionPage,
}));
const WithdrawalPage = lazy(async () => ({
  default: (await import('../features/response/withdrawal-page.js')).WithdrawalPage,
}));

/** What stands at an address, and a word while it is fetched. */
export function Views({ route }: { readonly route: readonly string[] }) {
  const { say } = useLanguage();
  return (
    <Suspense
      fallback={
        <Page title={say(PAGE_WORDS.product)}>
          <p role="status">{say(PAGE_WORDS.loading)}</p>
        </Page>
      }
    >
      <View route={route} />
    </Suspense>
  );
}

/** Which view stands at which address. */
function View({ route: [name, id] }: { readonly route: readonly string[] }) {
  switch (name) {
    case 'counter-notice':
      return <CounterNoticePage step={id} />;
    case 'withdrawal':
      return <WithdrawalPage key={id} counterNoticeId={id ?? ''} />;
    case 'guarantee':
      return <GuaranteePage />;
    case 'restoration':
      return <RestorationPage />;
    case 'side-effect':
      return <SideEffectPage />;
    case 'different-goods':
      return <DifferentGoodsPage />;
    case 'loss':
      return <LossPage />;
    case 'faith':
      return <FaithRequestPage />;
    case 'review':
      return <FaithReviewPage key={id} reviewId={id ?? ''} />;
    case 'papers':
      return <PapersPage />;
    case 'claim':
      return <ClaimPage key={id} guaranteeId={id ?? ''} />;
    case 'release':
      return <ReleasePage key={id} guaranteeId={id ?? ''} />;
    case 'dictation':
      return <DictationPage key={id} dictationId={id ?? ''} />;
    case 'negotiate':
      return <ProposeNegotiationPage />;
    case 'negotiation':
      return <NegotiationPage key={id} negotiationId={id ?? ''} />;
    case 'room':
      return <RoomPage key={id} roomId={id ?? ''} />;
    case 'offer':
      return <OfferPage key={id} roomId={id ?? ''} />;
    case 'invite':
      return <InvitePage />;
    case 'mediation':
      return <MediationPage key={id} mediationId={id ?? ''} />;
    case 'agreement':
      return <AgreementPage key={id} mediationId={id ?? ''} />;
    case 'promise':
      return <PromisePage key={id} undertakingId={id ?? ''} />;
    case 'panel-request':
      return <PanelRequestPage />;
    case 'panel':
      return <PanelPage key={id} panelId={id ?? ''} />;
    case 'submission':
      return <SubmissionPage key={id} panelId={id ?? ''} />;
    case 'decision':
      return <DecisionPage key={id} decisionId={id ?? ''} />;
    case 'review-request':
      return <ReviewRequestPage key={id} decisionId={id ?? ''} />;
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
