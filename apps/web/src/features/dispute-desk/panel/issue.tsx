import { OUTCOMES_BY_NAMED } from '#messages/panel/decision.js';
import { ANSWERS_NAMED } from '#messages/panel/issue-words.js';
import { REASONS } from '#messages/ui/desk-dispute.js';
import type { IssueView } from '../../../client/types.gen.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { ExhibitLinks } from '../work/exhibit-links.js';
import s from '../desk.module.css';

const PARTS = ['facts', 'rule', 'evidence', 'conclusion'] as const;

/** One question of the panel, its answer, by which majority, and the reasons part by part. */
export function Issue({ issue, kind }: { readonly issue: IssueView; readonly kind: string }) {
  const { say, locale } = useLanguage();
  const { question, outcome, by, reasons, evidenceIds = [] } = issue;
  const answer = outcome === undefined ? undefined : wordOf(ANSWERS_NAMED, outcome, locale);
  const how = by && say(OUTCOMES_BY_NAMED[by]);
  return (
    <details className={s.fold}>
      <summary>{[kind, answer, how].filter((part) => part !== undefined).join(' · ')}</summary>
      {question !== undefined && <p className={s.words}>{question}</p>}
      {reasons && <DescriptionList facts={PARTS.map((part) => ({ name: say(REASONS[part]), value: reasons[part] }))} />}
      <ExhibitLinks evidenceIds={evidenceIds} />
    </details>
  );
}
