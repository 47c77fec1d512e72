import { findAffiliations, recordAffiliationOf } from '#application/context/affiliations.js';
import { RELATIONS } from '#domain/neutral/affiliation.js';
import { given } from '../../dispute/given.js';
import { AffiliationsController } from '../../neutral/expert/affiliations.controller.js';
import { RecordAffiliationBody } from '../../neutral/expert/affiliation.dto.js';
import { loginOf } from '../../account/login.js';
import { bodyOf, differing, wrong, type Asking, type Card, type Planned } from '../card.js';
import { findAccountsByLogin } from '../find-accounts.js';
import { findParties } from '../find-parties.js';
import { plainWords, type Column } from '../table/column.js';

const COLUMNS: readonly Column[] = [
  { name: 'from', field: 'fromId', reads: 'text', required: true },
  {
    name: 'relation',
    field: 'relation',
    reads: 'choice',
    required: true,
    of: { operation: 'recordAffiliation', path: 'relation', values: RELATIONS },
  },
  { name: 'to', field: 'toId', reads: 'text', required: true },
  { name: 'since', field: 'since', reads: 'from' },
  { name: 'until', field: 'until', reads: 'until' },
  { name: 'details', field: 'details', reads: 'text', required: true },
];

/** What ties people and parties, each end a login or a party’s name; known again by both ends and the relation. */
export const affiliations: Card = {
  columns: COLUMNS,
  act: () => AffiliationsController.prototype.recordAffiliation,
  canBeTried: true,
  example: {
    'zh-CN': {
      from: 'chen.ming',
      relation: '担任顾问',
      to: '杭州某某商贸有限公司',
      since: '2024-03-01',
      until: '',
      details: '聘书，2024年3月1日',
    },
    en: {
      from: 'chen.ming',
      relation: 'Advises',
      to: 'Northwind Trading Ltd',
      since: '2024-03-01',
      until: '',
      details: 'Letter of appointment of 1 March 2024',
    },
  },
  gather: async ({ caller: { tenant } }) => {
    const [accounts, parties, known] = await Promise.all([
      findAccountsByLogin(tenant),
      findParties(tenant),
      findAffiliations(tenant),
    ]);
    const there = new Map(known.map((one) => [keyOf(one), one]));
    const idOf = (column: string, words: unknown): string => {
      const account = accounts.get(loginOf(String(words)));
      if (account) return account.id;
      const named = parties.get(plainWords(String(words))) ?? [];
      if (named.length > 1) throw wrong(column, 'several-of-the-name');
      return named[0]?.partyId ?? unknown(column);
    };
    return async ({ from, relation, to, since, until, details }) => {
      const plain = given({ fromId: idOf('from', from), relation, toId: idOf('to', to), since, until, details });
      const body = bodyOf(RecordAffiliationBody, plain, COLUMNS);
      const found = there.get(keyOf(body));
      const differs = found && differing({ since, until }, given({ since: found.since, until: found.endedAt }));
      return {
        keys: [keyOf(body)],
        act: plain,
        ...(differs && { there: { changes: false, differs } }),
      } satisfies Planned;
    };
  },
  make: async ({ caller: { tenant, actor: by, now: at } }: Asking, act: object, request) => {
    const { fromId, toId, relation, since, until, details } = bodyOf(RecordAffiliationBody, act, COLUMNS);
    const facts = given({ fromId, toId, relation, since, endedAt: until, details });
    const { body } = await recordAffiliationOf(tenant, facts, { by, at, request });
    return (JSON.parse(body) as { readonly affiliationId: string }).affiliationId;
  },
};

const keyOf = ({ fromId, relation, toId }: { fromId: string; relation: string; toId: string }): string =>
  [fromId, relation, toId].join(' ');

const unknown = (column: string): never => {
  throw wrong(column, 'unknown-end');
};
