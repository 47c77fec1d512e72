import { useQuery } from '@tanstack/react-query';
import { COMMANDS } from '#messages/commands.js';
import { GRIEVANCE_OPINIONS, SECOND_WORDS as W } from '#messages/ui/second-opinions.js';
import { listOwnSecondOpinions } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Records } from '../registers/records.js';

const WORDS = { ...COMMANDS, ...GRIEVANCE_OPINIONS };

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
        { id: 'done', label: say(W.done), isName: true, cell: ({ act }) => wordOf(WORDS, act, locale) },
        {
          id: 'number',
          label: say(W.number),
          cell: ({ disputeId, grievanceId, number }) => (
            <TextLink href={to(grievanceId === undefined ? ['disputes', disputeId] : ['grievances', grievanceId])}>
              {number}
            </TextLink>
          ),
        },
        { id: 'at', label: say(W.at), cell: ({ at }) => tableText(at) },
      ]}
    />
  );
}
