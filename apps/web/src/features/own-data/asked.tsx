import { useQuery } from '@tanstack/react-query';
import { KEEPING_WORDS } from '#messages/privacy/asking.js';
import { OWN_DATA_WORDS as W } from '#messages/ui/own-data.js';
import { listOwnDataRequests } from '../../client/sdk.gen.js';
import type { DataRequestBody } from '../../client/types.gen.js';
import type { TableColumn } from '../../kit/data/table.js';
import { Status } from '../../kit/status/status.js';
import type { Tone } from '../../kit/status/tones.js';
import { queryOf } from '../../shared/desk/queries.js';
import { dueText, tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { ListTable } from '../lists/list-table.js';

const TONES: Readonly<Record<DataRequestBody['state'], Tone>> = {
  open: 'now',
  partly: 'held',
  done: 'lifted',
  refused: 'neutral',
};
type Row = DataRequestBody & { readonly id: string };

/** What was asked, by when it is answered, what became of it, and what is kept and why. */
export function Asked() {
  const { say, locale } = useLanguage();
  const read = useQuery(queryOf('listOwnDataRequests', listOwnDataRequests, {}));
  const rows = (read.data?.items ?? []).map((one) => ({ ...one, id: one.requestId }));
  const keptOf = ({ reason, until }: DataRequestBody['kept'][number]): string =>
    until === undefined ? say(KEEPING_WORDS[reason]) : `${say(KEEPING_WORDS[reason])} · ${dueText(until, locale)}`;
  const columns: readonly TableColumn<Row>[] = [
    { id: 'kind', label: say(W.kind), isName: true, cell: ({ kind }) => say(W[kind]) },
    { id: 'askedAt', label: say(W.askedAt), cell: ({ askedAt }) => tableText(askedAt) },
    { id: 'due', label: say(W.due), cell: ({ dueAt }) => dueText(dueAt, locale) },
    {
      id: 'state',
      label: say(W.state),
      cell: ({ state }) => <Status tone={TONES[state]} word={say(W[state])} />,
    },
    {
      id: 'kept',
      label: say(W.keptBack),
      cell: ({ kept }) => (kept.length === 0 ? '—' : [...new Set(kept.map(keptOf))].join('；')),
    },
    { id: 'answer', label: say(W.answer), cell: ({ answer }) => answer ?? '—' },
  ];
  return (
    <ListTable
      label={say(W.asked)}
      read={read}
      rows={rows}
      columns={columns}
      none={{ title: say(W.noneAsked), help: say(W.noneAskedHelp) }}
    />
  );
}
