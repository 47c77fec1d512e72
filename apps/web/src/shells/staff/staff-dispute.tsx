import { DECISION_WORDS } from '#messages/ui/decision.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { STAFF_WORDS as WORDS } from '#messages/ui/staff.js';
import { useLanguage } from '../../shared/language/language.js';
import { homeAddress } from '../party/address-of.js';
import { HomeLink } from '../../shared/parts/home-link.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { Opinions } from '../../features/panel/decision/opinions.js';
import { Results } from '../../features/panel/decision/results.js';
import { useDecisions } from '../../features/panel/decision/use-decision.js';
import { idIn } from '../../features/dispute/subjects.js';
import { useDispute } from '../../features/dispute/use-dispute.js';
import { PublicationDesk } from './publication-desk.js';
import { ReviewDesk } from './review-desk.js';

/**
 * The decisions of one dispute, for the staff: reviews that wait for an answer, and what is to be published beside what
 * was decided.
 */
export function StaffDispute({ accountId }: { readonly accountId: string }) {
  const { say } = useLanguage();
  const { view } = useDispute();
  const decisions = useDecisions();
  const ids = view.stages.flatMap(({ subject }) => idIn(subject, 'decision') ?? []);
  return (
    <Page
      title={`${say(PAGE_WORDS.product)} ${view.number}`}
      above={
        <p>
          <HomeLink words={say(WORDS.home)} to={homeAddress()} />
        </p>
      }
    >
      {ids.length === 0 && <p>{say(WORDS.noDecision)}</p>}
      {ids.map((decisionId) => (
        <Decided key={decisionId} decisionId={decisionId} decisions={decisions} accountId={accountId} />
      ))}
    </Page>
  );
}

type Props = {
  readonly decisionId: string;
  readonly decisions: ReturnType<typeof useDecisions>;
  readonly accountId: string;
};

function Decided({ decisionId, decisions: { ready, trouble, again, of }, accountId }: Props) {
  const { say } = useLanguage();
  const { reload } = useDispute();
  const { decision, adoptions, after } = of(decisionId);
  const done = async (): Promise<void> => void (await Promise.all([again(), reload()]));
  return (
    <section>
      <h2>{say(DECISION_WORDS.decision)}</h2>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!ready && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {after && <ReviewDesk after={after} done={done} />}
      {decision?.made && (
        <div className="beside">
          <details open>
            <summary>{say(WORDS.original)}</summary>
            <Results decision={decision} adoptions={adoptions} />
            <Opinions decision={decision} />
          </details>
          {after && <PublicationDesk after={after} accountId={accountId} done={done} />}
        </div>
      )}
    </section>
  );
}
