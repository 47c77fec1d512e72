import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { PARTY_ANSWERS as W } from '#messages/ui/party-answers.js';
import { SEAT_WORDS } from '#messages/ui/seats.js';
import { useState } from 'react';
import type { OwnTask } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Table, type TableColumn } from '../../kit/data/table.js';
import { unseen } from '../../kit/look/unseen.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { addressOfAct } from '../acts/address-of-act.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { otherSide } from '../matters/other-side.js';
import { useOwnTasks } from '../own-tasks/use-own-tasks.js';
import { DueDay } from '../lists/due-day.js';
import { OneAnswer } from './one-answer.js';
import s from './answers.module.css';

type Row = { readonly id: string; readonly task: OwnTask };

/** What is complained of against this party and can be answered, one by one or several at once. */
export function AnswersPage() {
  const { say } = useLanguage();
  const read = useOwnTasks();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const open = new Map(
    (read.data?.items ?? [])
      .filter(({ acts }) => acts.includes('FileCounterNotice'))
      .map((task) => [task.disputeId, task] as const),
  );
  const rows: readonly Row[] = [...open].map(([id, task]) => ({ id, task }));
  const columns = useColumns();
  const known = [...chosen.keys()].filter((id) => open.has(id));
  const choose = (ids: Iterable<string>): void =>
    setChosen(new Map([...ids].map((id) => [id, open.get(id)?.number ?? id])));
  return (
    <DeskPage title={say(SEAT_PLACES.answers)}>
      <div className={s.stack}>
        <h2 className={unseen}>{say(W.choose)}</h2>
        <p className={s.quiet}>{say(W.lead)}</p>
        <TroubleBanner trouble={troubleOf(read.error)} again={() => void read.refetch()} />
        {read.isPending && <Skeleton lines={5} />}
        {read.data && (
          <Table
            label={say(W.choose)}
            columns={columns}
            rows={rows}
            chosen={new Set(known)}
            onChoose={(ids) => choose(ids === 'all' ? open.keys() : ids)}
            empty={
              <EmptyState title={say(W.none)}>
                <p>{say(W.noneHelp)}</p>
              </EmptyState>
            }
          />
        )}
        {(rows.length > 0 || chosen.size > 0) && <OneAnswer disputes={known} numberOf={(id) => chosen.get(id) ?? id} />}
      </div>
    </DeskPage>
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
    { id: 'others', label: say(SEAT_WORDS.otherSide), cell: ({ task }) => otherSide(task).join(' · ') || '—' },
    { id: 'right', label: say(SEAT_WORDS.right), cell: ({ task }) => task.right?.name ?? '—' },
    {
      id: 'evidence',
      label: say(W.evidence),
      cell: ({ task: { disputeId } }) => (
        <span className={s.links}>
          <TextLink href={to(['disputes', disputeId, 'documents'])}>{say(W.letter)}</TextLink>
          <TextLink href={to(['disputes', disputeId, 'evidence'])}>{say(W.look)}</TextLink>
        </span>
      ),
    },
    {
      id: 'due',
      label: say(SEAT_WORDS.due),
      cell: ({ task: { dueAt } }) => <DueDay dueAt={dueAt} now={now} />,
    },
    {
      id: 'alone',
      label: say(W.alone),
      cell: ({ task: { disputeId, subject } }) => (
        <TextLink
          isButton
          href={addressOfAct(to, disputeId, 'FileCounterNotice', subject) ?? to(['disputes', disputeId])}
        >
          {say(W.alone)}
        </TextLink>
      ),
    },
  ];
};
