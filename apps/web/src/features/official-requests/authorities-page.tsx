import {
  AUTHORITY_KINDS_NAMED,
  OFFICIAL_KINDS_NAMED,
  OFFICIAL_STAGES_NAMED,
} from '#messages/official-request/words.js';
import { DESK_AUTHORITIES as W } from '#messages/ui/desk-authorities.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { listOfficialRequests } from '../../client/sdk.gen.js';
import type { OfficialRequestView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Status } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ActLinks } from '../lists/act-links.js';
import { DueDay } from '../lists/due-day.js';
import { ListTable } from '../lists/list-table.js';
import { usePages } from '../registers/use-pages.js';
import { SuccessionsPage } from './successions-page.js';
import { OFFICIAL_TONES } from './tones.js';

type Row = OfficialRequestView & { readonly id: string };

/** What authorities want: of case managers their own, of administrators what nobody can open any more. */
export function AuthoritiesPage() {
  return useDesk().office === 'administrator' ? <SuccessionsPage /> : <OwnRequests />;
}

/** As far as one sees to it or looks at it, the newest first. */
function OwnRequests() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const list = usePages('listOfficialRequests', {}, listOfficialRequests);
  const rows = (list.data?.pages ?? []).flatMap(({ items }) => items.map((one) => ({ ...one, id: one.requestId })));
  return (
    <DeskPage title={say(W.title)} beside={<ActLinks acts={['receiveOfficialRequest']} isButton />}>
      <ListTable
        label={say(W.title)}
        caption={say(W.lead)}
        columns={useColumns()}
        rows={rows}
        read={list}
        onOpen={(id) => go(to(['authorities', id]))}
        none={{ title: say(W.none), help: say(W.noneHelp) }}
      />
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
      label: say(W.number),
      isName: true,
      cell: ({ requestId, number }) => <TextLink href={to(['authorities', requestId])}>{number}</TextLink>,
    },
    {
      id: 'authority',
      label: say(W.authority),
      cell: ({ authorityName, authority }) => (
        <TwoLines isStacked first={authorityName ?? '—'} second={say(AUTHORITY_KINDS_NAMED[authority])} />
      ),
    },
    { id: 'kind', label: say(W.kind), cell: ({ kind }) => say(OFFICIAL_KINDS_NAMED[kind]) },
    {
      id: 'stage',
      label: say(DESK_REGISTERS.stage),
      cell: ({ stage }) => <Status tone={OFFICIAL_TONES[stage]} word={say(OFFICIAL_STAGES_NAMED[stage])} />,
    },
    { id: 'due', label: say(DESK_REGISTERS.due), cell: ({ dueAt }) => <DueDay dueAt={dueAt} now={now} /> },
    { id: 'part', label: say(W.part), cell: ({ part }) => say(part === 'handler' ? W.handler : W.second) },
  ];
};
