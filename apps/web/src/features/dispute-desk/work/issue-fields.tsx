import { ISSUE_KINDS_NAMED } from '#messages/panel/decision.js';
import { DUTIES } from '#domain/contract-duty/duties.js';
import { FIRST_QUESTIONS, ISSUE_NUMBER, WORK_WORDS as W } from '#messages/ui/expert-work.js';
import type { IssueBody, PairBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { CheckboxGroup } from '../../../kit/choices/checkbox.js';
import { Select } from '../../../kit/choices/select.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { Fieldset } from '../../../kit/form/fieldset.js';
import { useLanguage } from '../../../shared/language/language.js';
import { itemTitle } from '../../dispute/subjects.js';
import { useCase, useNames } from '../use-case.js';
import { WeighedFields } from './weighed-fields.js';
import s from '../desk.module.css';

type Kind = IssueBody['kind'];
const KINDS = Object.keys(ISSUE_KINDS_NAMED) as readonly Kind[];
const idOf = ({ respondentId, itemId }: PairBody): string => `${respondentId} ${itemId}`;

type Props = {
  readonly at: number;
  readonly issue: IssueBody;
  /** What the panel is about. */
  readonly pairs: readonly PairBody[];
  readonly onChange: (next: IssueBody) => void;
  readonly onDrop?: (() => void) | undefined;
};

/** One question of the panel: of which kind, about which items, in which words. */
export function IssueFields({ at, issue, pairs, onChange, onDrop }: Props) {
  const { say, tell } = useLanguage();
  const { view } = useCase();
  const nameOf = useNames();
  const { kind, question } = issue;
  const isFirst = KINDS.some((one) => say(FIRST_QUESTIONS[one]) === question) || question === '';
  const change = (next: Kind): void => {
    const { about: _, partyId: __, duty: ___, factor: ____, ...rest } = issue;
    const ofFaith = { about: 'complaint', partyId: view.complainantId } as const;
    onChange({
      ...rest,
      kind: next,
      ...(isFirst && { question: say(FIRST_QUESTIONS[next]) }),
      ...(next === 'bad-faith' && ofFaith),
      ...(next === 'duty' && { duty: DUTIES[0] }),
      ...(next === 'account' && { factor: 'whole' as const }),
    });
  };
  const others = view.respondents.map(({ respondentId }) => respondentId);
  return (
    <Fieldset legend={tell(ISSUE_NUMBER, { number: at + 1 })}>
      <div className={s.filters}>
        <Select
          label={say(W.kind)}
          options={KINDS.map((id) => ({ id, label: say(ISSUE_KINDS_NAMED[id]) }))}
          value={kind}
          onChange={(id) => {
            const next = KINDS.find((one) => one === id);
            if (next) change(next);
          }}
        />
        <WeighedFields issue={issue} onChange={onChange} />
        {kind === 'bad-faith' && (
          <Select
            label={say(W.about)}
            options={[
              { id: 'complaint', label: say(W.complaint) },
              ...(others.length > 0 ? [{ id: 'declaration', label: say(W.declaration) }] : []),
            ]}
            value={issue.about ?? 'complaint'}
            onChange={(id) =>
              onChange(
                id === 'declaration'
                  ? { ...issue, about: 'declaration', partyId: others[0] ?? '' }
                  : { ...issue, about: 'complaint', partyId: view.complainantId },
              )
            }
          />
        )}
        {issue.about === 'declaration' && others.length > 1 && (
          <Select
            label={say(W.whose)}
            options={others.map((id) => ({ id, label: nameOf(id) }))}
            value={issue.partyId ?? null}
            onChange={(id) => id !== null && onChange({ ...issue, partyId: id })}
          />
        )}
      </div>
      <TextArea
        label={say(W.question)}
        rows={2}
        most={2_000}
        value={question}
        onChange={(text) => onChange({ ...issue, question: text })}
      />
      {pairs.length > 1 && (
        <CheckboxGroup
          isOptional
          label={say(W.items)}
          options={pairs.map((pair) => ({
            id: idOf(pair),
            label: `${itemTitle(view, pair.itemId)} · ${nameOf(pair.respondentId)}`,
          }))}
          value={issue.pairs.map(idOf)}
          onChange={(ids) => onChange({ ...issue, pairs: pairs.filter((pair) => ids.includes(idOf(pair))) })}
        />
      )}
      {onDrop && (
        <div>
          <Button kind="quiet" size="small" onPress={onDrop}>
            {say(W.dropIssue)}
          </Button>
        </div>
      )}
    </Fieldset>
  );
}
