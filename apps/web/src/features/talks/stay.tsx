import { useState, type FormEvent } from 'react';
import { STAY_ASKED, TALK_WORDS as WORDS } from '#messages/ui/talks.js';
import { agreeStay, proposeStay } from '../../client/sdk.gen.js';
import type { NegotiationSeenBody, ProposeStayBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { Field } from '../../shared/parts/field.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { pairsIn, subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { wholeDays } from './whole-days.js';

/** The waiting periods wait while the sides talk, if both want that. */
export function Stay({ negotiation: { negotiationId, pairs, stay } }: { readonly negotiation: NegotiationSeenBody }) {
  const { say, tell } = useLanguage();
  const { view, session, reload } = useDispute();
  const { disputeId, partyId } = session;
  const [days, setDays] = useState('');
  const [wanting, setWanting] = useState(false);
  const act = useAct(`stay:${negotiationId}`, (body: ProposeStayBody, key: string) =>
    proposeStay({ path: { disputeId, negotiationId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const waiting = pairsIn(pairs).filter(({ respondentId, itemId }) =>
    view.pairs.some(
      (pair) => pair.respondentId === respondentId && pair.itemId === itemId && pair.stage === 'waiting-period',
    ),
  );
  const may = (action: string): boolean => subjectsFor(view, action).includes(`negotiation:${negotiationId}`);
  const asked = stay !== undefined && stay.proposerId !== partyId;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWanting(true);
    const count = wholeDays(days);
    if (act.busy || count === undefined) return;
    if (await act.run({ pairs: waiting, days: count })) await reload();
  };
  if (!may('ProposeStay') || (waiting.length === 0 && !stay)) return null;
  return (
    <section className="card">
      <h2>{say(WORDS.stay)}</h2>
      {stay && <p>{asked ? tell(STAY_ASKED, { days: stay.days }) : say(WORDS.stayWaits)}</p>}
      {asked && (
        <ActButton
          main
          name={`agree-stay:${negotiationId}`}
          words={say(WORDS.stayAgree)}
          send={(key) => agreeStay({ path: { disputeId, negotiationId }, headers: { 'Idempotency-Key': key } })}
          after={reload}
        />
      )}
      {waiting.length > 0 && (
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Field
            label={say(WORDS.stayDays)}
            fault={wanting && wholeDays(days) === undefined ? say(WORDS.stayWrong) : undefined}
          >
            {(given) => (
              <input
                {...given}
                inputMode="numeric"
                maxLength={3}
                value={days}
                onChange={({ target }) => setDays(target.value)}
              />
            )}
          </Field>
          <TroubleNotice trouble={act.trouble} />
          <SendButton busy={act.busy} words={say(WORDS.stayAsk)} />
        </form>
      )}
    </section>
  );
}
