import { useState } from 'react';
import { COLON } from '#messages/colon.js';
import { REVIEW_GROUNDS_NAMED } from '#messages/panel/decision.js';
import { DECISION_WORDS as WORDS, LATE_UNTIL } from '#messages/ui/decision.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { requestReview } from '../../../client/sdk.gen.js';
import type { RequestReviewBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { dueText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { Choices } from '../../../shared/parts/choices.js';
import { Deadline } from '../../dispute/deadline.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { ActPage } from '../../dispute/act-page.js';
import { useAfterDecision } from './use-decision.js';
import { Line } from '../../response/proceeding/line.js';

type Ground = RequestReviewBody['ground'];
const NOTHING: { readonly ground?: Ground; readonly statement: string } = { statement: '' };

/** Asks that other people look at the decision again, on a ground of the rulebook, within its time. */
export function ReviewRequestPage({ decisionId }: { readonly decisionId: string }) {
  const { say, tell, locale } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const after = useAfterDecision(decisionId);
  const { value: typed, set, clear } = useKept(`review:${decisionId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const act = useAct(`review:${decisionId}`, (body: RequestReviewBody, key: string) =>
    requestReview({ path: { disputeId, decisionId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const deadline = view.deadlines.find(({ subject }) => subject === `decision:${decisionId}`);
  const statement = typed.statement.trim();
  const send = async (): Promise<boolean> => {
    setWanting(true);
    if (typed.ground === undefined || statement === '') return false;
    const answer = await act.run({ ground: typed.ground, statement });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage
      action="RequestReview"
      title={say(WORDS.askReview)}
      to={['decision', decisionId]}
      note={`${say(WORDS.by)} ${say(WORDS.requestNote)}`}
      act={act}
      send={send}
    >
      {after?.finalBy === undefined && deadline && (
        <p>
          {say(WORDS.until)}
          {say(COLON)}
          <Deadline deadline={deadline} />
        </p>
      )}
      {after?.finalBy !== undefined && after.lateReviewDueAt !== undefined && (
        <p>{tell(LATE_UNTIL, { at: dueText(after.lateReviewDueAt, locale) })}</p>
      )}
      <Choices
        one
        legend={say(WORDS.ground)}
        hint={say(WORDS.groundHint)}
        fault={wanting && typed.ground === undefined ? say(PAGE_WORDS.chooseOne) : undefined}
        choices={(after?.reviewGrounds ?? []).map((value) => ({
          value,
          label: wordOf(REVIEW_GROUNDS_NAMED, value, locale),
        }))}
        chosen={typed.ground === undefined ? [] : [typed.ground]}
        onChange={([ground]) => set({ ...typed, ground: ground as Ground })}
      />
      <Line
        label={say(WORDS.statement)}
        hint={say(WORDS.statementHint)}
        long
        most={10_000}
        value={typed.statement}
        wanting={wanting}
        onChange={(words) => set({ ...typed, statement: words })}
      />
    </ActPage>
  );
}
