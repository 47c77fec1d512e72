import { useQuery } from '@tanstack/react-query';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { AUDITED_LOG_WORDS } from '#messages/ui/audited-log.js';
import { SECURITY_KINDS } from '#messages/ui/desk-security-log.js';
import { listOwnMandates, readSecurityLog } from '../../client/sdk.gen.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useFilters } from '../../shared/desk/search.js';
import { useTurns } from '../../shared/desk/use-turns.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { known, readAsked, saying } from '../administration/asked.js';
import { ListFilters } from '../administration/list-filters.js';
import { RowsPart } from '../administration/rows-part.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';

/** The security log of the association, for an auditor whose mandate names it; each reading is in it, too. */
export function AuditedLogPage() {
  const { say } = useLanguage();
  const mandates = useQuery(queryOf('listOwnMandates', listOwnMandates, { query: { limit: 100 } }));
  return (
    <DeskPage title={say(W.securityLog)}>
      <Part
        read={mandates}
        empty={say(AUDITED_LOG_WORDS.none)}
        isEmpty={({ items }) => !items.some(({ securityLog, state }) => securityLog && state === 'in-force')}
      >
        {() => <Log />}
      </Part>
    </DeskPage>
  );
}

function Log() {
  const { say, locale } = useLanguage();
  const [{ kind }] = useFilters(readAsked);
  const filter = saying({ kind: known(SECURITY_KINDS, kind) });
  const { list, turning } = useTurns(JSON.stringify(filter), (page) =>
    queryOf('readSecurityLog', readSecurityLog, { query: { ...filter, ...page } }),
  );
  return (
    <RowsPart
      title={W.events}
      help={AUDITED_LOG_WORDS.help}
      list={list}
      turning={turning}
      rows={(list.data?.items ?? []).map((row, at) => ({ ...row, id: `${row.at} ${at}` }))}
      isFiltered={Object.keys(filter).length > 0}
      none={W.noEvents}
      filters={<ListFilters choices={[{ name: 'kind', label: W.event, of: SECURITY_KINDS }]} />}
      columns={[
        {
          id: 'event',
          label: say(W.event),
          isName: true,
          cell: (row) => wordOf(SECURITY_KINDS, row.kind, locale),
        },
        { id: 'who', label: say(W.who), cell: ({ accountId, actor }) => (accountId ?? actor)?.slice(-8) },
        { id: 'address', label: say(W.address), cell: ({ address }) => address },
        { id: 'at', label: say(W.at), width: 180, cell: ({ at }) => tableText(at) },
      ]}
    />
  );
}
