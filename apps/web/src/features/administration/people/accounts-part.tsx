import { ACCOUNT_OFFICES } from '#messages/core/account-offices.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listAccounts } from '../../../client/sdk.gen.js';
import type { ListAccountsResponse } from '../../../client/types.gen.js';
import { TwoLines } from '../../../kit/data/table-frame.js';
import { Badge, Status } from '../../../kit/status/status.js';
import type { Tone } from '../../../kit/status/tones.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useFilters } from '../../../shared/desk/search.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import { wordOf } from '../../../shared/language/word-of.js';
import s from '../administration.module.css';
import { known, readAsked, saying } from '../asked.js';
import { ListFilters } from '../list-filters.js';
import type { Doable } from '../../acts/offices-of.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';

const STATES = { active: W.active, suspended: W.suspended, ended: W.ended };
const TONES: Readonly<Record<keyof typeof STATES, Tone>> = { active: 'lifted', suspended: 'held', ended: 'neutral' };
const { 'case-manager': manager, administrator, mediator, expert } = ACCOUNT_OFFICES;
const OFFICES = { 'case-manager': manager, administrator, mediator, expert };

type Line = ListAccountsResponse['items'][number];
/** What an account’s state leaves to be done; about oneself others decide. */
const actsOf = ({ accountId, state }: Line, own: string): readonly Doable[] => {
  const ids = { accountId };
  const sessions: readonly Doable[] = [['endAccountSessions', ids]];
  if (state === 'ended') return [];
  if (accountId === own) return sessions;
  const others: readonly Doable[] = [
    ['askFactorReset', ids],
    ['grantOffice', ids],
    ['endAccount', ids],
    ['inviteAccount', ids],
    ['withdrawInvitation', ids],
  ];
  return [[state === 'suspended' ? 'restoreAccount' : 'suspendAccount', ids], ...sessions, ...others];
};

/** Everybody with an office, found by name, office and state. */
export function AccountsPart() {
  const { path, accountId, say, moment, locale, shortly } = useHere();
  const [{ search, state, office }] = useFilters(readAsked);
  const filter = saying({ search, state: known(STATES, state), office: known(OFFICES, office) });
  const { list, turning } = useTurns(JSON.stringify(filter), (page) =>
    queryOf('listAccounts', listAccounts, { path, query: { ...filter, ...page } }),
  );
  const rows = (list.data?.items ?? []).map((row) => ({ ...row, id: row.accountId }));
  const offices = (names: readonly string[]) => (
    <span className={s.many}>
      {names.map((name) => (
        <Badge key={name} word={wordOf(ACCOUNT_OFFICES, name, locale)} />
      ))}
    </span>
  );
  const stateOf = ({ state: now }: Line) => <Status tone={TONES[now]} word={say(STATES[now])} />;
  return (
    <RowsPart
      title={W.accounts}
      help={W.accountsHelp}
      list={list}
      turning={turning}
      rows={rows}
      isFiltered={Object.keys(filter).length > 0}
      acts={[['createAccount'], ['endEverySession']]}
      rowActs={(row) => actsOf(row, accountId)}
      none={W.noAccounts}
      noneHelp={W.noAccountsHelp}
      filters={
        <ListFilters
          typed={{ name: 'search', label: W.searchPeople }}
          choices={[
            { name: 'office', label: W.office, of: OFFICES },
            { name: 'state', label: W.state, of: STATES },
          ]}
        />
      }
      columns={[
        {
          id: 'name',
          label: say(W.name),
          isName: true,
          cell: ({ name, login }) => <TwoLines isStacked first={name} second={login} />,
        },
        { id: 'offices', label: say(W.offices), cell: ({ roles }) => offices(roles) },
        { id: 'state', label: say(W.state), cell: stateOf },
        { id: 'away', label: say(W.away), cell: ({ awayUntil }) => shortly(awayUntil) },
        { id: 'disputes', label: say(W.disputes), isNumber: true, cell: ({ disputes }) => disputes },
        { id: 'mail', label: say(W.mail), cell: ({ mail }) => mail },
      ]}
      look={{
        title: ({ name }) => name,
        facts: (row) => [
          { name: say(W.login), value: row.login },
          { name: say(W.mail), value: row.mail },
          { name: say(W.state), value: stateOf(row) },
          { name: say(W.offices), value: row.roles.length === 0 ? undefined : offices(row.roles) },
          {
            name: say(W.withheldOffices),
            value:
              row.withheld.length === 0
                ? undefined
                : row.withheld.map((one) => (
                    <div key={one.office}>
                      {wordOf(ACCOUNT_OFFICES, one.office, locale)} · {say(STATES[one.state])} · {moment(one.since)}
                    </div>
                  )),
          },
          { name: say(W.since), value: moment(row.since) },
          { name: say(W.away), value: moment(row.awayUntil) },
          { name: say(W.disputes), value: row.disputes },
        ],
      }}
    />
  );
}
