import { ISSUE_KINDS_NAMED, MADE_OUT_NAMED, OUTCOMES_BY_NAMED, REMEDIES_NAMED } from '#messages/decision.js';
import { FINDINGS } from '#messages/good-faith.js';
import { LEGAL_KINDS_NAMED } from '#messages/panel.js';
import { HEARING_WORDS as WORDS } from '#messages/pages/hearing.js';
import type { DecisionView, IssueView } from '../../client/types.gen.js';
import { instantText } from '../../language/instant-text.js';
import { useLanguage } from '../../language/language.js';
import { wordOf } from '../../language/word-of.js';
import { Facts } from '../../parts/facts.js';
import { itemTitle } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';

const OUTCOMES = { ...MADE_OUT_NAMED, ...REMEDIES_NAMED, ...FINDINGS };

/** The questions of the panel, and once it is out its decision: what becomes of each item, and why. */
export function Made({ decision: { issues, made, corrections } }: { readonly decision: DecisionView }) {
  const { say, locale } = useLanguage();
  const { view } = useDispute();
  return (
    <>
      {made && (
        <>
          <h3>
            {say(WORDS.decision)} · {wordOf(LEGAL_KINDS_NAMED, made.legalKind, locale)} · {instantText(made.madeAt, locale)}
          </h3>
          <ul>
            {made.items.map(({ respondentId, itemId, outcome }) => (
              <li key={`${respondentId}:${itemId}`}>
                {itemTitle(view, itemId)}: {wordOf(REMEDIES_NAMED, outcome, locale)}
              </li>
            ))}
            {made.findings.map(({ about, partyId, finding }) => (
              <li key={`${about}:${partyId}`}>
                {say(about === 'complaint' ? WORDS.findingOnComplaint : WORDS.findingOnDeclaration)}: {wordOf(FINDINGS, finding, locale)}
              </li>
            ))}
          </ul>
        </>
      )}
      {issues.length > 0 && <h3>{say(WORDS.issues)}</h3>}
      {issues.map((issue) => (
        <Issue key={issue.issueId} issue={issue} />
      ))}
      {made?.dissents.map((text) => (
        <p className="words" key={text}>
          {say(WORDS.dissent)}: {text}
        </p>
      ))}
      {corrections.map((text) => (
        <p className="words" key={text}>
          {say(WORDS.correction)}: {text}
        </p>
      ))}
    </>
  );
}

const REASONS = ['facts', 'evidence', 'rule', 'conclusion'] as const;

function Issue({ issue: { kind, question, outcome, by, reasons } }: { readonly issue: IssueView }) {
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
