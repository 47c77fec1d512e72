import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { COLON } from '#messages/colon.js';
import { COMPARISON_VIEWS_NAMED } from '#messages/service/exhibits.js';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { findOnComparison, listComparisons } from '../../../client/sdk.gen.js';
import type { ComparisonSeen, FindOnComparisonBody, RowFindingBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { Fieldset } from '../../../kit/form/fieldset.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import type { Seen } from '../../evidence/comparison/answers-from.js';
import { ViewFields } from '../evidence/comparison/view-fields.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

const NOTHING: Seen = { view: null, text: '' };

/** What the panel finds on the elements that both sides compared, written down by who presides. */
export function Findings({ panelId }: { readonly panelId: string }) {
  const { disputeId } = useCase();
  const { data } = useQuery(queryOf('listComparisons', listComparisons, { path: { disputeId } }));
  return data?.items.map((one) => <FindOn key={one.comparisonId} panelId={panelId} comparison={one} />);
}

type Props = { readonly panelId: string; readonly comparison: ComparisonSeen };

function FindOn({ panelId, comparison: { comparisonId, right, versions } }: Props) {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const [found, setFound] = useState<Readonly<Record<string, Seen>>>({});
  const finding = useSend(`find:${comparisonId}`, (body: FindOnComparisonBody, key) =>
    findOnComparison({ path: { disputeId, panelId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const open = (versions[0]?.rows ?? []).filter((row) => row.found === undefined);
  const rows = open.flatMap(({ rowId }): readonly RowFindingBody[] => {
    const { view, text } = found[rowId] ?? NOTHING;
    return view === null || text.trim() === '' ? [] : [{ rowId, finding: view, reason: text.trim() }];
  });
  if (open.length === 0) return null;
  return (
    <Card title={say(W.findings)}>
      <div className={s.stack}>
        <p className={s.quiet}>{say(W.findingsHelp)}</p>
        {open.map(({ rowId, element, view }) => (
          <Fieldset
            key={rowId}
            legend={element ?? '—'}
            help={`${say(W.filerSees)}${say(COLON)}${say(COMPARISON_VIEWS_NAMED[view])}`}
          >
            <ViewFields
              right={right}
              seen={found[rowId] ?? NOTHING}
              viewLabel={say(W.finding)}
              textLabel={say(W.findingWhy)}
              onChange={(next) => setFound({ ...found, [rowId]: next })}
            />
          </Fieldset>
        ))}
        <TroubleBanner trouble={troubleOf(finding.error)} />
        <div>
          <Button
            isDisabled={rows.length === 0}
            isPending={finding.isPending}
            onPress={() => finding.mutate({ comparisonId, rows })}
          >
            {say(W.find)}
          </Button>
        </div>
      </div>
    </Card>
  );
}
