import { useQuery } from '@tanstack/react-query';
import { AUTHORITY_SCOPES } from '#messages/core/roles.js';
import { AUTHORITY_BASES } from '#messages/forms/own-choices.js';
import { formatList } from '#messages/format.js';
import { DESK_PARTIES as W } from '#messages/ui/desk-parties.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { listAuthorities } from '../../client/sdk.gen.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ActLinks } from '../registers/act-links.js';
import { Records } from '../registers/records.js';

/** Who may act for it, as what, for what and until when; what two people have to agree to stands below. */
export function Authorities({ partyId }: { readonly partyId: string }) {
  const { say, locale } = useLanguage();
  const read = useQuery(queryOf('listAuthorities', listAuthorities, { path: { partyId } }));
  const { items = [], proposals = [] } = read.data ?? {};
  const at = (when: string | undefined): string =>
    when === undefined ? say(DESK_REGISTERS.openEnd) : instantText(when, locale);
  const scopeOf = (scope: readonly string[] | undefined): string =>
    scope === undefined
      ? say(W.everything)
      : formatList(
          scope.map((one) => wordOf(AUTHORITY_SCOPES, one, locale)),
          locale,
        );
  return (
    <>
      <Records
        title={say(W.authorities)}
        read={read}
        empty={say(W.noAuthority)}
        rows={items.map((one) => ({ ...one, id: `${one.accountId} ${one.basis}` }))}
        columns={[
          { id: 'who', label: say(W.who), isName: true, cell: ({ name }) => name },
          { id: 'basis', label: say(W.basis), cell: ({ basis }) => wordOf(AUTHORITY_BASES, basis, locale) },
          { id: 'scope', label: say(W.scope), cell: ({ scope }) => scopeOf(scope) },
          {
            id: 'state',
            label: say(DESK_REGISTERS.stage),
            cell: ({ state }) => <Status tone={state === 'pending' ? 'due' : 'lifted'} word={say(W[state])} />,
          },
          { id: 'since', label: say(DESK_REGISTERS.from), cell: ({ since }) => at(since) },
          { id: 'until', label: say(DESK_REGISTERS.until), cell: ({ until }) => at(until) },
          {
            id: 'acts',
            label: say(DESK_REGISTERS.acts),
            cell: ({ accountId }) => (
              <ActLinks acts={[{ operation: 'endPartyAuthority', ids: { partyId, accountId } }]} />
            ),
          },
        ]}
      />
      {proposals.length > 0 && (
        <Records
          title={say(W.proposals)}
          empty={say(W.noAuthority)}
          rows={proposals.map((one) => ({ ...one, id: one.proposalId }))}
          columns={[
            { id: 'who', label: say(W.who), isName: true, cell: ({ name }) => name },
            { id: 'basis', label: say(W.basis), cell: ({ basis }) => wordOf(AUTHORITY_BASES, basis, locale) },
            { id: 'scope', label: say(W.scope), cell: ({ scope }) => scopeOf(scope) },
            { id: 'at', label: say(DESK_REGISTERS.when), cell: ({ proposedAt }) => at(proposedAt) },
            {
              id: 'acts',
              label: say(DESK_REGISTERS.acts),
              cell: ({ proposalId }) => (
                <ActLinks
                  acts={['approveAuthority', 'refuseAuthority'].map((operation) => ({
                    operation,
                    ids: { partyId, proposalId },
                  }))}
                />
              ),
            },
          ]}
        />
      )}
    </>
  );
}
