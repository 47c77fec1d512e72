import { useQuery } from '@tanstack/react-query';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listIssuers } from '../../../client/sdk.gen.js';
import { TwoLines } from '../../../kit/data/table-frame.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';

/** Where else people may sign in, and what is trusted there. */
export function IssuersPart() {
  const { path, say, locale, shortly } = useHere();
  const read = useQuery(queryOf('listIssuers', listIssuers, { path }));
  return (
    <RowsPart
      title={W.issuers}
      help={W.issuersHelp}
      list={read}
      rows={(read.data?.items ?? []).map((row) => ({ ...row, id: row.issuerId }))}
      acts={[['addIssuer']]}
      none={W.noIssuers}
      noneHelp={W.noIssuersHelp}
      rowActs={({ issuerId, endedAt }) =>
        endedAt === undefined
          ? [
              ['changeIssuerTrust', { issuerId }],
              ['endIssuer', { issuerId }],
            ]
          : []
      }
      columns={[
        {
          id: 'name',
          label: say(W.issuer),
          isName: true,
          cell: ({ nameZh, nameEn, issuer }) => (
            <TwoLines isStacked first={locale === 'en' ? nameEn : nameZh} second={issuer} />
          ),
        },
        { id: 'clientId', label: say(W.clientId), cell: ({ clientId }) => clientId },
        {
          id: 'trusted',
          label: say(W.trusted),
          cell: ({ trustedAcr, trustedAmr }) => [...trustedAcr, ...trustedAmr].join(' · '),
        },
        { id: 'addedAt', label: say(W.addedAt), cell: ({ addedAt }) => shortly(addedAt) },
        {
          id: 'state',
          label: say(W.state),
          cell: ({ endedAt }) => (
            <Status
              tone={endedAt === undefined ? 'lifted' : 'neutral'}
              word={say(endedAt === undefined ? W.active : W.ended)}
            />
          ),
        },
      ]}
    />
  );
}
