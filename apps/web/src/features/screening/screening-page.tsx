import { SENDER_WORDS } from '#messages/screening/words.js';
import { DESK_SCREENING as W } from '#messages/ui/desk-screening.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { listScreenings } from '../../client/sdk.gen.js';
import type { ScreeningLine } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { isOfStaff, useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ListTable } from '../lists/list-table.js';
import { Stack } from '../registers/stack.js';
import { usePages } from '../registers/use-pages.js';
import { Figures } from './figures.js';
import { SendForm } from './send-form.js';

type Row = ScreeningLine & { readonly id: string };
const ALL = {};

/** Where texts of shops are sent to be looked through, what came of earlier ones, and how good the rules have been. */
export function ScreeningPage() {
  const { say } = useLanguage();
  const { to, office } = useDesk();
  const go = useGo();
  const list = usePages('listScreenings', ALL, listScreenings);
  const rows = (list.data?.pages ?? []).flatMap(({ items }) => items.map((one) => ({ ...one, id: one.screeningId })));
  return (
    <DeskPage title={say(SEAT_PLACES.screening)}>
      <Stack label={say(SEAT_PLACES.screening)}>
        <SendForm />
        <ListTable
          label={say(W.earlier)}
          caption={say(W.earlier)}
          read={list}
          columns={useColumns(isOfStaff(office))}
          rows={rows}
          onOpen={(id) => go(to(['screening', id]))}
          none={{ title: say(W.none), help: say(W.noneHelp) }}
        />
        <Figures />
      </Stack>
    </DeskPage>
  );
}

const useColumns = (ofStaff: boolean): readonly TableColumn<Row>[] => {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const sender: TableColumn<Row> = {
    id: 'sender',
    label: say(W.sender),
    cell: ({ senderKind, senderName }) => senderName ?? say(SENDER_WORDS[senderKind]),
  };
  return [
    {
      id: 'at',
      label: say(W.at),
      isName: true,
      cell: ({ screeningId, screenedAt }) => (
        <TextLink href={to(['screening', screeningId])}>{instantText(screenedAt, locale)}</TextLink>
      ),
    },
    ...(ofStaff ? [sender] : []),
    { id: 'texts', label: say(W.count), isNumber: true, cell: ({ texts }) => texts },
    { id: 'found', label: say(W.found), isNumber: true, cell: ({ found, notKept }) => found + notKept },
    { id: 'unjudged', label: say(W.unjudged), isNumber: true, cell: ({ unjudged }) => unjudged },
  ];
};
