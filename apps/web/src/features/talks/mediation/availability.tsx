import { useState } from 'react';
import { MEDIATION_WORDS as WORDS } from '#messages/ui/mediation.js';
import { stateAvailability } from '../../../client/sdk.gen.js';
import type { MediationSeenBody, StateAvailabilityBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { momentText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { SendButton } from '../../../shared/parts/send-button.js';
import { TroubleNotice } from '../../../shared/parts/trouble-notice.js';
import { useSubmit } from '../../../shared/parts/use-submit.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { TimeFields } from './time-fields.js';

const NOTHING = { from: '', until: '' };

/** When a party said that it can talk, and the way to say it anew. */
export function Availability({ mediation: { mediationId, consents } }: { readonly mediation: MediationSeenBody }) {
  const { say, locale } = useLanguage();
  const { session, reload } = useDispute();
  const { disputeId, partyId } = session;
  const [times, setTimes] = useState(NOTHING);
  const { from, until } = times;
  const act = useAct(`availability:${mediationId}`, (body: StateAvailabilityBody, key: string) =>
    stateAvailability({ path: { disputeId, mediationId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const timed = from !== '' && until > from;
  const body = timed ? { available: [{ from: `${from}:00+08:00`, until: `${until}:00+08:00` }] } : undefined;
  const done = async (): Promise<void> => {
    setTimes(NOTHING);
    await reload();
  };
  const { wanting, submit } = useSubmit({ act, body, after: done });
  const said = consents.find((one) => one.partyId === partyId)?.available ?? [];
  return (
    <details>
      <summary>{say(WORDS.availability)}</summary>
      {said.map((one) => (
        <p className="hint" key={one.from}>
          {momentText(one.from, locale)} – {momentText(one.until, locale)}
        </p>
      ))}
      <form onSubmit={submit} noValidate>
        <TimeFields {...times} wrong={wanting && !timed} onChange={(some) => setTimes({ ...times, ...some })} />
        <TroubleNotice trouble={act.trouble} />
        <SendButton busy={act.busy} words={say(WORDS.availability)} />
      </form>
    </details>
  );
}
