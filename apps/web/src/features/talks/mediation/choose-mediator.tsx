import { useState, type FormEvent } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { MEDIATION_WORDS as WORDS } from '#messages/ui/mediation.js';
import { chooseMediator } from '../../../client/sdk.gen.js';
import type { ChooseMediatorBody, MediationSeenBody, MediatorBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Choices } from '../../../shared/parts/choices.js';
import { SendButton } from '../../../shared/parts/send-button.js';
import { TroubleNotice } from '../../../shared/parts/trouble-notice.js';
import { useDispute } from '../../dispute/use-dispute.js';

type Props = { readonly mediation: MediationSeenBody; readonly mediators: readonly MediatorBody[] | undefined };

/** A mediator of the roster, those first whom the association proposes. */
export function ChooseMediator({ mediation: { mediationId, proposed, choices }, mediators }: Props) {
  const { say } = useLanguage();
  const { session, reload } = useDispute();
  const { disputeId, partyId } = session;
  const [chosen, setChosen] = useState(choices[partyId] as string | undefined);
  const [wanting, setWanting] = useState(false);
  const act = useAct(`choose:${mediationId}`, (body: ChooseMediatorBody, key: string) =>
    chooseMediator({ path: { disputeId, mediationId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWanting(true);
    if (act.busy || chosen === undefined) return;
    if (await act.run({ mediatorId: chosen })) await reload();
  };
  if (!mediators) return <p role="status">{say(PAGE_WORDS.loading)}</p>;
  const listed = [...mediators]
    .filter(({ available }) => available)
    .sort((a, b) => rank(proposed, a) - rank(proposed, b));
  const marks = (mediatorId: string): string =>
    [proposed.includes(mediatorId) && say(WORDS.proposedMark), choices[partyId] === mediatorId && say(WORDS.chosenMark)]
      .filter((mark) => mark !== false)
      .map((mark) => ` · ${mark}`)
      .join('');
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Choices
        one
        legend={say(WORDS.choose)}
        hint={say(WORDS.chooseHint)}
        fault={wanting && chosen === undefined ? say(PAGE_WORDS.chooseOne) : undefined}
        choices={listed.map(({ mediatorId, name }) => ({ value: mediatorId, label: `${name}${marks(mediatorId)}` }))}
        chosen={chosen === undefined ? [] : [chosen]}
        onChange={([next]) => setChosen(next)}
      />
      <TroubleNotice trouble={act.trouble} />
      <SendButton busy={act.busy} words={say(WORDS.choose)} />
    </form>
  );
}

const rank = (proposed: readonly string[], { mediatorId }: MediatorBody): number =>
  proposed.includes(mediatorId) ? 0 : 1;
