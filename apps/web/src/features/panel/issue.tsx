import { COLON } from '#messages/colon.js';
import { inBrackets } from '#messages/in-brackets.js';
import { OUTCOMES_BY_NAMED } from '#messages/panel/decision.js';
import { ANSWERS_NAMED, issueTitle } from '#messages/panel/issue-words.js';
import { HEARING_WORDS as WORDS } from '#messages/ui/hearing.js';
import type { IssueView } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Facts } from '../../shared/parts/facts.js';

const REASONS = ['facts', 'evidence', 'rule', 'conclusion'] as const;

/** A question of the panel, and once the decision is out its answer and why. */
export function Issue({ issue }: { readonly issue: IssueView }) {
  const { say, locale } = useLanguage();
  const { question, outcome, by, reasons } = issue;
  return (
    <div className="card">
      <p>
        {say(issueTitle(issue))}
        {question !== undefined && `${say(COLON)}${question}`}
      </p>
      {outcome !== undefined && (
        <p>
          <strong>{wordOf(ANSWERS_NAMED, outcome, locale)}</strong>
          {by !== undefined && inBrackets(wordOf(OUTCOMES_BY_NAMED, by, locale), locale)}
        </p>
      )}
      {reasons && <Facts facts={REASONS.map((key) => ({ key, term: say(WORDS[key]), text: reasons[key] }))} />}
    </div>
  );
}
