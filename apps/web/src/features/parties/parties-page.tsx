import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DESK_PARTIES as W } from '#messages/ui/desk-parties.js';
import { suggest } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Table } from '../../kit/data/table.js';
import { SearchField } from '../../kit/fields/search-field.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { searchOf, text, useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { ActLinks } from '../registers/act-links.js';
import s from '../registers/registers.module.css';

const readAsked = searchOf({ q: text });

/** Parties, found by a part of their name. */
export function PartiesPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const [{ q = '' }, change] = useFilters(readAsked);
  const [typed, setTyped] = useState(q);
  const isAsked = q.trim().length > 1;
  const found = useQuery({
    ...queryOf('suggest', suggest, { query: { q: q.trim() } }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  const rows = isAsked ? (found.data?.items ?? []).filter(({ kind }) => kind === 'party') : [];
  return (
    <DeskPage title={say(W.parties)} beside={<ActLinks acts={[{ operation: 'registerParty' }]} />}>
      <div className={s.filter}>
        <SearchField
          label={say(W.find)}
          placeholder={say(W.findHint)}
          value={typed}
          onChange={(next) => {
            setTyped(next);
            change({ q: next.trim() });
          }}
        />
      </div>
      <TroubleBanner trouble={troubleOf(found.error)} again={() => void found.refetch()} />
      {isAsked ? (
        <Table
          label={say(W.parties)}
          columns={[
            {
              id: 'name',
              label: say(W.find),
              isName: true,
              cell: ({ id, label }) => <TextLink href={to(['parties', id])}>{label}</TextLink>,
            },
          ]}
          rows={rows}
          isLoading={found.isPending}
          onOpen={(partyId) => go(to(['parties', partyId]))}
          empty={
            <EmptyState title={say(W.none)}>
              <p>{say(W.noneHelp)}</p>
            </EmptyState>
          }
        />
      ) : (
        <EmptyState title={say(W.typeFirst)}>
          <p>{say(W.typeFirstHelp)}</p>
        </EmptyState>
      )}
    </DeskPage>
  );
}
