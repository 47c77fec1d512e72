import { EXPERT_NUMBER, MAY_STRIKE, PANEL_WORDS as WORDS } from '#messages/ui/panel.js';
import { returnExpertList } from '../../client/sdk.gen.js';
import type { ExpertListView, ReturnExpertListBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useSubmit } from '../../shared/parts/use-submit.js';
import { subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { listAnswer, type Typed } from './list-answer.js';
import type { PartProps } from './part.js';

/** Strikes some experts of the list and puts the others in the party's order. */
export function AnswerList({ panel, after }: PartProps) {
  const { view } = useDispute();
  const may = subjectsFor(view, 'ReturnExpertList').includes(`panel:${panel.panelId}`);
  return may && panel.list ? <Form panelId={panel.panelId} list={panel.list} after={after} /> : null;
}

type FormProps = Pick<PartProps, 'after'> & { readonly panelId: string; readonly list: ExpertListView };

function Form({ panelId, list: { experts, strikes }, after }: FormProps) {
  const { say, tell } = useLanguage();
  const { session } = useDispute();
  const kept = useKept<Typed>(`list:${panelId}`, {});
  const path = { disputeId: session.disputeId, panelId };
  const act = useAct(`list:${panelId}`, (body: ReturnExpertListBody, key: string) =>
    returnExpertList({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  const ids = experts.map(({ expertId }) => expertId);
  const answer = listAnswer(ids, kept.value, strikes);
  const done = async (): Promise<void> => {
    kept.clear();
    await after();
  };
  const { wanting, submit } = useSubmit({ act, body: answer, after: done });
  return (
    <form onSubmit={submit} noValidate>
      <h2>{say(WORDS.answerList)}</h2>
      <p className="hint">{tell(MAY_STRIKE, { count: strikes })}</p>
      {experts.map(({ expertId, name }, at) => {
        const { struck = false, place = '' } = kept.value[expertId] ?? {};
        const put = (change: Partial<Typed[string]>) =>
          kept.set({ ...kept.value, [expertId]: { struck, place, ...change } });
        return (
          <fieldset key={expertId}>
            <legend>{name ?? tell(EXPERT_NUMBER, { number: at + 1 })}</legend>
            <label className="choice">
              <input type="checkbox" checked={struck} onChange={({ target }) => put({ struck: target.checked })} />
              <span>{say(WORDS.strike)}</span>
            </label>
            <Field label={say(WORDS.rank)}>
              {(given) => (
                <input
                  {...given}
                  inputMode="numeric"
                  disabled={struck}
                  value={place}
                  onChange={({ target }) => put({ place: target.value })}
                />
              )}
            </Field>
          </fieldset>
        );
      })}
      {wanting && !answer && (
        <p className="fault" role="alert">
          {say(WORDS.listWrong)}
        </p>
      )}
      <TroubleNotice trouble={act.trouble} />
      <SendButton busy={act.busy} words={say(WORDS.answerList)} />
    </form>
  );
}
