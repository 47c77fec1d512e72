import { useCallback, useRef, useState } from 'react';
import { AID_HELPS_NAMED, HELPS_OFFERED, LEGAL_AID_WORDS as L } from '#messages/ui/legal-aid.js';
import { askLegalAidIn, listLegalAidIn } from '../../client/sdk.gen.js';
import type { AskLegalAidBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { ActPage } from '../dispute/act-page.js';
import { useDispute } from '../dispute/use-dispute.js';
import { OneAsked } from './one-asked.js';
import { NO_AID, toggled } from './typed-aid.js';

/** Legal aid in the dispute that one is in: what became of what one asked for, and the place to ask. */
export function CaseAidPage() {
  const { say } = useLanguage();
  const { disputeId } = useDispute().session;
  /** What was asked for last: the list waits until it is read. */
  const asked = useRef<string>(undefined);
  const own = useLoad(
    useCallback(() => {
      const after = asked.current;
      return listLegalAidIn({ path: { disputeId }, headers: after === undefined ? {} : { 'Parley-After': after } });
    }, [disputeId]),
  );
  const { value, set, clear } = useKept(`legal-aid:${disputeId}`, NO_AID);
  const [wanting, setWanting] = useState(false);
  const act = useAct('legal-aid', async (body: AskLegalAidBody, key: string) => {
    const answered = await askLegalAidIn({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } });
    asked.current = answered.response?.headers.get('parley-token') ?? undefined;
    return answered;
  });
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const { about, situation, helps } = value;
    if (about.trim() === '' || situation.trim() === '' || helps.length === 0) return false;
    const answer = await act.run({ about, situation, helps: [...helps] });
    if (!answer) return false;
    clear();
    setWanting(false);
    await own.again();
    return true;
  };
  const faultOf = (text: string) => (wanting && text.trim() === '' ? say(L.missing) : undefined);
  return (
    <ActPage title={say(L.place)} words={say(L.send)} note={say(L.noDays)} then={['legal-aid']} act={act} send={send}>
      <TroubleNotice trouble={own.trouble} again={() => void own.again()} />
      <ul className="cards">
        {own.data?.items.map((one) => (
          <OneAsked key={one.consultationId} one={one} after={own.again} />
        ))}
      </ul>
      <h2>{say(own.data?.items.length ? L.askMore : L.ask)}</h2>
      <p className="hint">{say(L.closed)}</p>
      <p className="hint">{say(L.decided)}</p>
      <Field label={say(L.about)} hint={say(L.aboutHelp)} fault={faultOf(value.about)}>
        {(given) => (
          <textarea
            {...given}
            rows={5}
            maxLength={10_000}
            value={value.about}
            onChange={({ target }) => set({ ...value, about: target.value })}
          />
        )}
      </Field>
      <Field label={say(L.situation)} hint={say(L.situationHelp)} fault={faultOf(value.situation)}>
        {(given) => (
          <textarea
            {...given}
            rows={3}
            maxLength={5_000}
            value={value.situation}
            onChange={({ target }) => set({ ...value, situation: target.value })}
          />
        )}
      </Field>
      <fieldset>
        <legend>{say(L.helps)}</legend>
        {HELPS_OFFERED.map((help) => (
          <label key={help} className="choice">
            <input
              type="checkbox"
              checked={value.helps.includes(help)}
              onChange={({ target }) => set({ ...value, helps: toggled(value.helps, help, target.checked) })}
            />
            {say(AID_HELPS_NAMED[help])}
          </label>
        ))}
        {wanting && value.helps.length === 0 && (
          <p className="fault" role="alert">
            {say(L.noHelp)}
          </p>
        )}
      </fieldset>
    </ActPage>
  );
}
