import { useQuery } from '@tanstack/react-query';
import { IMPORT_KIND_NAMES } from '#messages/import/kinds.js';
import { IMPORT_COUNTS, IMPORT_WORDS as W } from '#messages/ui/desk-imports.js';
import { listImports } from '../../client/sdk.gen.js';
import type { ImportView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import type { TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { ListTable } from '../lists/list-table.js';
import { useResult } from './running-import.js';
import type { Kind } from './send-file.js';
import s from './imports.module.css';

type Row = ImportView & { readonly id: string };

/** Who brought which file when, and what came of it. */
export function EarlierImports() {
  const { say, locale } = useLanguage();
  const list = useQuery(queryOf('listImports', listImports, { query: { limit: 50 } }));
  const columns: readonly TableColumn<Row>[] = [
    { id: 'kind', label: say(W.kind), isName: true, cell: (row) => <What row={row} /> },
    {
      id: 'at',
      label: say(W.at),
      width: 240,
      cell: ({ askedAt, askedByName }) => <TwoLines first={tableText(askedAt)} second={askedByName} isStacked />,
    },
    { id: 'outcome', label: say(W.outcome), cell: (row) => <Outcome row={row} /> },
    { id: 'result', label: say(W.download), width: 130, cell: (row) => <Result row={row} /> },
  ];
  return (
    <section className={s.stack}>
      <h2 className={s.heading}>{say(W.earlier)}</h2>
      <ListTable
        label={say(W.earlier)}
        caption={say(W.newest)}
        columns={columns}
        rows={(list.data?.items ?? []).map((one) => ({ ...one, id: one.importId }))}
        read={list}
        none={{ title: say(W.none), help: say(W.noneHelp) }}
      />
    </section>
  );
}

/** What it was, and the hash by which a file is known again. */
function What({ row: { kind, sha256 } }: { readonly row: Row }) {
  const { say } = useLanguage();
  return <TwoLines first={say(IMPORT_KIND_NAMES[kind as Kind])} second={`SHA-256 ${sha256.slice(0, 12)}`} isStacked />;
}

function Outcome({ row: { outcomes, finishedAt } }: { readonly row: Row }) {
  const { say, tell } = useLanguage();
  if (finishedAt === undefined) return <Status tone="now" word={say(W.underWay)} />;
  return <>{tell(IMPORT_COUNTS, outcomes)}</>;
}

function Result({ row: { importId, kind, finishedAt, isKept } }: { readonly row: Row }) {
  const { say } = useLanguage();
  const result = useResult(importId, kind);
  if (finishedAt === undefined) return null;
  if (!isKept) return <span className={s.quiet}>{say(W.gone)}</span>;
  return (
    <Button size="small" kind="quiet" isPending={result.isPending} onPress={result.start}>
      {say(W.download)}
    </Button>
  );
}
