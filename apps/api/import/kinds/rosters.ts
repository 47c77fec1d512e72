import { findExperts } from '#application/context/experts.js';
import { findRoster } from '#application/context/mediators.js';
import { recordListing } from '#application/context/neutrals.js';
import type { NeutralListed, NeutralService } from '#domain/neutral/events.js';
import { QUALIFICATIONS } from '#domain/neutral/events.js';
import { RIGHT_KINDS } from '#domain/rulebook/right-kinds.js';
import { endOfDay, type LocalDate } from '#domain/calendar/local-date.js';
import { given } from '../../dispute/given.js';
import { ExpertsController } from '../../neutral/expert/experts.controller.js';
import { ListExpertBody } from '../../neutral/expert/expert.dto.js';
import { ListMediatorBody } from '../../neutral/mediator/mediator.dto.js';
import { MediatorsController } from '../../neutral/mediator/mediators.controller.js';
import { loginOf } from '../../account/login.js';
import { bodyOf, differing, wrong, type Asking, type Card, type Planned, type Values } from '../card.js';
import { findAccountsByLogin } from '../find-accounts.js';
import type { Column } from '../table/column.js';
import { EXPERT_EXAMPLE, MEDIATOR_EXAMPLE } from './roster-examples.js';

const columnsOf = (operation: string, more: readonly Column[]): readonly Column[] => {
  const choice = (path: string, values: readonly string[]) => ({ operation, path, values });
  return [
    { name: 'login', field: 'login', reads: 'code', required: true },
    { name: 'rights', field: 'rights', reads: 'choices', of: choice('rights', RIGHT_KINDS) },
    ...more,
    {
      name: 'languages',
      field: 'languages',
      reads: 'choices',
      required: true,
      of: choice('languages', ['zh-CN', 'en']),
    },
    {
      name: 'qualification',
      field: 'qualification',
      reads: 'choice',
      required: true,
      of: choice('qualification', QUALIFICATIONS),
    },
    { name: 'details', field: 'details', reads: 'text', required: true },
    { name: 'from', field: 'from', reads: 'from', required: true },
    { name: 'until', field: 'until', reads: 'until', required: true },
    { name: 'cap', field: 'cap', reads: 'whole', required: true },
    { name: 'trainedOn', field: 'training.completedAt', reads: 'day' },
    { name: 'trainedHours', field: 'training.hours', reads: 'whole' },
  ];
};

type Act = { readonly accountId: string; readonly body: object };
type Listing = NeutralListed['data'];

/**
 * What the row leaves open stands as it was: a listing takes the place of all that was told before. A choice without
 * any is of all, which a row says by leaving it open.
 */
const standingIn = ({ rights = [], fields = [], training }: Partial<Listing> = {}): object =>
  given({ ...(rights.length > 0 && { rights }), ...(fields.length > 0 && { fields }), training });

const factsIn = (values: Values): object => {
  const { rights, fields, languages, qualification, details, from, until, cap, trainedOn, trainedHours } = values;
  const completedAt = trainedOn === undefined ? undefined : endOfDay(trainedOn as LocalDate);
  const isTrained = trainedOn !== undefined || trainedHours !== undefined;
  const training = isTrained ? given({ completedAt, hours: trainedHours }) : undefined;
  return given({ rights, fields, languages, qualification, details, from, until, cap, training });
};

const differsFrom = (values: Values, { training, term, ...listed }: Listing, details: string | undefined) => {
  const plain = {
    rights: listed.rights,
    languages: listed.languages,
    qualification: listed.qualification,
    cap: listed.cap,
    from: term.from,
    until: term.until,
    ...(details !== undefined && { details }),
    ...(listed.fields && { fields: listed.fields }),
  };
  const { trainedOn, trainedHours } = values;
  const isTrainedAnew = trainedOn !== undefined && training?.completedAt !== endOfDay(trainedOn as LocalDate);
  const isNewField = values['fields'] !== undefined && listed.fields === undefined;
  const isOtherHours = trainedHours !== undefined && training?.hours !== trainedHours;
  return [
    ...differing(values, plain),
    ...(isNewField ? ['fields'] : []),
    ...(isTrainedAnew ? ['trainedOn'] : []),
    ...(isOtherHours ? ['trainedHours'] : []),
  ];
};

type Roster = Pick<Card, 'act' | 'example'> & {
  readonly service: NeutralService;
  readonly columns: readonly Column[];
  readonly type: typeof ListExpertBody | typeof ListMediatorBody;
  readonly listed: (asking: Asking) => Promise<ReadonlyMap<string, Listing | undefined>>;
};

/** Accounts that are put on a roster, or of which its facts are told anew; known again by their login. */
const rosterOf = ({ service, columns, type, listed, act, example }: Roster): Card => ({
  columns,
  act,
  example,
  canBeTried: true,
  gather: async (asking) => {
    const { tenant } = asking.caller;
    const [known, listings] = await Promise.all([findAccountsByLogin(tenant), listed(asking)]);
    const words = await tenant.vault.open([...listings.values()].flatMap((one) => one?.detailsContentId ?? []));
    return async (values) => {
      const login = loginOf(String(values['login'] ?? ''));
      const account = known.get(login);
      const listing = account && listings.get(account.id);
      const told = { ...standingIn(listing), ...factsIn(values) };
      const body = service === 'mediator' ? { services: ['mediator'], ...told } : told;
      bodyOf<object>(type, body, columns);
      if (!account?.isThere || !account.roles.includes(service)) throw wrong('login', 'unknown-account');
      const differs = listing && differsFrom(values, listing, words.get(listing.detailsContentId));
      return {
        keys: [login],
        act: { accountId: account.id, body } satisfies Act,
        ...(differs && { there: { changes: true, differs } }),
      } satisfies Planned;
    };
  },
  make: async ({ caller: { tenant, actor: by, now: at } }: Asking, { accountId, body }: Act, request) => {
    const told = bodyOf<ListExpertBody | ListMediatorBody>(type, body, columns);
    const { rights = [], languages, qualification, details, from, until, cap, training } = told;
    const fields = 'fields' in told ? told.fields : undefined;
    const known = { rights, fields, languages, qualification, details, term: { from, until }, training, cap };
    await recordListing(tenant, { service, accountId }, given({ services: [service], ...known }), { by, at, request });
    return accountId;
  },
});

export const mediators = rosterOf({
  service: 'mediator',
  columns: columnsOf('listMediator', []),
  type: ListMediatorBody,
  act: () => MediatorsController.prototype.listMediator,
  listed: async ({ caller: { tenant } }) =>
    new Map((await findRoster(tenant)).map(({ mediatorId, neutral }) => [mediatorId, neutral.listings.mediator])),
  example: MEDIATOR_EXAMPLE,
});

export const experts = rosterOf({
  service: 'expert',
  columns: columnsOf('listExpert', [{ name: 'fields', field: 'fields', reads: 'list' }]),
  type: ListExpertBody,
  act: () => ExpertsController.prototype.listExpert,
  listed: async ({ caller: { tenant } }) =>
    new Map((await findExperts(tenant)).experts.map(({ expertId, neutral }) => [expertId, neutral.listings.expert])),
  example: EXPERT_EXAMPLE,
});
