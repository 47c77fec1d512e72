import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { STAGES } from '#messages/core/stages.js';
import { useLanguage } from '../../shared/language/language.js';
import { dueText } from '../../shared/language/instant-text.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { WithDispute, useDispute } from '../dispute/use-dispute.js';
import { Uploads } from '../service/uploads.js';

type Props = { readonly disputeId: string; readonly partyId: string };

/** What was filed, under which number, how far it is; its files go from here. */
export function ReceiptPage({ disputeId, partyId }: Props) {
  const { say, locale } = useLanguage();
  return (
    <WithDispute key={locale} session={{ disputeId, partyId, serviceId: '', acting: partyId }}>
      <Page title={say(WORDS.filedTitle)} above={<Back />}>
        <Filed />
        <Uploads />
      </Page>
    </WithDispute>
  );
}

function Filed() {
  const { say, locale } = useLanguage();
  const { view } = useDispute();
  const deadline = view.deadlines.find(({ subject }) => subject === 'dispute');
  return (
    <dl className="done">
      <dt>{say(PAGE_WORDS.number)}</dt>
      <dd>{view.number}</dd>
      <dt>{say(WORDS.stage)}</dt>
      <dd>{wordOf(STAGES, view.stage, locale)}</dd>
      {deadline && (
        <>
          <dt>{say(WORDS.due)}</dt>
          <dd>{dueText(deadline.dueAt, locale)}</dd>
        </>
      )}
      <dt>{say(WORDS.whatNext)}</dt>
      <dd>{say(WORDS.whatNextText)}</dd>
    </dl>
  );
}
