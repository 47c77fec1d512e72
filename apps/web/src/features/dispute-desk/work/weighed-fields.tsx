import { DUTIES } from '#domain/contract-duty/duties.js';
import { DUTIES_NAMED } from '#messages/contract-duty/words.js';
import { ISSUE_FACTORS_ASKED, ISSUE_FACTORS_NAMED } from '#messages/panel/issue-words.js';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import type { IssueBody } from '../../../client/types.gen.js';
import { Select } from '../../../kit/choices/select.js';
import { useLanguage } from '../../../shared/language/language.js';

type Props = { readonly issue: IssueBody; readonly onChange: (next: IssueBody) => void };

/** Of a duty which one, of an account which of its factors; nothing of other questions. */
export function WeighedFields({ issue, onChange }: Props) {
  const { say } = useLanguage();
  if (issue.kind === 'duty')
    return (
      <Select
        label={say(W.duty)}
        options={DUTIES.map((id) => ({ id, label: say(DUTIES_NAMED[id]) }))}
        value={issue.duty ?? null}
        onChange={(id) => {
          const duty = DUTIES.find((one) => one === id);
          if (duty) onChange({ ...issue, duty });
        }}
      />
    );
  if (issue.kind !== 'account') return null;
  return (
    <Select
      label={say(W.factor)}
      options={ISSUE_FACTORS_ASKED.map((id) => ({ id, label: say(ISSUE_FACTORS_NAMED[id]) }))}
      value={issue.factor ?? null}
      onChange={(id) => {
        const factor = ISSUE_FACTORS_ASKED.find((one) => one === id);
        if (factor) onChange({ ...issue, factor });
      }}
    />
  );
}
