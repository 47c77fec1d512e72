import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { COMPARISON_VIEWS_NAMED } from '#messages/service/exhibits.js';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { findOnComparison, listComparisons } from '../../../client/sdk.gen.js';
import type { ComparisonSeen, FindOnComparisonBody, RowFindingBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Select } from '../../../kit/choices/select.js';
import { Card } from '../../../kit/data/card.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { Fieldset } from '../../../kit/form/fieldset.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

type Finding = RowFindingBody['finding'];
const FINDINGS = Object.keys(COMPARISON_VIEWS_NAMED) as readonly Finding[];

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
  const [found, setFound] = useState<Readonly<Record<string, Partial<RowFindingBody>>>>({});
  const finding = useSend(`find:${comparisonId}`, (body: FindOnComparisonBody, key) =>
    findOnComparison({ path: { disputeId, panelId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const open = (versions[0]?.rows ?? []).filter((row) => row.found === undefined);
  const rows = open.flatMap(({ rowId }): readonly RowFindingBody[] => {
    const { finding: one, reason = '' } = found[rowId] ?? {};
    return one === undefined || reason.trim() === '' ? [] : [{ rowId, finding: one, reason: reason.trim() }];
  });
  if (open.length === 0) return null;
  const options = FINDINGS.filter((one) => one !== 'equivalent' || right === 'patent');
  return (
    <Card title={say(W.findings)}>
      <div className={s.stack}>
        <p className={s.quiet}>{say(W.findingsHelp)}</p>
        {open.map(({ rowId, element, view }) => (
          <Fieldset
            key={rowId}
            legend={element ?? '—'}
            help={`${say(W.filerSees)}：${say(COMPARISON_VIEWS_NAMED[view])}`}
          >
            <Select
              label={say(W.finding)}
              options={options.map((id) => ({ id, label: say(COMPARISON_VIEWS_NAMED[id]) }))}
              value={found[rowId]?.finding ?? null}
              onChange={(id) => {
                const one = options.find((option) => option === id);
                if (one) setFound({ ...found, [rowId]: { ...found[rowId], finding: one } });
              }}
            />
            <TextArea
              label={say(W.findingWhy)}
              rows={2}
              most={4_000}
              value={found[rowId]?.reason ?? ''}
              onChange={(reason) => setFound({ ...found, [rowId]: { ...found[rowId], reason } })}
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
