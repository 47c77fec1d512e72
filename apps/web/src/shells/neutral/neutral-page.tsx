import { COLON } from '#messages/colon.js';
import { formatList } from '#messages/format.js';
import { ANSWER_BY, DECLINE_CAUSES, NEUTRAL_WORDS as WORDS } from '#messages/ui/neutral.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { acceptMediation, acceptSeat, declineMediation, declineSeat } from '../../client/sdk.gen.js';
import { dueText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { Page } from '../../shared/parts/page.js';
import { subjectsFor } from '../../features/dispute/subjects.js';
import { useDispute } from '../../features/dispute/use-dispute.js';
import { usePanels } from '../../features/panel/use-panels.js';
import { AcceptForm } from './accept-form.js';
import { DeclineForm } from './decline-form.js';

/**
 * What a mediator or an expert is asked in one dispute, and its answer. Of the matter it learns nothing before that.
 */
export function NeutralPage() {
  const { say } = useLanguage();
  const { view, session, reload } = useDispute();
  const { disputeId } = session;
  const ids = (action: string) => subjectsFor(view, action).map((subject) => subject.split(':')[1] ?? '');
  const [seats, mediations] = [ids('AcceptSeat'), ids('AcceptMediation')];
  const { data } = usePanels();
  const between = data?.panels.flatMap(({ partyNames = [] }) => partyNames.map(({ name }) => name)) ?? [];
  const headers = (key: string) => ({ 'Idempotency-Key': key });
  return (
    <Page title={`${say(PAGE_WORDS.product)} ${view.number}`} called={say(PAGE_WORDS.product)}>
      {seats.length + mediations.length === 0 && <p>{say(WORDS.nothing)}</p>}
      {seats.map((seatId) => (
        <section className="notice" key={seatId}>
          <h2>{say(WORDS.seat)}</h2>
          <AnswerBy subject={`seat:${seatId}`} />
          <Between names={between} />
          <AcceptForm
            discloses
            name={`seat:${seatId}`}
            send={(body, key) => acceptSeat({ path: { disputeId, seatId }, body, headers: headers(key) })}
            after={reload}
          />
          <DeclineForm
            name={`decline:${seatId}`}
            causes={DECLINE_CAUSES}
            send={(body, key) => declineSeat({ path: { disputeId, seatId }, body, headers: headers(key) })}
            after={reload}
          />
        </section>
      ))}
      {mediations.map((mediationId) => (
        <section className="notice" key={mediationId}>
          <h2>{say(WORDS.mediation)}</h2>
          <AnswerBy subject={`mediation:${mediationId}`} />
          <Between names={[view.complainantName, ...view.respondents.map(({ name }) => name)]} />
          <AcceptForm
            discloses={false}
            name={`mediation:${mediationId}`}
            send={({ noTies }, key) =>
              acceptMediation({ path: { disputeId, mediationId }, body: { noTies }, headers: headers(key) })
            }
            after={reload}
          />
          <DeclineForm
            name={`decline:${mediationId}`}
            causes={DECLINE_CAUSES}
            send={(body, key) => declineMediation({ path: { disputeId, mediationId }, body, headers: headers(key) })}
            after={reload}
          />
        </section>
      ))}
      <p className="hint">{say(WORDS.elsewhere)}</p>
    </Page>
  );
}

/** To whom nothing may tie it. */
function Between({ names }: { readonly names: readonly (string | undefined)[] }) {
  const { say, locale } = useLanguage();
  const known = [...new Set(names)].filter((name) => name !== undefined);
  return known.length === 0 ? null : (
    <p>
      {say(WORDS.between)}
      {say(COLON)}
      {formatList(known, locale)}
    </p>
  );
}

function AnswerBy({ subject }: { readonly subject: string }) {
  const { tell, locale } = useLanguage();
  const { view } = useDispute();
  const dueAt = view.deadlines.find((one) => one.subject === subject)?.dueAt;
  return dueAt === undefined ? null : <p>{tell(ANSWER_BY, { at: dueText(dueAt, locale) })}</p>;
}
