import { ACCOUNT_OFFICES } from '#messages/core/account-offices.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listReadings } from '../../../client/sdk.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useNames } from '../use-names.js';

/** Who read what is not everybody’s; newest first. */
export function ReadingsPart() {
  const { path, to, say, locale, shortly } = useHere();
  const nameOf = useNames();
  const { list, turning } = useTurns('', (page) => queryOf('listReadings', listReadings, { path, query: page }));
  return (
    <RowsPart
      title={W.readings}
      help={W.readingsHelp}
      list={list}
      turning={turning}
      rows={(list.data?.items ?? []).map((row, index) => ({ ...row, id: `${row.at}-${String(index)}` }))}
      none={W.noReadings}
      columns={[
        { id: 'reader', label: say(W.reader), isName: true, cell: ({ readerId }) => nameOf(readerId) },
        {
          id: 'offices',
          label: say(W.offices),
          cell: ({ offices }) => offices.map((one) => wordOf(ACCOUNT_OFFICES, one, locale)).join(' · '),
        },
        { id: 'thing', label: say(W.thing), cell: ({ thing }) => say(W[thing]) },
        {
          id: 'dispute',
          label: say(W.dispute),
          cell: ({ disputeId }) =>
            disputeId !== undefined && <TextLink href={to(['disputes', disputeId])}>{say(W.openDispute)}</TextLink>,
        },
        { id: 'at', label: say(W.at), width: 180, cell: ({ at }) => shortly(at) },
      ]}
    />
  );
}
