import { STAY_ASKED, TALK_WORDS as WORDS } from '#messages/ui/talks.js';
import { agreeStay, proposeStay } from '../../client/sdk.gen.js';
import type { NegotiationSeenBody } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { itemTitle, pairsIn, subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { DaysForm } from './days-form.js';

/** The waiting periods wait while the sides talk, if both want that. */
export function Stay({ negotiation: { negotiationId, pairs, stay } }: { readonly negotiation: NegotiationSeenBody }) {
  const { say, tell } = useLanguage();
  const { view, session, reload } = useDispute();
  const { disputeId, partyId } = session;
  const waiting = pairsIn(pairs).filter(({ respondentId, itemId }) =>
    view.pairs.some(
      (pair) => pair.respondentId === respondentId && pair.itemId === itemId && pair.stage === 'waiting-period',
    ),
  );
  const may = (action: string): boolean => subjectsFor(view, action).includes(`negotiation:${negotiationId}`);
  const asked = stay !== undefined && stay.proposerId !== partyId;
  if (!may('ProposeStay') || (waiting.length === 0 && !stay)) return null;
  return (
    <section className="card">
      <h2>{say(WORDS.stay)}</h2>
      {stay && (
        <>
          <p>{asked ? tell(STAY_ASKED, { days: stay.days }) : say(WORDS.stayWaits)}</p>
          <ul>
            {pairsIn(stay.pairs).map(({ itemId }) => (
              <li key={itemId}>{itemTitle(view, itemId)}</li>
            ))}
          </ul>
        </>
      )}
      {asked && (
        <ActButton
          main
          name={`agree-stay:${negotiationId}:${stay.days}:${stay.pairs.join()}`}
          words={say(WORDS.stayAgree)}
          send={(key) =>
            agreeStay({
              path: { disputeId, negotiationId },
              body: { pairs: [...pairsIn(stay.pairs)], days: stay.days },
              headers: { 'Idempotency-Key': key },
            })
          }
          after={reload}
        />
      )}
      {waiting.length > 0 && (
        <DaysForm
          name={`stay:${negotiationId}`}
          label={WORDS.stayDays}
          act={WORDS.stayAsk}
          send={(days, key) =>
            proposeStay({
              path: { disputeId, negotiationId },
              body: { pairs: waiting, days },
              headers: { 'Idempotency-Key': key },
            })
          }
        />
      )}
    </section>
  );
}
