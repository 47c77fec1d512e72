import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { OPEN_RULE_WORDS as O } from '#messages/ui/open-rules.js';
import { listRulebooks } from '../../../client/sdk.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Table } from '../../../kit/data/table.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';

/** Every version of every rulebook, the newest first. */
export function RulebooksPage() {
  const { say, locale } = useLanguage();
  const { to } = useOpen();
  const { data, error, isPending, refetch } = useQuery(queryOf('listRulebooks', listRulebooks, {}));
  const rows = (data?.rulebooks ?? [])
    .toReversed()
    .map((one) => ({ ...one, key: one.id, id: `${one.id}/${one.version}` }));
  return (
    <OpenPage title={say(O.rulebooks)} lead={say(O.rulebooksLead)}>
      <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />
      <Table
        label={say(O.rulebooks)}
        isLoading={isPending}
        rows={rows}
        columns={[
          {
            id: 'title',
            label: say(O.title),
            isName: true,
            cell: ({ key, version, title }) => (
              <TextLink href={to(['rulebooks', key, version])}>{`${title[locale]} ${version}`}</TextLink>
            ),
          },
          { id: 'from', label: say(O.from), cell: ({ inForceFrom }) => formatDay(inForceFrom, locale) },
          {
            id: 'hash',
            label: say(O.hash),
            cell: ({ hash }) => <span className={s.hash}>{hash.slice(0, 16)}…</span>,
          },
        ]}
      />
    </OpenPage>
  );
}
