import { ISSUE_KINDS_NAMED, MADE_OUT_NAMED, OUTCOMES_BY_NAMED, REMEDIES_NAMED } from '#messages/panel/decision.js';
import { FINDINGS } from '#messages/conduct/bad-faith-review.js';
import { HEARING_WORDS as WORDS } from '#messages/ui/hearing.js';
import type { IssueView } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Facts } from '../../shared/parts/facts.js';

const OUTCOMES = { ...MADE_OUT_NAMED, ...REMEDIES_NAMED, ...FINDINGS };
const REASONS = ['facts', 'evidence', 'rule', 'conclusion'] as const;

/** A question of the panel, and once the decision is out its answer and why. */
export function Issue({ issue: { kind, question, outcome, by, reasons } }: { readonly issue: IssueView }) {
  const { say, locale } = useLanguage();
  return (
    <div className="card">
      <p>
        {wordOf(ISSUE_KINDS_NAMED, kind, locale)}
        {question !== undefined && `: ${question}`}
      </p>
      {outcome !== undefined && (
        <p>
          <strong>{wordOf(OUTCOMES, outcome, locale)}</strong>
          {by !== undefined && ` (${wordOf(OUTCOMES_BY_NAMED, by, locale)})`}
        </p>
      )}
      {reasons && <Facts facts={REASONS.map((key) => ({ key, term: say(WORDS[key]), text: reasons[key] }))} />}
    </div>
  );
}
