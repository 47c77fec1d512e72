import { useState } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { PANEL_WORDS as WORDS } from '#messages/ui/panel.js';
import { requestPanel } from '../../client/sdk.gen.js';
import type { RequestPanelBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { Field } from '../../shared/parts/field.js';
import { useDispute } from '../dispute/use-dispute.js';
import { ActPage } from '../dispute/act-page.js';
import { chosenOf, ItemChoice } from '../dispute/item-choice.js';

const KINDS = ['contractual-decision', 'advisory-opinion'] as const;
const NOTHING: { readonly chosen: readonly string[]; readonly kind?: (typeof KINDS)[number]; readonly reason: string } =
  { chosen: [], reason: '' };

/** Asks for a panel of experts about what could not be settled. */
export function PanelRequestPage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId, partyId } = session;
  const pairs = view.roles.includes('respondent')
    ? view.pairs.filter(({ respondentId }) => respondentId === partyId)
    : view.pairs;
  const { value: typed, set, clear } = useKept(`panel:${disputeId}`, NOTHING);
  const { chosen, kind } = typed;
  const [wanting, setWanting] = useState(false);
  const act = useAct('panel', (body: RequestPanelBody, key: string) =>
    requestPanel({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const wanted = chosenOf(pairs, chosen).map(({ respondentId, itemId }) => ({ respondentId, itemId }));
    const reason = typed.reason.trim();
    if (kind === undefined || (pairs.length > 0 && wanted.length === 0)) return false;
    const answer = await act.run({ pairs: wanted, legalKind: kind, ...(reason !== '' && { reason }) });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage action="RequestPanel" note={say(WORDS.askNote)} act={act} send={send}>
      {pairs.length > 0 && (
        <ItemChoice
          legend={say(WORDS.ask)}
          pairs={pairs}
          chosen={chosen}
          wanting={wanting}
          onChange={(next) => set({ ...typed, chosen: next })}
        />
      )}
      <Choices
        one
        legend={say(WORDS.legalKind)}
        fault={wanting && kind === undefined ? say(PAGE_WORDS.chooseOne) : undefined}
        choices={KINDS.map((value) => ({
          value,
          label: say(value === 'advisory-opinion' ? WORDS.advice : WORDS.contract),
        }))}
        chosen={kind === undefined ? [] : [kind]}
        onChange={([next]) => set({ ...typed, kind: next as (typeof KINDS)[number] })}
      />
      <Field label={`${say(WORDS.why)} ${say(PAGE_WORDS.optional)}`}>
        {(given) => (
          <textarea
            {...given}
            rows={3}
            maxLength={2_000}
            value={typed.reason}
            onChange={({ target }) => set({ ...typed, reason: target.value })}
          />
        )}
      </Field>
    </ActPage>
  );
}
