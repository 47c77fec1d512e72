import { formatDay } from '#messages/format.js';
import { QUALIFICATION_WORDS as W } from '#messages/ui/desk-qualification.js';
import { LIST_WORDS } from '#messages/ui/desk-lists.js';
import { listQualificationFiles } from '../../client/sdk.gen.js';
import type { QualificationFileLine } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Select } from '../../kit/choices/select.js';
import type { TableColumn } from '../../kit/data/table.js';
import { oneOf, searchOf, useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ListTable } from '../lists/list-table.js';
import { usePages } from '../registers/use-pages.js';
import s from '../registers/registers.module.css';

const WHICH = ['waiting', 'ending'] as const;
const readAsked = searchOf({ which: oneOf(WHICH) });
type Row = QualificationFileLine & { readonly id: string };

/** Qualification files at the staff's desk: which have papers to check, and which end soon. */
export function QualificationFilesPage() {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const [asked, change] = useFilters(readAsked);
  const list = usePages('listQualificationFiles', asked, listQualificationFiles);
  const rows: readonly Row[] = (list.data?.pages ?? []).flatMap(({ items }) =>
    items.map((line) => ({ ...line, id: line.partyId })),
  );
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'shop',
      label: say(W.shop),
      isName: true,
      cell: ({ partyId, name }) => <TextLink href={to(['qualification', partyId])}>{name ?? say(W.erased)}</TextLink>,
    },
    { id: 'waiting', label: say(W.waiting), isNumber: true, cell: ({ waiting }) => String(waiting) },
    {
      id: 'ends',
      label: say(W.endsOn),
      cell: ({ endsOn }) => (endsOn === undefined ? '—' : formatDay(endsOn, locale)),
    },
  ];
  return (
    <DeskPage title={say(W.staffTitle)}>
      <div className={s.filter}>
        <Select
          label={say(W.which)}
          placeholder={say(LIST_WORDS.any)}
          options={WHICH.map((id) => ({ id, label: say(id === 'waiting' ? W.whichWaiting : W.whichEnding) }))}
          value={asked.which ?? null}
          onChange={(id) => change({ which: WHICH.find((one) => one === id) })}
        />
      </div>
      <ListTable
        label={say(W.staffTitle)}
        read={list}
        columns={columns}
        rows={rows}
        isFiltered={asked.which !== undefined}
        onOpen={(partyId) => go(to(['qualification', partyId]))}
        none={{ title: say(W.noFiles), help: say(W.noFilesHelp) }}
      />
    </DeskPage>
  );
}
