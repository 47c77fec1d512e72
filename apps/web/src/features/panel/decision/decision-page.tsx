import { PANEL_ENDINGS_NAMED } from '#messages/panel/decision.js';
import { DECISION_WORDS as WORDS, KIND_MEANS } from '#messages/ui/decision.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { LEGAL_KINDS_NAMED } from '#messages/panel/words.js';
import { STAGES } from '#messages/core/stages.js';
import type { AfterDecisionView, DecisionView } from '../../../client/types.gen.js';
import { momentText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { Back } from '../../../shared/parts/back.js';
import { Facts } from '../../../shared/parts/facts.js';
import { Page } from '../../../shared/parts/page.js';
import { pathTo } from '../../../shared/parts/route.js';
import { TroubleNotice } from '../../../shared/parts/trouble-notice.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { ToTranslations } from '../../translations/to-translations.js';
import { Clarified } from './clarified.js';
import { Opinions } from './opinions.js';
import { Publication } from './publication.js';
import { Results } from './results.js';
import { ReviewCourse } from './review-course.js';
import { useDecisions } from './use-decision.js';

/** A decision as it was made, what platforms make of it, how it can be reviewed, and what everybody will read of it. */
export function DecisionPage({ decisionId }: { readonly decisionId: string }) {
  const { say } = useLanguage();
  const { reload } = useDispute();
  const { ready, trouble, again, of } = useDecisions();
  const { decision, adoptions, after } = of(decisionId);
  return (
    <Page title={say(WORDS.decision)} above={<Back />}>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!ready && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {ready && !decision?.made && !after?.endedBy && <p>{say(WORDS.notOut)}</p>}
      {ready && after?.endedBy !== undefined && <Ended after={after} />}
      {ready && decision?.made && (
        <>
          <Head decision={decision} />
          <Results decision={decision} adoptions={adoptions} />
          {after && <ReviewCourse decision={decision} after={after} />}
          <Opinions decision={decision} />
          <Clarified decision={decision} after={async () => void (await Promise.all([again(), reload()]))} />
          {after && <Publication after={after} />}
          <ToTranslations kind="decision" id={decisionId} />
        </>
      )}
    </Page>
  );
}

function Head({ decision: { made, stage, reviewOf } }: { readonly decision: DecisionView }) {
  const { say, locale } = useLanguage();
  if (!made) return null;
  const kind = wordOf(LEGAL_KINDS_NAMED, made.legalKind, locale);
  return (
    <>
      <p className="notice">
        <strong>{kind}</strong>
        <br />
        {wordOf(KIND_MEANS, made.legalKind, locale)}
      </p>
      <Facts
        facts={[
          { key: 'issued', term: say(WORDS.issued), text: momentText(made.madeAt, locale) },
          {
            key: 'stage',
            term: say(WORDS.stage),
            text: stage === undefined ? undefined : wordOf(STAGES, stage, locale),
          },
        ]}
      />
      {reviewOf !== undefined && (
        <p>
          {say(WORDS.ofEarlier)} <a href={pathTo('decision', reviewOf)}>{say(WORDS.earlier)}</a>
        </p>
      )}
    </>
  );
}

function Ended({ after: { endedBy, endingExplained } }: { readonly after: AfterDecisionView }) {
  const { say, locale } = useLanguage();
  return (
    <section className="notice">
      <h2>{say(WORDS.ended)}</h2>
      {endedBy !== undefined && <p>{wordOf(PANEL_ENDINGS_NAMED, endedBy, locale)}</p>}
      {endingExplained !== undefined && <p className="words">{endingExplained}</p>}
    </section>
  );
}
