import { useState } from 'react';
import { OWED_WORDS as W } from '#messages/ui/platform-owed.js';
import { reportMeasures } from '../../../client/sdk.gen.js';
import { Table } from '../../../kit/data/table.js';
import { Banner } from '../../../kit/status/banner.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { useEach } from '../../../shared/desk/use-each.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { EachResults } from '../each-results.js';
import { useChosenRows } from '../use-chosen-rows.js';
import { useMeasureColumns } from './measure-columns.js';
import { ReportForm, type Reported } from './report-form.js';
import { reportName, type Report } from './report-name.js';
import type { OwedMeasure, useOwedMeasures } from './use-owed.js';
import s from '../platform-desk.module.css';

/** Measures to take or to lift: one answer for all that are chosen, each dispute by itself, each row with its result. */
export function Measures({ read }: { readonly read: ReturnType<typeof useOwedMeasures> }) {
  const { say } = useLanguage();
  const { rows, isPending, trouble, isCut, again } = read;
  const [sent, setSent] = useState<readonly (OwedMeasure & { readonly of: string })[]>([]);
  const columns = useMeasureColumns();
  const each = useEach(reportName, ({ disputeId, results }, key) =>
    reportMeasures({ path: { disputeId }, body: { results: [...results] }, headers: { 'Idempotency-Key': key } }),
  );
  const { known, ticks } = useChosenRows(rows);
  const send = (said: Reported): void => {
    const disputes = [...new Set(known.map(({ task }) => task.disputeId))];
    const reports = disputes.map((disputeId): Report => ({
      disputeId,
      results: known
        .filter(({ task }) => task.disputeId === disputeId)
        .map(({ respondentId, itemId, sequence }) => ({ respondentId, itemId, sequence, ...said })),
    }));
    const nameIn = (id: string): string =>
      reports.flatMap((one) => (one.disputeId === id ? reportName(one) : []))[0] ?? '';
    const now = known.map((one) => ({ ...one, of: nameIn(one.task.disputeId) }));
    setSent([...sent.filter(({ of }) => !now.some((one) => one.of === of)), ...now]);
    void each.run(reports);
  };
  return (
    <div className={s.stack}>
      <h2>{say(W.measures)}</h2>
      <p className={s.quiet}>{say(W.measuresHelp)}</p>
      <TroubleBanner trouble={trouble} again={again} />
      {isCut && <Banner tone="now" title={say(W.cut)} />}
      <Table
        label={say(W.measures)}
        columns={columns}
        rows={rows}
        isLoading={isPending && rows.length === 0}
        {...ticks}
        empty={
          <EmptyState title={say(W.noMeasures)}>
            <p>{say(W.noMeasuresHelp)}</p>
          </EmptyState>
        }
      />
      <TroubleBanner trouble={each.trouble} />
      {rows.length > 0 && <ReportForm count={known.length} isBusy={each.isBusy} onSend={send} />}
      <EachResults
        sent={sent.map(({ id, task, externalId, url, of }) => ({
          id: `${of} ${id}`,
          disputeId: task.disputeId,
          label: [task.number, externalId ?? url].filter((part) => part !== undefined).join(' · '),
          fate: each.fates.get(of),
        }))}
      />
    </div>
  );
}
