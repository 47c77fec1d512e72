import { useCallback } from 'react';
import { COLON } from '#messages/colon.js';
import { PROMISE_WORDS as WORDS, TALK_WORDS } from '#messages/ui/talks.js';
import { CLOSING_REASONS, STAGES } from '#messages/core/stages.js';
import {
  allegeBreach,
  answerBreach,
  askTakeover,
  confirmPerformance,
  getSettlement,
  reportPerformance,
} from '../../../client/sdk.gen.js';
import type { SettlementSeenBody } from '../../../client/types.gen.js';
import { useLoad } from '../../../shared/connection/use-load.js';
import { dueText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { ActButton } from '../../../shared/parts/act-button.js';
import { Back } from '../../../shared/parts/back.js';
import { Page } from '../../../shared/parts/page.js';
import { WordsForm } from '../../../shared/parts/words-form.js';
import { Deadline } from '../../dispute/deadline.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { evidenceNamed } from '../../service/named-file.js';
import { SaidWithFiles } from '../../service/said-with-files.js';
import { ConsentForm } from '../mediation/consent-form.js';
import { TermsText } from '../terms-text.js';
import type { SeenTerms } from '../terms.js';

/** One promise of a settlement: what was agreed, where it stands, and what this side can say about it. */
export function PromisePage({ undertakingId }: { readonly undertakingId: string }) {
  const { say, locale } = useLanguage();
  const { view, session, reload } = useDispute();
  const { disputeId, partyId } = session;
  const settlement = view.settlements?.find(({ undertakings }) =>
    undertakings.some((one) => one.undertakingId === undertakingId),
  );
  const found = settlement?.undertakings.find((one) => one.undertakingId === undertakingId);
  const subject = `undertaking:${undertakingId}`;
  const may = (action: string): boolean => subjectsFor(view, action).includes(subject);
  const deadline = view.deadlines.find((one) => one.subject === subject);
  const path = { disputeId, undertakingId };
  const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } });
  if (!found || !settlement) return <Page title={say(TALK_WORDS.promises)} above={<Back />} children={null} />;
  return (
    <Page title={say(found.byId === partyId ? WORDS.byYou : WORDS.byOther)} above={<Back />}>
      <p>
        {wordOf(STAGES, found.stage, locale)}
        {found.reason !== undefined && ` · ${wordOf(CLOSING_REASONS, found.reason, locale)}`}
        <br />
        {say(WORDS.due)}
        {say(COLON)}
        {dueText(found.dueAt, locale)}
      </p>
      {deadline && found.stage !== 'awaiting-reminder' && found.stage !== 'awaiting-performance' && (
        <p>
          <Deadline deadline={deadline} />
        </p>
      )}
      <Agreed settlement={settlement} />
      {subjectsFor(view, 'AskTakeover').length > 0 && (
        <details>
          <summary>{say(WORDS.takeover)}</summary>
          <p className="hint">{say(WORDS.takeoverNote)}</p>
          <ConsentForm
            name={`takeover:${settlement.settlementId}`}
            words={say(WORDS.takeover)}
            send={(body, key) =>
              askTakeover({ path: { disputeId, settlementId: settlement.settlementId }, body, ...keyed(key) })
            }
          />
        </details>
      )}
      {may('ConfirmPerformance') && found.byId !== partyId && (
        <ActButton
          main
          name={`confirm:${undertakingId}`}
          words={say(WORDS.confirm)}
          send={(key) => confirmPerformance({ path, ...keyed(key) })}
          after={reload}
        />
      )}
      {may('ReportPerformance') && found.byId === partyId && (
        <SaidWithFiles
          optional
          isShared
          name={`report:${undertakingId}`}
          title={say(WORDS.report)}
          label={say(WORDS.reportNote)}
          send={({ words: note, files }, key) => {
            const body = { evidence: files.map(evidenceNamed), ...(note !== undefined && { note }) };
            return reportPerformance({ path, body, ...keyed(key) });
          }}
          after={reload}
        />
      )}
      {may('AllegeBreach') && found.byId !== partyId && (
        <WordsForm
          name={`allege:${undertakingId}`}
          title={say(WORDS.allege)}
          label={say(WORDS.allegeWhy)}
          most={4_000}
          send={(ground = '', key) => allegeBreach({ path, body: { ground }, ...keyed(key) })}
          after={reload}
        />
      )}
      {may('AnswerBreach') && found.byId === partyId && (
        <WordsForm
          name={`answer:${undertakingId}`}
          title={say(WORDS.answer)}
          label={say(WORDS.answerText)}
          most={4_000}
          send={(answer = '', key) => answerBreach({ path, body: { answer }, ...keyed(key) })}
          after={reload}
        />
      )}
    </Page>
  );
}

/** What the sides agreed, in full. */
function Agreed({ settlement: { settlementId } }: { readonly settlement: SettlementSeenBody }) {
  const { disputeId } = useDispute().session;
  const load = useCallback(() => getSettlement({ path: { disputeId, settlementId } }), [disputeId, settlementId]);
  const { data } = useLoad(load);
  if (!data) return null;
  return (
    <article className="document">
      <TermsText terms={data.terms as SeenTerms | undefined} />
    </article>
  );
}
