import { useState, type FormEvent } from 'react';
import { MEDIATION_WORDS as WORDS } from '#messages/ui/mediation.js';
import { EXTENSION_ASKED, TALK_WORDS } from '#messages/ui/talks.js';
import { consentToExtension } from '../../../client/sdk.gen.js';
import type { ConsentToExtensionBody, MediationSeenBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Field } from '../../../shared/parts/field.js';
import { SendButton } from '../../../shared/parts/send-button.js';
import { TroubleNotice } from '../../../shared/parts/trouble-notice.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { wholeDays } from '../whole-days.js';

/** More time, if everybody wants the same. */
export function Extension({ mediation: { mediationId, extension } }: { readonly mediation: MediationSeenBody }) {
  const { say, tell } = useLanguage();
  const { session, reload } = useDispute();
  const { disputeId } = session;
  const [days, setDays] = useState(extension ? String(extension.days) : '');
  const [wanting, setWanting] = useState(false);
  const act = useAct(`extend:${mediationId}`, (body: ConsentToExtensionBody, key: string) =>
    consentToExtension({ path: { disputeId, mediationId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWanting(true);
    const count = wholeDays(days);
    if (act.busy || count === undefined) return;
    if (await act.run({ days: count })) await reload();
  };
  return (
    <details open={extension !== undefined && !extension.parties.includes(session.partyId)}>
      <summary>{say(WORDS.extend)}</summary>
      <form onSubmit={(event) => void submit(event)} noValidate>
        {extension && <p>{tell(EXTENSION_ASKED, { days: extension.days })}</p>}
        <Field
          label={say(WORDS.extendDays)}
          fault={wanting && wholeDays(days) === undefined ? say(TALK_WORDS.stayWrong) : undefined}
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
        <SendButton busy={act.busy} words={say(WORDS.extend)} />
      </form>
    </details>
  );
}
