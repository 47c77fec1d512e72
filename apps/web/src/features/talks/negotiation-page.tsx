import { TALK_WORDS as WORDS } from '#messages/ui/talks.js';
import { CLOSING_REASONS, STAGES } from '#messages/core/stages.js';
import { acceptNegotiation, endNegotiation } from '../../client/sdk.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { pathTo } from '../../shared/parts/route.js';
import { Deadline } from '../dispute/deadline.js';
import { itemTitle, pairsIn, subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { Stay } from './stay.js';

/** One negotiation: what it is about, until when, and what this side can do about it. */
export function NegotiationPage({ negotiationId }: { readonly negotiationId: string }) {
  const { say, locale } = useLanguage();
  const { view, session, reload } = useDispute();
  const { disputeId, partyId } = session;
  const found = view.negotiations?.find((one) => one.negotiationId === negotiationId);
  const subject = `negotiation:${negotiationId}`;
  const may = (action: string): boolean => subjectsFor(view, action).includes(subject);
  const deadline = view.deadlines.find((one) => one.subject === subject);
  if (!found) return <Page title={say(WORDS.withOther)} above={<Back />} children={null} />;
  const { proposerId, pairs, stage, reason, roomId } = found;
  const ending = stage === 'negotiation' ? 'escalated' : proposerId === partyId ? 'withdrawn' : 'declined';
  const endWords = { escalated: WORDS.escalate, withdrawn: WORDS.takeBack, declined: WORDS.decline }[ending];
  return (
    <Page title={say(WORDS.withOther)} above={<Back />}>
      <p>
        {wordOf(STAGES, stage, locale)}
        {reason !== undefined && ` · ${wordOf(CLOSING_REASONS, reason, locale)}`}
      </p>
      <ul>
        {pairsIn(pairs).map(({ itemId }) => (
          <li key={itemId}>{itemTitle(view, itemId)}</li>
        ))}
      </ul>
      {deadline && (
        <p>
          <Deadline deadline={deadline} />
        </p>
      )}
      <p className="hint">{say(WORDS.askNote)}</p>
      {roomId !== undefined && (
        <a className="main" href={pathTo('room', roomId)}>
          {say(WORDS.openRoom)}
        </a>
      )}
      {may('AcceptNegotiation') && (
        <ActButton
          main
          name={`accept:${negotiationId}`}
          words={say(WORDS.accept)}
          send={(key) => acceptNegotiation({ path: { disputeId, negotiationId }, headers: { 'Idempotency-Key': key } })}
          after={reload}
        />
      )}
      <Stay negotiation={found} />
      {may('EndNegotiation') && (
        <section>
          <ActButton
            name={`end:${negotiationId}`}
            words={say(endWords)}
            {...(ending === 'escalated' && { note: say(WORDS.escalateNote) })}
            send={(key) =>
              endNegotiation({
                path: { disputeId, negotiationId },
                body: { reason: ending },
                headers: { 'Idempotency-Key': key },
              })
            }
            after={reload}
          />
        </section>
      )}
    </Page>
  );
}
