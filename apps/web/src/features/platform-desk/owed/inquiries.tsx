import { useState } from 'react';
import { NO_REPORTS_FOR, OWED_WORDS as W } from '#messages/ui/platform-owed.js';
import { SEAT_WORDS } from '#messages/ui/seats.js';
import { answerInquiry } from '../../../client/sdk.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Table, type TableColumn } from '../../../kit/data/table.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { useEach } from '../../../shared/desk/use-each.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useNow } from '../../../shared/desk/use-now.js';
import { useLanguage } from '../../../shared/language/language.js';
import { addressOfAct } from '../../acts/address-of-act.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { otherSide } from '../../matters/other-side.js';
import { useChosenRows } from '../use-chosen-rows.js';
import { DueDay } from '../../lists/due-day.js';
import { SendEach } from './send-each.js';
import type { useOpenInquiries } from './use-owed.js';
import s from '../platform-desk.module.css';

type Row = ReturnType<typeof useOpenInquiries>['rows'][number];

/** Which reports of suits the platform has received: none, for all that are chosen; or told one by one. */
export function Inquiries({ read }: { readonly read: ReturnType<typeof useOpenInquiries> }) {
  const { say, tell } = useLanguage();
  const [sent, setSent] = useState<readonly Row[]>([]);
  const [isAsking, setAsking] = useState(false);
  const [isWanting, setWanting] = useState(false);
  const columns = useColumns();
  const { rows } = read;
  const each = useEach<Row, unknown>(
    ({ id }) => `inquiry ${id}`,
    ({ task: { disputeId, subject } }, key) => {
      const [, inquiryId = ''] = subject.split(':');
      const headers = { 'Idempotency-Key': key };
      return answerInquiry({ path: { disputeId, inquiryId }, body: { reports: [] }, headers });
    },
  );
  const { known, ticks } = useChosenRows(rows);
  const act = tell(NO_REPORTS_FOR, { count: known.length });
  const send = (): void => {
    setAsking(false);
    setSent([...sent, ...known]);
    void each.run(known);
  };
  return (
    <div className={s.stack}>
      <h2>{say(W.inquiries)}</h2>
      <p className={s.quiet}>{say(W.inquiriesHelp)}</p>
      <TroubleBanner trouble={troubleOf(read.error)} again={() => void read.refetch()} />
      <Table
        label={say(W.inquiries)}
        columns={columns}
        rows={rows}
        isLoading={read.isPending}
        {...ticks}
        empty={
          <EmptyState title={say(W.noInquiries)}>
            <p>{say(W.noInquiriesHelp)}</p>
          </EmptyState>
        }
      />
      <SendEach
        each={each}
        act={rows.length > 0 ? act : undefined}
        onAct={() => (known.length === 0 ? setWanting(true) : setAsking(true))}
        isWanting={isWanting && known.length === 0}
        asking={{ act, isOpen: isAsking }}
        onClose={() => setAsking(false)}
        onConfirm={send}
        sent={sent.map((row) => ({
          id: row.id,
          disputeId: row.task.disputeId,
          label: row.task.number,
          fate: each.fates.get(`inquiry ${row.id}`),
        }))}
      />
    </div>
  );
}

const useColumns = (): readonly TableColumn<Row>[] => {
  const { say } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  return [
    {
      id: 'number',
      label: say(SEAT_WORDS.number),
      isName: true,
      cell: ({ task }) => <TextLink href={to(['disputes', task.disputeId])}>{task.number}</TextLink>,
    },
    { id: 'parties', label: say(SEAT_WORDS.between), cell: ({ task }) => otherSide(task).join(' · ') || '—' },
    {
      id: 'due',
      label: say(SEAT_WORDS.due),
      cell: ({ task: { dueAt } }) => <DueDay dueAt={dueAt} now={now} />,
    },
    {
      id: 'alone',
      label: say(W.withReports),
      cell: ({ task: { disputeId, subject } }) => (
        <TextLink href={addressOfAct(to, disputeId, 'AnswerInquiry', subject) ?? to(['disputes', disputeId])}>
          {say(W.tellReports)}
        </TextLink>
      ),
    },
  ];
};
