import { lazy, Suspense } from 'react';
import { PAGE_WORDS } from '#messages/pages/pages.js';
import { CounterNoticePage } from './features/counter-notice/counter-notice-page.js';
import { DisputePage } from './features/dispute/dispute-page.js';
import { DocumentPage } from './features/dispute/document-page.js';
import { TimelinePage } from './features/dispute/timeline-page.js';
import { FilesPage } from './features/evidence/files-page.js';
import { FaithRequestPage } from './features/good-faith/request-page.js';
import { FaithReviewPage } from './features/good-faith/review-page.js';
import { AgreementPage } from './features/mediation/agreement-page.js';
import { InvitePage } from './features/mediation/invite-page.js';
import { MediationPage } from './features/mediation/mediation-page.js';
import { ClaimPage } from './features/respondent/claim-page.js';
import { DictationPage } from './features/respondent/dictation-page.js';
import { DifferentGoodsPage } from './features/respondent/different-goods-page.js';
import { GuaranteePage } from './features/respondent/guarantee-page.js';
import { LossPage } from './features/respondent/loss-page.js';
import { PapersPage } from './features/respondent/papers-page.js';
import { ReleasePage } from './features/respondent/release-page.js';
import { RestorationPage } from './features/respondent/restoration-page.js';
import { SideEffectPage } from './features/respondent/side-effect-page.js';
import { WithdrawalPage } from './features/respondent/withdrawal-page.js';
import { PromisePage } from './features/settlement/promise-page.js';
import { NegotiationPage } from './features/talks/negotiation-page.js';
import { OfferPage } from './features/talks/offer-page.js';
import { ProposeNegotiationPage } from './features/talks/propose-negotiation-page.js';
import { RoomPage } from './features/talks/room-page.js';
import { useLanguage } from './language/language.js';

/** Few come as far as a panel: its pages are fetched when they are wanted. */
const PanelPage = lazy(() => import('./features/panel/panel-page.js').then((loaded) => ({ default: loaded.PanelPage })));
const PanelRequestPage = lazy(() => import('./features/panel/request-page.js').then((loaded) => ({ default: loaded.PanelRequestPage })));
const SubmissionPage = lazy(() => import('./features/panel/submission-page.js').then((loaded) => ({ default: loaded.SubmissionPage })));

/** What stands at an address, and a word while it is fetched. */
export function Views({ route }: { readonly route: readonly string[] }) {
  const { say } = useLanguage();
  return (
    <Suspense fallback={<p role="status">{say(PAGE_WORDS.loading)}</p>}>
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
