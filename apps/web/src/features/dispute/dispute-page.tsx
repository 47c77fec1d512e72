import { lazy, Suspense } from 'react';
import { COLON } from '#messages/colon.js';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import { DISPUTE_WORDS, READ_DOCUMENT } from '#messages/ui/dispute.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { WAYS } from '#messages/ui/ways.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { STAGES } from '#messages/core/stages.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Page } from '../../shared/parts/page.js';
import { pathTo } from '../../shared/parts/route.js';
import { CounterNotices } from '../response/counter-notices.js';
import { Decisions } from '../panel/decision/decisions.js';
import { linkTokenIn } from '../../shells/link/session.js';
import { MissingFiles } from '../service/missing-files.js';
import { Panels } from '../panel/panels.js';
import { Desk } from '../talks/desk.js';
import { Talks } from '../talks/talks.js';
import { Actions } from './actions.js';
import { Deadline } from './deadline.js';
import { Documents } from './documents.js';
import { ItemCard } from './item-card.js';
import { useDispute } from './use-dispute.js';

/** Fetched after the page, which is there for reading first. */
const ProveNotice = lazy(async () => ({ default: (await import('../contact/prove-notice.js')).ProveNotice }));

/** Everything that the party can see of its dispute, and the ways to what it can do. */
export function DisputePage() {
  const { say, tell, locale } = useLanguage();
  const { view, session } = useDispute();
  const pairs = view.roles.includes('respondent')
    ? view.pairs.filter(({ respondentId }) => respondentId === session.partyId)
    : view.pairs;
  const window = view.deadlines.find(({ subject }) => subject === `respondent:${session.partyId}`);
  const read = view.services.find(({ serviceId }) => serviceId === session.serviceId)?.document;
  const { right } = view;
  return (
    <Page title={`${say(PAGE_WORDS.product)} ${view.number}`} called={say(PAGE_WORDS.product)}>
      <p>
        {right && (
          <>
            {say(DISPUTE_WORDS.right)}
            {say(COLON)}
            {joined(right.name, wordOf(RIGHT_KINDS, right.kind, locale), right.registrationNumber)}
            <br />
          </>
        )}
        {say(DISPUTE_WORDS.stage)}
        {say(COLON)}
        {wordOf(STAGES, view.stage, locale)}
      </p>
      {window && (
        <section className="notice">
          <h2>{say(DISPUTE_WORDS.answerBy)}</h2>
          <Deadline deadline={window} />
          <p className="hint">{say(DISPUTE_WORDS.afterwards)}</p>
        </section>
      )}
      {read !== undefined && (
        <p>
          <a className="quiet wide" href={pathTo('documents', session.serviceId)}>
            {tell(READ_DOCUMENT, { title: wordOf(DOCUMENT_KINDS, read, locale) })}
          </a>
        </p>
      )}
      {linkTokenIn(location.pathname) !== undefined && (
        <Suspense fallback={null}>
          <ProveNotice />
        </Suspense>
      )}
      <MissingFiles />
      <Decisions />
      <Actions />
      <Talks />
      <Desk />
      <Panels />
      <section>
        <h2>{say(view.roles.includes('respondent') ? DISPUTE_WORDS.about : DISPUTE_WORDS.items)}</h2>
        <ul className="cards">
          {pairs.map((pair) => (
            <ItemCard key={`${pair.respondentId}:${pair.itemId}`} pair={pair} />
          ))}
        </ul>
      </section>
      <CounterNotices />
      <Documents />
      <p>
        <a href={pathTo('evidence')}>{say(DISPUTE_WORDS.evidence)}</a>
        <br />
        {view.mediations && (
          <>
            <a href={pathTo('sign')}>{say(DISPUTE_WORDS.papers)}</a>
            <br />
          </>
        )}
        <a href={pathTo('timeline')}>{say(DISPUTE_WORDS.timeline)}</a>
        <br />
        <a href={pathTo('readings')}>{say(WAYS.readings)}</a>
        <br />
        <a href={pathTo('acting')}>{say(WAYS.acting)}</a>
        <br />
        <a href={pathTo('legal-aid')}>{say(WAYS.legalAid)}</a>
      </p>
    </Page>
  );
}
