import { rightIdentity } from '#application/dispute/right-identity.js';
import {
  GEOGRAPHICAL_KINDS,
  NAME_KINDS,
  PATENT_KINDS,
  RIGHT_KINDS,
  SECRET_KINDS,
  WORK_KINDS,
  type RightKind,
} from '#domain/rulebook/right-kinds.js';
import { findIdentity } from '#application/party/parties.js';
import { refuse } from '#domain/kernel/refusal.js';
import { given } from '../../dispute/given.js';
import { invalid } from '../../http/http-problem.js';
import { recordRightAs } from '../../right/record-right.js';
import { RecordRightBody } from '../../right/right.dto.js';
import { RightsController } from '../../right/rights.controller.js';
import { bodyOf, differing, wrong, type Asking, type Card, type Planned, type Values } from '../card.js';
import { findKnownRights, rightKey } from '../find-rights.js';
import { findParties } from '../find-parties.js';
import { plainWords, valueOf, type Column } from '../table/column.js';

const choice = (path: string, values: readonly string[]) => ({ operation: 'recordRight', path, values });

const COLUMNS: readonly Column[] = [
  { name: 'kind', field: 'right.kind', reads: 'choice', required: true, of: choice('right.kind', RIGHT_KINDS) },
  { name: 'number', field: 'right.registrationNumber', reads: 'code' },
  { name: 'name', field: 'right.name', reads: 'text', required: true },
  { name: 'owner', field: 'holderId', reads: 'text' },
  { name: 'type', field: 'right.type', reads: 'text' },
  { name: 'classes', field: 'right.trademark.classes', reads: 'wholes' },
  { name: 'area', field: 'right.geographical.area', reads: 'text' },
  { name: 'denomination', field: 'right.plantVariety.denomination', reads: 'text' },
  { name: 'species', field: 'right.plantVariety.species', reads: 'text' },
  { name: 'pending', field: 'right.patent.pendingInvalidation', reads: 'flag' },
  { name: 'validFrom', field: 'validFrom', reads: 'day' },
  { name: 'validUntil', field: 'validUntil', reads: 'day' },
  { name: 'territories', field: 'territories', reads: 'list' },
  { name: 'details', field: 'right.details', reads: 'text' },
];

/** What of a right is its kind's own, told in the columns for it. */
const OWN: {
  readonly [K in RightKind]: (values: Values, type: (of: readonly string[], path: string) => unknown) => object;
} = {
  trademark: ({ classes }) => ({ trademark: given({ classes }) }),
  copyright: (_, type) => ({ copyright: given({ work: type(WORK_KINDS, 'work') }) }),
  patent: ({ pending }, type) => ({
    patent: given({ kind: type(PATENT_KINDS, 'patent.kind'), pendingInvalidation: pending }),
  }),
  'geographical-indication': ({ area }, type) => ({
    geographical: given({ kind: type(GEOGRAPHICAL_KINDS, 'geographical.kind'), area }),
  }),
  'trade-secret': (_, type) => ({ tradeSecret: given({ kind: type(SECRET_KINDS, 'tradeSecret.kind') }) }),
  'layout-design': () => ({ layoutDesign: {} }),
  'plant-variety': ({ denomination, species }) => ({ plantVariety: given({ denomination, species }) }),
  name: (_, type) => ({ protectedName: given({ kind: type(NAME_KINDS, 'protectedName.kind') }) }),
};

/** Rights in the register, known again by kind and number of the same holder; without a number by kind and name. */
export const rights: Card = {
  columns: COLUMNS,
  act: () => RightsController.prototype.recordRight,
  canBeTried: true,
  example: {
    'zh-CN': {
      kind: '商标权',
      number: '00123456',
      name: '北风',
      owner: '杭州某某商贸有限公司',
      classes: '25；35',
      validFrom: '2024-05-21',
      validUntil: '2034年5月20日',
      territories: 'CN',
    },
    en: {
      kind: 'Trademark',
      number: '00123456',
      name: 'NORTHWIND',
      owner: 'Northwind Trading Ltd',
      classes: '25; 35',
      validFrom: '2024-05-21',
      validUntil: '2034-05-20',
      territories: 'CN',
    },
  },
  gather: async ({ caller }) => {
    const { tenant, actor } = caller;
    const own = actor.onBehalfOf;
    // whoever is no case manager names no other party, and so learns of none
    if (own === undefined && caller.account?.roles.includes('case-manager') !== true)
      throw invalid('Parley-Party', 'missing');
    if (own !== undefined && !(await tenant.contextOf(actor)).mayActFor.includes(own)) refuse('NotFound');
    const [known, parties, ownName] = await Promise.all([
      findKnownRights(caller),
      own === undefined ? findParties(tenant) : undefined,
      own === undefined ? undefined : findIdentity(tenant, own),
    ]);
    const holderOf = (words: unknown): string => {
      if (own !== undefined) {
        if (words !== undefined && plainWords(String(words)) !== plainWords(ownName?.name ?? ''))
          throw wrong('owner', 'not-your-own');
        return own;
      }
      if (words === undefined) throw wrong('owner', 'missing');
      const named = parties?.get(plainWords(String(words))) ?? [];
      if (named.length > 1) throw wrong('owner', 'several-of-the-name');
      return named[0]?.partyId ?? unknownOwner();
    };
    return async (values) => {
      const kind = values['kind'] as RightKind;
      const type = (of: readonly string[], path: string): unknown => typeIn(values['type'], of, path);
      const { number, name, details, validFrom, validUntil } = values;
      const right = given({ kind, name, registrationNumber: number, details, ...OWN[kind](values, type) });
      const holderId = holderOf(values['owner']);
      const territories = (values['territories'] as readonly string[] | undefined)?.map((one) => one.toUpperCase());
      const staff = own === undefined ? holderId : undefined;
      const plain = given({ right, territories, validFrom, validUntil, holderId: staff });
      const body = bodyOf(RecordRightBody, plain, COLUMNS);
      const key = rightKey(holderId, rightIdentity(tenant, body.right), body.right);
      const there = known.get(key);
      return {
        keys: [key],
        act: plain,
        ...(there && { there: { changes: false, differs: differing(values, there as Values) } }),
      } satisfies Planned;
    };
  },
  make: async ({ caller }: Asking, act: object, request) => {
    const { body } = await recordRightAs(caller, bodyOf(RecordRightBody, act, COLUMNS), request);
    return (JSON.parse(body) as { readonly rightId: string }).rightId;
  },
};

const typeIn = (words: unknown, values: readonly string[], path: string): string | undefined => {
  if (words === undefined) throw wrong('type', 'missing');
  const found = valueOf(choice(`right.${path}`, values), String(words));
  if (found === undefined) throw wrong('type', 'not-in-list', { allowed: values });
  return found;
};

const unknownOwner = (): never => {
  throw wrong('owner', 'unknown-owner');
};
