import { useState } from 'react';
import { LETTERS_ARRIVED, OWED_LETTERS as L } from '#messages/ui/platform-letters.js';
import { OWED_WORDS as W } from '#messages/ui/platform-owed.js';
import { recordArrival } from '../../../client/sdk.gen.js';
import { Table } from '../../../kit/data/table.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { Banner } from '../../../kit/status/banner.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { useEach } from '../../../shared/desk/use-each.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { instantIn } from '../instant-in.js';
import { useChosenRows } from '../use-chosen-rows.js';
import { letterName, useLetterColumns } from './letter-columns.js';
import { SendEach } from './send-each.js';
import type { LetterRow, useLettersToReport } from './use-owed.js';
import s from '../platform-desk.module.css';

type Report = LetterRow & { readonly arrivedAt?: string };

/** Letters that the platform passed on: that one arrived is said of it alone, or of all that are chosen. */
export function Letters({ read }: { readonly read: ReturnType<typeof useLettersToReport> }) {
  const { say, tell, locale } = useLanguage();
  const { rows } = read;
  const [asked, setAsked] = useState<readonly LetterRow[]>([]);
  const [sent, setSent] = useState<readonly LetterRow[]>([]);
  const [arrived, setArrived] = useState('');
  const [isWanting, setWanting] = useState(false);
  const each = useEach<Report, unknown>(
    ({ id }) => `arrival ${id}`,
    ({ disputeId, serviceId, arrivedAt }, key) =>
      recordArrival({
        path: { disputeId, serviceId },
        body: arrivedAt === undefined ? {} : { arrivedAt },
        headers: { 'Idempotency-Key': key },
      }),
  );
  const { known, ticks } = useChosenRows(rows);
  const at = instantIn(arrived.trim());
  const badTime = arrived.trim() !== '' && at === undefined;
  const ask = (some: readonly LetterRow[]): void => {
    setWanting(some.length === 0 || badTime);
    if (!badTime) setAsked(some);
  };
  const send = (): void => {
    const reports = asked.map((row): Report => (at === undefined ? row : { ...row, arrivedAt: at }));
    setSent([...sent.filter(({ id }) => !asked.some((one) => one.id === id)), ...asked]);
    setAsked([]);
    void each.run(reports);
  };
  const columns = useLetterColumns((row) => ask([row]), each.isBusy);
  return (
    <div className={s.stack}>
      <h2>{say(L.letters)}</h2>
      <p className={s.quiet}>{say(L.help)}</p>
      <TroubleBanner trouble={troubleOf(read.error)} again={() => void read.refetch()} />
      {read.isCut && <Banner tone="now" title={say(W.cut)} />}
      {rows.length > 0 && (
        <div className={s.form}>
          <TextField
            isOptional
            label={say(L.arrivedAt)}
            help={say(L.arrivedHelp)}
            placeholder="2026-03-02 10:00"
            {...(isWanting && badTime && { fault: say(W.badTime) })}
            value={arrived}
            onChange={setArrived}
          />
        </div>
      )}
      <Table
        label={say(L.letters)}
        columns={columns}
        rows={rows}
        isLoading={read.isPending}
        {...ticks}
        empty={
          <EmptyState title={say(L.none)}>
            <p>{say(L.noneHelp)}</p>
          </EmptyState>
        }
      />
      <SendEach
        each={each}
        act={rows.length > 0 ? tell(LETTERS_ARRIVED, { count: known.length }) : undefined}
        onAct={() => ask(known)}
        isWanting={isWanting && !badTime && known.length === 0}
        asking={{ act: tell(LETTERS_ARRIVED, { count: asked.length }), isOpen: asked.length > 0 }}
        onClose={() => setAsked([])}
        onConfirm={send}
        sent={sent.map((row) => ({
          id: row.id,
          disputeId: row.disputeId,
          label: [row.number, letterName(row, locale)].join(' · '),
          fate: each.fates.get(`arrival ${row.id}`),
        }))}
      />
    </div>
  );
}
