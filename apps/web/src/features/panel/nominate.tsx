import { useState, type FormEvent } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { PANEL_WORDS as WORDS } from '#messages/ui/panel.js';
import { nominateExpert } from '../../client/sdk.gen.js';
import type { NominateExpertBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import type { PartProps } from './part.js';
import { useRoster } from './use-roster.js';

/** The expert whom the party's side wants on the panel. */
export function Nominate(props: PartProps) {
  const { view } = useDispute();
  return subjectsFor(view, 'NominateExpert').includes(`panel:${props.panel.panelId}`) ? <Form {...props} /> : null;
}

function Form({ panel: { panelId }, after }: PartProps) {
  const { say } = useLanguage();
  const { session } = useDispute();
  const experts = useRoster();
  const [chosen, setChosen] = useState<string>();
  const [wanting, setWanting] = useState(false);
  const path = { disputeId: session.disputeId, panelId };
  const act = useAct(`nominate:${panelId}`, (body: NominateExpertBody, key: string) =>
    nominateExpert({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWanting(true);
    if (act.busy || chosen === undefined) return;
    if (await act.run({ expertId: chosen })) await after();
  };
  if (!experts) return <p role="status">{say(PAGE_WORDS.loading)}</p>;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Choices
        one
        legend={say(WORDS.nominate)}
        hint={say(WORDS.nominateHint)}
        fault={wanting && chosen === undefined ? say(PAGE_WORDS.chooseOne) : undefined}
        choices={experts
          .filter(({ available }) => available)
          .map(({ expertId, name }) => ({ value: expertId, label: name }))}
        chosen={chosen === undefined ? [] : [chosen]}
        onChange={([next]) => setChosen(next)}
      />
      <TroubleNotice trouble={act.trouble} />
      <SendButton busy={act.busy} words={say(WORDS.nominate)} />
    </form>
  );
}
