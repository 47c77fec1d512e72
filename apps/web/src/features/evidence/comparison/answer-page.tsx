import { useState } from 'react';
import { COMPARISON_VIEWS_NAMED } from '#messages/service/exhibits.js';
import { COMPARISON_WORDS as W, FILER_SEES } from '#messages/ui/desk-comparison.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { answerComparison } from '../../../client/sdk.gen.js';
import type { AnswerComparisonBody, ComparisonSeen } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Pick } from '../../../shared/parts/pick.js';
import { ActPage } from '../../dispute/act-page.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { Line } from '../../response/proceeding/line.js';
import { answersFrom, UNSEEN, type SeenRows } from './answers-from.js';
import { viewsOf } from './views-of.js';
import { WithComparison } from './with-comparison.js';

/** What the party says of a comparison of the other side, row by row, of all rows or some. */
export function AnswerComparisonPage() {
  return (
    <WithComparison>{(comparison) => (comparison ? <AnswerForm comparison={comparison} /> : null)}</WithComparison>
  );
}

function AnswerForm({ comparison: { comparisonId, right, versions } }: { readonly comparison: ComparisonSeen }) {
  const { say, tell } = useLanguage();
  const { disputeId } = useDispute().session;
  const { version, rows = [] } = versions[0] ?? {};
  const name = `answer:${comparisonId}:${version}`;
  const { value: seen, set, clear } = useKept<SeenRows>(name, {});
  const [wanting, setWanting] = useState(false);
  const act = useAct(name, (body: AnswerComparisonBody, key: string) =>
    answerComparison({ path: { disputeId, comparisonId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const said = answersFrom(rows, seen);
  const send = async (): Promise<boolean> => {
    setWanting(true);
    if (said.length === 0) return false;
    const answer = await act.run({ rows: said });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage
      action="AnswerComparison"
      words={say(W.sendAnswer)}
      note={say(W.answerHelp)}
      to={['comparisons']}
      act={act}
      send={send}
    >
      {rows.map(({ rowId, element, view, text }) => {
        const own = seen[rowId] ?? UNSEEN;
        return (
          <fieldset key={rowId}>
            <legend>{element ?? '—'}</legend>
            <p className="hint">{tell(FILER_SEES, { view: say(COMPARISON_VIEWS_NAMED[view]), text })}</p>
            <Pick
              label={say(W.view)}
              options={viewsOf(right).map((value) => ({ value, label: say(COMPARISON_VIEWS_NAMED[value]) }))}
              chosen={own.view ?? undefined}
              onChange={(next) => set({ ...seen, [rowId]: { ...own, view: next ?? null } })}
            />
            <Line
              label={say(W.why)}
              optional
              long
              most={4_000}
              value={own.text}
              onChange={(next) => set({ ...seen, [rowId]: { ...own, text: next } })}
            />
          </fieldset>
        );
      })}
      {wanting && said.length === 0 && (
        <p className="fault" role="alert">
          {say(PAGE_WORDS.chooseOne)}
        </p>
      )}
    </ActPage>
  );
}
