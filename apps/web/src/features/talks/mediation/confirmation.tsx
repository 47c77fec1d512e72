import { useCallback, useState, type FormEvent } from 'react';
import { COLON } from '#messages/colon.js';
import { CONFIRMATION_RESULTS_NAMED, COURT_GROUNDS_NAMED } from '#messages/talks/confirmations.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { MEDIATION_WORDS as WORDS } from '#messages/ui/mediation.js';
import {
  applyForConfirmation,
  getConfirmation,
  joinConfirmation,
  withdrawConfirmation,
} from '../../../client/sdk.gen.js';
import type { ApplyForConfirmationBody, ConfirmationSeenBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useLoad } from '../../../shared/connection/use-load.js';
import { dueText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { ActButton } from '../../../shared/parts/act-button.js';
import { Choices } from '../../../shared/parts/choices.js';
import { Field } from '../../../shared/parts/field.js';
import { SendButton } from '../../../shared/parts/send-button.js';
import { TroubleNotice } from '../../../shared/parts/trouble-notice.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';

/**
 * Whether and where a court would confirm the agreement, and the parties' application; nothing before it is in force.
 */
export function Confirmation({ mediationId }: { readonly mediationId: string }) {
  const { say, locale } = useLanguage();
  const { view, session, reload } = useDispute();
  const { disputeId } = session;
  const path = { disputeId, mediationId };
  const load = useCallback(() => getConfirmation({ path: { disputeId, mediationId } }), [disputeId, mediationId]);
  const { data, again } = useLoad(load);
  const after = async (): Promise<void> => void (await Promise.all([again(), reload()]));
  const may = (action: string): boolean => subjectsFor(view, action).includes(`mediation:${mediationId}`);
  if (!data) return null;
  const { possible, whyNot, otherWays, until, courtName, result } = data;
  return (
    <section>
      <h2>{say(WORDS.confirmation)}</h2>
      {!possible && whyNot !== undefined && <p>{whyNot}</p>}
      <p className="hint">{otherWays}</p>
      {until !== undefined && (
        <p>
          {say(WORDS.confirmedUntil)}
          {say(COLON)}
          {dueText(until, locale)}
        </p>
      )}
      {courtName !== undefined && <p>{courtName}</p>}
      {result !== undefined && <p className="notice">{wordOf(CONFIRMATION_RESULTS_NAMED, result, locale)}</p>}
      {may('ApplyForConfirmation') && <Apply mediationId={mediationId} confirmation={data} after={after} />}
      {may('JoinConfirmation') && (
        <ActButton
          main
          name={`join:${mediationId}`}
          words={say(WORDS.joinConfirmation)}
          send={(key) => joinConfirmation({ path, headers: { 'Idempotency-Key': key } })}
          after={after}
        />
      )}
      {may('WithdrawConfirmation') && (
        <ActButton
          name={`unapply:${mediationId}`}
          words={say(WORDS.withdrawConfirmation)}
          send={(key) => withdrawConfirmation({ path, headers: { 'Idempotency-Key': key } })}
          after={after}
        />
      )}
    </section>
  );
}

type Props = {
  readonly mediationId: string;
  readonly confirmation: ConfirmationSeenBody;
  readonly after: () => Promise<void>;
};

function Apply({ mediationId, confirmation: { courts }, after }: Props) {
  const { say, locale } = useLanguage();
  const { disputeId } = useDispute().session;
  const [chosen, setChosen] = useState<string>();
  const [court, setCourt] = useState('');
  const [wanting, setWanting] = useState(false);
  const act = useAct(`apply:${mediationId}`, (body: ApplyForConfirmationBody, key: string) =>
    applyForConfirmation({ path: { disputeId, mediationId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWanting(true);
    const option = courts[Number(chosen)];
    if (act.busy || chosen === undefined || !option || court.trim() === '') return;
    const { ground, partyId } = option;
    if (await act.run({ ground, court: court.trim(), ...(partyId !== undefined && { partyId }) })) await after();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Choices
        one
        legend={say(WORDS.court)}
        fault={wanting && chosen === undefined ? say(PAGE_WORDS.chooseOne) : undefined}
        choices={courts.map(({ ground, place }, index) => ({
          value: String(index),
          label: [wordOf(COURT_GROUNDS_NAMED, ground, locale), ...(place === undefined ? [] : [place])].join(' · '),
        }))}
        chosen={chosen === undefined ? [] : [chosen]}
        onChange={([next]) => setChosen(next)}
      />
      <Field
        label={say(WORDS.courtName)}
        fault={wanting && court.trim() === '' ? say(PAGE_WORDS.writeThis) : undefined}
      >
        {(given) => (
          <input {...given} maxLength={200} value={court} onChange={({ target }) => setCourt(target.value)} />
        )}
      </Field>
      <TroubleNotice trouble={act.trouble} />
      <SendButton busy={act.busy} words={say(WORDS.applyConfirmation)} />
    </form>
  );
}
