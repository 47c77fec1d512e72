import { formatList } from '#messages/format.js';
import { FIRST_ROWS, IMPORT_ROWS, IMPORT_VERDICT_WORDS as V, IMPORT_WORDS as W } from '#messages/ui/desk-imports.js';
import { IMPORT_KIND_NAMES } from '#messages/import/kinds.js';
import { startImport } from '../../client/sdk.gen.js';
import type { ImportPlanView, ImportRowView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { Table, type TableColumn } from '../../kit/data/table.js';
import { Banner } from '../../kit/status/banner.js';
import { Status } from '../../kit/status/status.js';
import type { Tone } from '../../kit/status/tones.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { bodyOf, type Kind } from './send-file.js';
import s from './imports.module.css';

type Verdict = keyof typeof V;
type Row = ImportRowView & { readonly id: string };
const ORDER: readonly Verdict[] = ['wrong', 'changed', 'new', 'there'];
const TONES: Readonly<Record<Verdict, Tone>> = { wrong: 'overdue', changed: 'due', new: 'now', there: 'neutral' };
const MOST = 200;

type Props = {
  readonly file: File;
  readonly plan: ImportPlanView;
  readonly onDiscard: () => void;
  readonly onStart: (importId: string) => void;
};

/** What every row of the file would come to, what is wrong first; nothing is written before it is confirmed. */
export function FilePlan({ file, plan, onDiscard, onStart }: Props) {
  const { say, tell } = useLanguage();
  const { counts, sha256 } = plan;
  const kind = plan.kind as Kind;
  const send = useSend('startImport', (_: { readonly kind: Kind; readonly sha256: string }, key) =>
    startImport({ path: { kind }, body: bodyOf(file), headers: { 'Idempotency-Key': key } }),
  );
  const rows = ORDER.flatMap((verdict) => plan.rows.filter((row) => row.verdict === verdict));
  const todo = counts.new + counts.changed;
  const columns: readonly TableColumn<Row>[] = [
    { id: 'line', label: say(W.line), width: 72, isNumber: true, cell: ({ line }) => line },
    { id: 'verdict', label: say(W.verdict), width: 110, cell: (row) => <RowStatus row={row} /> },
    { id: 'row', label: say(W.row), isName: true, cell: ({ cells }) => <Cells cells={cells} /> },
    { id: 'remark', label: say(W.remark), cell: (row) => <Remarks row={row} /> },
  ];
  return (
    <Card title={`${say(W.plan)} · ${say(IMPORT_KIND_NAMES[kind])} · ${file.name}`}>
      <div className={s.stack}>
        <ul className={s.counts}>
          {ORDER.map((verdict) => (
            <li key={verdict}>
              <Status tone={TONES[verdict]} word={say(V[verdict])} /> {counts[verdict]}
            </li>
          ))}
        </ul>
        {counts.wrong > 0 ? (
          <Banner isNew tone="overdue" title={say(W.nothingYet)}>
            <p>{say(W.wrongFirst)}</p>
          </Banner>
        ) : (
          <p className={s.help}>{say(todo === 0 ? W.allThere : W.nothingYet)}</p>
        )}
        <TroubleBanner trouble={troubleOf(send.error)} />
        <div className={s.acts}>
          <Button
            kind="primary"
            isDisabled={counts.wrong > 0 || todo === 0}
            isPending={send.isPending}
            onPress={() => send.mutate({ kind, sha256 }, { onSuccess: ({ importId }) => onStart(importId) })}
          >
            {tell(IMPORT_ROWS, { count: todo })}
          </Button>
          <Button onPress={onDiscard}>{say(W.cancel)}</Button>
        </div>
        <p className={s.quiet}>{tell(FIRST_ROWS, { shown: Math.min(MOST, rows.length), count: rows.length })}</p>
        <Table
          label={say(W.plan)}
          columns={columns}
          rows={rows.slice(0, MOST).map((row) => ({ ...row, id: String(row.line) }))}
        />
      </div>
    </Card>
  );
}

function RowStatus({ row: { verdict } }: { readonly row: Row }) {
  const { say } = useLanguage();
  return <Status tone={TONES[verdict as Verdict]} word={say(V[verdict as Verdict])} />;
}

function Cells({ cells }: { readonly cells: readonly string[] }) {
  return <span className={s.cells}>{cells.filter((cell) => cell !== '').join(' · ')}</span>;
}

function Remarks({ row: { faults, differs, verdict } }: { readonly row: Row }) {
  const { say, locale } = useLanguage();
  const headings = formatList(differs, locale);
  if (differs.length > 0)
    return <span className={s.quiet}>{`${say(verdict === 'changed' ? W.changes : W.differs)}${headings}`}</span>;
  return (
    <ul className={s.faults}>
      {faults.map(({ column, code, remedy }) => (
        <li key={`${column} ${code}`}>
          {column !== '' && <b>{column} </b>}
          {remedy}
        </li>
      ))}
    </ul>
  );
}
