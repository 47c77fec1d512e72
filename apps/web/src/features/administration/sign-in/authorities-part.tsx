import { useQuery } from '@tanstack/react-query';
import { AUTHORITY_WORDS as W } from '#messages/ui/deposits.js';
import { listTimestampAuthorities } from '../../../client/sdk.gen.js';
import type { TimestampAuthorityView } from '../../../client/types.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import type { Doable } from '../../acts/offices-of.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';

const actsOf = ({ authorityId }: TimestampAuthorityView): readonly Doable[] => [
  ['tryTimestampAuthority', { authorityId }],
  ['removeTimestampAuthority', { authorityId }],
];

/** Who attests times for the association, in the order in which they are asked, and a trial of each. */
export function AuthoritiesPart() {
  const { path, say, shortly } = useHere();
  const list = useQuery(queryOf('listTimestampAuthorities', listTimestampAuthorities, { path }));
  return (
    <RowsPart
      title={W.title}
      help={W.help}
      list={list}
      rows={(list.data?.items ?? []).map((row) => ({ ...row, id: row.authorityId }))}
      acts={['nameTimestampAuthority']}
      rowActs={actsOf}
      none={W.none}
      noneHelp={W.noneHelp}
      columns={[
        { id: 'name', label: say(W.name), isName: true, cell: ({ name }) => name },
        { id: 'url', label: say(W.url), cell: ({ url }) => url },
        { id: 'roots', label: say(W.roots), cell: ({ roots }) => roots.join('; ') },
        { id: 'policy', label: say(W.policy), cell: ({ policy }) => policy ?? '—' },
        { id: 'answeredAt', label: say(W.answeredAt), cell: ({ answeredAt }) => shortly(answeredAt) },
        {
          id: 'failedAt',
          label: say(W.failedAt),
          cell: ({ failedAt, failedWith }) => failedAt && [shortly(failedAt), failedWith].join(' · '),
        },
      ]}
    />
  );
}
