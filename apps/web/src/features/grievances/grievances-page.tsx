import {
  GRIEVANCE_GROUNDS_NAMED,
  GRIEVANCE_PARTS_NAMED,
  GRIEVANCE_STAGES_NAMED,
  GRIEVED_OFFICES_NAMED,
} from '#messages/grievance/words.js';
import { DESK_GRIEVANCES as W } from '#messages/ui/desk-grievances.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { listGrievances } from '../../client/sdk.gen.js';
import type { GrievanceView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Status } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useNow } from '../../shared/desk/use-now.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { DeskPage } from '../desk/desk-page.js';
import { ListTable } from '../lists/list-table.js';
import { usePages } from '../registers/use-pages.js';
import { DueDay } from '../lists/due-day.js';
import { GRIEVANCE_TONES } from './tones.js';

type Row = GrievanceView & { readonly id: string };

/** Complaints about conduct that one has, had, or is heard on, the newest first. */
export function GrievancesPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const list = usePages('listGrievances', {}, listGrievances);
  const rows = (list.data?.pages ?? []).flatMap(({ items }) => items.map((one) => ({ ...one, id: one.grievanceId })));
  return (
    <DeskPage title={say(W.grievances)}>
      <ListTable
        label={say(W.grievances)}
        columns={useColumns()}
        rows={rows}
        read={list}
        onOpen={(id) => go(to(['grievances', id]))}
        none={{ title: say(W.none), help: say(W.noneHelp) }}
      />
    </DeskPage>
  );
}

const useColumns = (): readonly TableColumn<Row>[] => {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  return [
    {
      id: 'number',
      label: say(W.number),
      isName: true,
      cell: ({ grievanceId, number }) => <TextLink href={to(['grievances', grievanceId])}>{number}</TextLink>,
    },
    {
      id: 'about',
      label: say(W.about),
      cell: ({ personName, office }) => (
        <TwoLines isStacked first={personName ?? '—'} second={wordOf(GRIEVED_OFFICES_NAMED, office, locale)} />
      ),
    },
    { id: 'ground', label: say(W.ground), cell: ({ ground }) => wordOf(GRIEVANCE_GROUNDS_NAMED, ground, locale) },
    {
      id: 'stage',
      label: say(DESK_REGISTERS.stage),
      cell: ({ stage }) => <Status tone={GRIEVANCE_TONES[stage]} word={say(GRIEVANCE_STAGES_NAMED[stage])} />,
    },
    {
      id: 'due',
      label: say(DESK_REGISTERS.due),
      cell: ({ dueAt }) => <DueDay dueAt={dueAt} now={now} />,
    },
    { id: 'part', label: say(W.part), cell: ({ part }) => say(GRIEVANCE_PARTS_NAMED[part]) },
    { id: 'filed', label: say(W.filed), cell: ({ filed }) => tableText(filed.at) },
  ];
};
