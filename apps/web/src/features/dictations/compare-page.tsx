import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { DICTATION_WORDS as W } from '#messages/ui/desk-dictations.js';
import { getDispute } from '../../client/sdk.gen.js';
import { Card } from '../../kit/data/card.js';
import { unseen } from '../../kit/look/unseen.js';
import { Banner } from '../../kit/status/banner.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { useAddresses } from '../dispute-desk/case-of.js';
import { Part } from '../dispute-desk/part.js';
import { CaseProvider } from '../dispute-desk/use-case.js';
import { Compare } from './compare.js';
import { ConfirmByCode } from './confirm-by-code.js';
import { Scan } from './scan.js';
import { useReadBack, waitingIn } from './use-read-back.js';
import s from './compare.module.css';

type Params = { readonly disputeId?: string; readonly dictationId?: string };

/** What was written down beside what it was written down from, and the yes of its party, by code or on paper. */
export function ComparePage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const { disputeId = '', dictationId = '' } = useParams({ strict: false }) as Params;
  const read = useQuery(queryOf('getDispute', getDispute, { path: { disputeId } }));
  const addresses = useAddresses(disputeId);
  const crumbs = [
    { label: say(W.title), href: to(['dictations']) },
    { label: read.data?.number ?? '…', href: to(['disputes', disputeId]) },
  ];
  return (
    <DeskPage title={say(W.compare)} crumbs={crumbs}>
      <Part read={read} lines={10}>
        {(view) => (
          <CaseProvider value={{ ...addresses, view }}>
            {waitingIn(view).includes(dictationId) ? (
              <Sides view={view} dictationId={dictationId} />
            ) : (
              <Banner
                tone="lifted"
                title={say(W.isConfirmed)}
                acts={<TextLink href={to(['disputes', disputeId])}>{say(W.seeDispute)}</TextLink>}
              />
            )}
          </CaseProvider>
        )}
      </Part>
    </DeskPage>
  );
}

type Props = { readonly view: Parameters<typeof useReadBack>[0]; readonly dictationId: string };

function Sides({ view, dictationId }: Props) {
  const { say } = useLanguage();
  const { to } = useDesk();
  const { disputeId } = view;
  const { read, version } = useReadBack(view, dictationId);
  return (
    <>
      <p className={s.help}>{say(W.compareHelp)}</p>
      <div className={s.sides}>
        <Scan />
        <div className={s.right}>
          <h2 className={unseen}>{say(W.entered)}</h2>
          <Part read={read} lines={10}>
            {(document) =>
              version === undefined ? null : (
                <Compare key={version} {...{ document, disputeId, dictationId, version }} />
              )
            }
          </Part>
          <TextLink
            href={to(['disputes', disputeId, 'acts', 'CorrectDictation'], { subject: `dictation:${dictationId}` })}
          >
            {say(W.putRight)}
          </TextLink>
          {version !== undefined && (
            <Card title={say(W.byCode)}>
              <ConfirmByCode {...{ disputeId, dictationId, version }} onDone={() => undefined} />
            </Card>
          )}
        </div>
      </div>
    </>
  );
}
