import { useState } from 'react';
import { EXCLUSIONS_NAMED } from '#messages/panel/exclusions.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { PANEL_WORDS as WORDS } from '#messages/ui/panel.js';
import { waiveExclusion } from '../../client/sdk.gen.js';
import type { WaiveExclusionBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useSubmit } from '../../shared/parts/use-submit.js';
import { subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { useRules } from '../response/use-rules.js';
import type { PartProps } from './part.js';
import { useRoster } from './use-roster.js';

type Tie = WaiveExclusionBody['conflict'];
const isTie = (name: string): name is Tie => Object.hasOwn(EXCLUSIONS_NAMED, name);

/** A party agrees to an expert although it knows of a tie, where the rulebook leaves that to the parties. */
export function Waive(props: PartProps) {
  const { view } = useDispute();
  return subjectsFor(view, 'WaiveExclusion').includes(`panel:${props.panel.panelId}`) ? <Form {...props} /> : null;
}

function Form({ panel: { panelId }, after }: PartProps) {
  const { say } = useLanguage();
  const { disputeId } = useDispute().session;
  const experts = useRoster();
  const { rules } = useRules();
  const [expertId, setExpertId] = useState<string>();
  const [conflict, setConflict] = useState<Tie>();
  const act = useAct(`waive:${panelId}`, (body: WaiveExclusionBody, key: string) =>
    waiveExclusion({ path: { disputeId, panelId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const body = expertId !== undefined && conflict !== undefined ? { expertId, conflict } : undefined;
  const [done, setDone] = useState(false);
  const recorded = async (): Promise<void> => {
    setExpertId(undefined);
    setDone(true);
    await after();
  };
  const { wanting, submit } = useSubmit({ act, body, after: recorded });
  const ties = Object.entries(rules?.panel?.conflicts ?? {}).flatMap(([name, { waivable }]) =>
    waivable && isTie(name) ? [name] : [],
  );
  if (!experts || ties.length === 0) return null;
  return (
    <details>
      <summary>{say(WORDS.waive)}</summary>
      <form onSubmit={submit} noValidate>
        <p className="hint">{say(WORDS.waiveNote)}</p>
        <Choices
          one
          legend={say(WORDS.expert)}
          fault={wanting && !done && expertId === undefined ? say(PAGE_WORDS.chooseOne) : undefined}
          choices={experts.map((one) => ({ value: one.expertId, label: one.name }))}
          chosen={expertId === undefined ? [] : [expertId]}
          onChange={([next]) => setExpertId(next)}
        />
        <Choices
          one
          legend={say(WORDS.tie)}
          fault={wanting && conflict === undefined ? say(PAGE_WORDS.chooseOne) : undefined}
          choices={ties.map((name) => ({ value: name, label: say(EXCLUSIONS_NAMED[name]) }))}
          chosen={conflict === undefined ? [] : [conflict]}
          onChange={([next]) => setConflict(ties.find((name) => name === next))}
        />
        {done && expertId === undefined && <p role="status">{say(PAGE_WORDS.done)}</p>}
        <TroubleNotice trouble={act.trouble} />
        <SendButton busy={act.busy} words={say(WORDS.waive)} />
      </form>
    </details>
  );
}
