import { COMPARISON_VIEWS_NAMED } from '#messages/service/exhibits.js';
import { COMPARISON_WORDS as W, FILER_SEES } from '#messages/ui/desk-comparison.js';
import { answerComparison } from '../../../../client/sdk.gen.js';
import type { AnswerComparisonBody, ComparisonSeen } from '../../../../client/types.gen.js';
import { Button } from '../../../../kit/actions/button.js';
import { Card } from '../../../../kit/data/card.js';
import { Fieldset } from '../../../../kit/form/fieldset.js';
import { useKept } from '../../../../shared/connection/use-kept.js';
import { troubleOf } from '../../../../shared/desk/queries.js';
import { useSend } from '../../../../shared/desk/use-send.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { TroubleBanner } from '../../../desk/trouble-banner.js';
import { answersFrom, UNSEEN, type SeenRows } from '../../../evidence/comparison/answers-from.js';
import { useCase } from '../../use-case.js';
import { ViewFields } from './view-fields.js';
import s from '../../desk.module.css';

type Props = { readonly comparison: ComparisonSeen; readonly onClose: () => void };

/** What the other side says of a comparison, row by row, of all rows or some. */
export function AnswerRows({ comparison: { comparisonId, right, versions }, onClose }: Props) {
  const { say, tell } = useLanguage();
  const { disputeId } = useCase();
  const { version, rows = [] } = versions[0] ?? {};
  const name = `answer:${comparisonId}:${version}`;
  const kept = useKept<SeenRows>(name, {});
  const sending = useSend(name, (body: AnswerComparisonBody, key) =>
    answerComparison({ path: { disputeId, comparisonId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const said = answersFrom(rows, kept.value);
  const done = (): void => {
    kept.clear();
    onClose();
  };
  return (
    <Card title={say(W.answer)}>
      <div className={s.stack}>
        <p className={s.quiet}>{say(W.answerHelp)}</p>
        {rows.map(({ rowId, element, view, text }) => (
          <Fieldset
            key={rowId}
            legend={element ?? '—'}
            help={tell(FILER_SEES, { view: say(COMPARISON_VIEWS_NAMED[view]), text })}
          >
            <ViewFields
              right={right}
              seen={kept.value[rowId] ?? UNSEEN}
              viewLabel={say(W.view)}
              textLabel={say(W.why)}
              isTextOptional
              onChange={(next) => kept.set({ ...kept.value, [rowId]: next })}
            />
          </Fieldset>
        ))}
        <TroubleBanner trouble={troubleOf(sending.error)} />
        <div className={s.row}>
          <Button
            kind="primary"
            isDisabled={said.length === 0}
            isPending={sending.isPending}
            onPress={() => sending.mutate({ rows: said }, { onSuccess: done })}
          >
            {say(W.sendAnswer)}
          </Button>
          <Button onPress={onClose}>{say(W.cancel)}</Button>
        </div>
      </div>
    </Card>
  );
}
