import { useQuery } from '@tanstack/react-query';
import { COMMANDS } from '#messages/commands.js';
import { SECOND_WORDS as W } from '#messages/ui/second-opinions.js';
import { listOwnSecondOpinions } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Records } from '../registers/records.js';

/** What one did as a second person, the newest first. */
export function OwnOpinions() {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const read = useQuery(queryOf('listOwnSecondOpinions', listOwnSecondOpinions, {}));
  const rows = (read.data?.items ?? []).map((one) => ({ ...one, id: `${one.disputeId} ${one.act} ${one.at}` }));
  return (
    <Records
      title={say(W.own)}
      read={read}
      empty={say(W.noOwn)}
      rows={rows}
      columns={[
        { id: 'done', label: say(W.done), isName: true, cell: ({ act }) => wordOf(COMMANDS, act, locale) },
        {
          id: 'number',
          label: say(W.number),
          cell: ({ disputeId, number }) => <TextLink href={to(['disputes', disputeId])}>{number}</TextLink>,
        },
        { id: 'at', label: say(W.at), cell: ({ at }) => instantText(at, locale) },
      ]}
    />
  );
}
