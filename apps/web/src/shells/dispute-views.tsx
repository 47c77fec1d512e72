import { Suspense } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { CounterNoticePage } from '../features/response/counter-notice-page.js';
import { DisputePage } from '../features/dispute/dispute-page.js';
import { TimelinePage } from '../features/dispute/timeline-page.js';
import { FilesPage } from '../features/service/files-page.js';
import { useLanguage } from '../shared/language/language.js';
import { Page } from '../shared/parts/page.js';
import {
  AgreementPage,
  DecisionPage,
  DictationPage,
  DocumentPage,
  FaithReviewPage,
  GuaranteePage,
  InvitePage,
  MediationPage,
  MorePage,
  NegotiationPage,
  OfferPage,
  PanelPage,
  PanelRequestPage,
  PromisePage,
  ProposeNegotiationPage,
  ProvePage,
  ReviewRequestPage,
  RoomPage,
  SubmissionPage,
} from './fetched-pages.js';

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
    case 'guarantee':
      return <GuaranteePage />;
    case 'review':
      return <FaithReviewPage key={id} reviewId={id ?? ''} />;
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
    case 'prove':
      return <ProvePage />;
    case 'files':
      return <FilesPage />;
    case 'timeline':
      return <TimelinePage />;
    case 'documents':
      return <DocumentPage key={id} serviceId={id ?? ''} />;
    case undefined:
    case '':
      return <DisputePage />;
    default:
      return (
        <MorePage {...{ name, id }}>
          <DisputePage />
        </MorePage>
      );
  }
}
