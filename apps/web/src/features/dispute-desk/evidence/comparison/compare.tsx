import { Plus } from 'lucide-react';
import { COMPARISON_WORDS as W } from '#messages/ui/desk-comparison.js';
import { fileComparison } from '../../../../client/sdk.gen.js';
import type { ComparisonSeen, ExhibitBody, FileComparisonBody } from '../../../../client/types.gen.js';
import { Button } from '../../../../kit/actions/button.js';
import { Card } from '../../../../kit/data/card.js';
import { useKept } from '../../../../shared/connection/use-kept.js';
import { troubleOf } from '../../../../shared/desk/queries.js';
import { useSend } from '../../../../shared/desk/use-send.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { TroubleBanner } from '../../../desk/trouble-banner.js';
import { useCase } from '../../use-case.js';
import { BLANK, draftFrom, rowFrom, type RowDraft } from '../../../evidence/comparison/row-draft.js';
import { RowFields } from './row-fields.js';
import s from '../../desk.module.css';

type Props = {
  readonly exhibits: readonly ExhibitBody[];
  /** The own comparison of which this is a new version. */
  readonly before: ComparisonSeen | undefined;
  readonly onClose: () => void;
};

/** A comparison element by element, written row by row; what was written is kept until it is filed. */
export function Compare({ exhibits, before, onClose }: Props) {
  const { say } = useLanguage();
  const { disputeId, view } = useCase();
  const { comparisonId, right = view.right?.kind, versions = [] } = before ?? {};
  const name = `compare:${disputeId}:${comparisonId ?? 'new'}`;
  const last = (versions[0]?.rows ?? []).map(draftFrom);
  const kept = useKept<readonly RowDraft[]>(name, last.length > 0 ? last : [BLANK]);
  const filing = useSend(name, (body: FileComparisonBody, key) =>
    fileComparison({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const rows = kept.value.flatMap((row) => rowFrom(row) ?? []);
  const file = (): void =>
    filing.mutate(
      { ...(comparisonId !== undefined && { comparisonId }), rows },
      {
        onSuccess: () => {
          kept.clear();
          onClose();
        },
      },
    );
  return (
    <Card title={say(before ? W.anew : W.compare)}>
      <div className={s.stack}>
        <p className={s.quiet}>{say(before ? W.anewHelp : W.compareHelp)}</p>
        {kept.value.map((row, at) => (
          <RowFields
            key={at}
            number={at + 1}
            right={right}
            row={row}
            exhibits={exhibits}
            onChange={(next) => kept.set(kept.value.with(at, next))}
            onDrop={kept.value.length > 1 ? () => kept.set(kept.value.toSpliced(at, 1)) : undefined}
          />
        ))}
        <div>
          <Button
            size="small"
            icon={<Plus size={14} aria-hidden />}
            isDisabled={kept.value.length >= 200}
            onPress={() => kept.set([...kept.value, BLANK])}
          >
            {say(W.addRow)}
          </Button>
        </div>
        <TroubleBanner trouble={troubleOf(filing.error)} />
        <div className={s.row}>
          <Button
            kind="primary"
            isDisabled={rows.length < kept.value.length}
            isPending={filing.isPending}
            onPress={file}
          >
            {say(W.file)}
          </Button>
          <Button onPress={onClose}>{say(W.cancel)}</Button>
        </div>
      </div>
    </Card>
  );
}
