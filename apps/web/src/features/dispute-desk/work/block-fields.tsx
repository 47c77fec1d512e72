import { issueTitle } from '#messages/panel/issue-words.js';
import { ISSUE_NUMBER, WORK_WORDS as W } from '#messages/ui/expert-work.js';
import type { IssueReasonsBody, IssueView, VoteSeenBody } from '../../../client/types.gen.js';
import { MultiSelect, Select } from '../../../kit/choices/select.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { Fieldset } from '../../../kit/form/fieldset.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useExhibits } from '../evidence/use-exhibits.js';
import { answerWords, mostOf } from './answers-of.js';
import { ExhibitLinks } from './exhibit-links.js';
import { useClauses } from './use-clauses.js';

type Props = {
  readonly at: number;
  readonly issue: IssueView;
  readonly vote?: VoteSeenBody | undefined;
  readonly block: IssueReasonsBody;
  readonly onChange: (next: IssueReasonsBody) => void;
};

/** The reasons of one issue: facts, evidence with the exhibits it rests on, rule with clauses, conclusion. */
export function BlockFields({ at, issue, vote, block, onChange }: Props) {
  const { say, tell } = useLanguage();
  const { issueId, question } = issue;
  const exhibits = useExhibits().data?.items ?? [];
  const clauses = useClauses();
  const most = mostOf(vote?.ballots ?? [], issueId);
  const legend = [
    tell(ISSUE_NUMBER, { number: at + 1 }),
    say(issueTitle(issue)),
    most && say(answerWords(most.answer)),
  ];
  const write = (part: 'facts' | 'evidence' | 'rule' | 'conclusion', most: number, rows = 3) => (
    <TextArea
      label={say(W[part])}
      rows={rows}
      most={most}
      value={block[part]}
      onChange={(text) => onChange({ ...block, [part]: text })}
    />
  );
  const chosen = block.evidenceIds ?? [];
  return (
    <Fieldset
      legend={legend.filter((part) => part !== undefined).join(' · ')}
      {...(question !== undefined && { help: question })}
    >
      {write('facts', 20_000)}
      {write('evidence', 20_000)}
      {exhibits.length > 0 && (
        <>
          <MultiSelect
            isOptional
            label={say(W.exhibits)}
            options={exhibits
              .filter(({ content }) => content)
              .map(({ evidenceId, number, description }) => ({
                id: evidenceId,
                label: [number?.code, description].filter((part) => part !== undefined).join(' ') || '—',
              }))}
            value={chosen}
            onChange={(ids) => onChange({ ...block, evidenceIds: [...ids] })}
          />
          <ExhibitLinks evidenceIds={chosen} />
        </>
      )}
      {clauses.length > 0 && (
        <Select
          isOptional
          label={say(W.clause)}
          options={clauses.map((clause) => ({ id: clause, label: clause }))}
          value={null}
          onChange={(clause) =>
            clause !== null &&
            onChange({ ...block, rule: [block.rule, clause].filter((part) => part !== '').join('\n') })
          }
        />
      )}
      {write('rule', 4_000, 2)}
      {write('conclusion', 20_000)}
    </Fieldset>
  );
}
