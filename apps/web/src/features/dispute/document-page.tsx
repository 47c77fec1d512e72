import { useCallback } from 'react';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { getDocument } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { ToTranslations } from '../translations/to-translations.js';
import { DocumentPdf } from './document-pdf.js';
import { DocumentText } from './document-text.js';
import { subjectsFor } from './subjects.js';
import { useDispute } from './use-dispute.js';

/** One document in full. */
export function DocumentPage({ serviceId }: { readonly serviceId: string }) {
  const { say, locale } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const load = useCallback(() => getDocument({ path: { disputeId, serviceId } }), [disputeId, serviceId]);
  const { data, trouble, again } = useLoad(load);
  const kind = view.services.find((one) => one.serviceId === serviceId)?.document;
  return (
    <Page
      title={kind === undefined ? say(DISPUTE_WORDS.documents) : wordOf(DOCUMENT_KINDS, kind, locale)}
      above={<Back />}
    >
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {data && <DocumentText document={data} />}
      {subjectsFor(view, 'AskForDocument').includes(`service:${serviceId}`) && <DocumentPdf serviceId={serviceId} />}
      {data && <ToTranslations kind="letter" id={serviceId} />}
    </Page>
  );
}
