import { shareApi, type Api } from '../../test/support/api.js';
import { setUpAssociation } from '../../test/support/association.js';
import { checkStaffing } from './check-staffing.js';
import { readConfig } from './config.js';

type There = Awaited<ReturnType<typeof setUpAssociation>>;

let api: Api;
let there: There;
beforeAll(async () => {
  api = await shareApi();
  // terms and trainings below are of its day
  there = await setUpAssociation(api, { nameEn: 'Six people', clockStartsAt: '2026-03-02T02:00:00Z' });
}, 60_000);
afterAll(() => api.stop());
afterEach(() => jest.restoreAllMocks());

const check = async (...args: readonly string[]) => {
  const said: string[] = [];
  const hear = (text: string) => void said.push(text);
  jest.spyOn(console, 'log').mockImplementation(hear);
  jest.spyOn(console, 'error').mockImplementation(hear);
  const config = readConfig({ DATABASE_URL: api.postgres.applicationUrl });
  const code = await checkStaffing(config, args, () => new Date());
  return { code, said: said.join('\n') };
};
const checked = () => check('--association', there.associationId);

const onTheRoster = async (kind: 'mediators' | 'experts', login: string): Promise<void> => {
  const id = await there.account({ login, roles: [kind === 'mediators' ? 'mediator' : 'expert'] });
  const facts = {
    languages: ['zh-CN'],
    qualification: 'professional-title',
    details: 'Senior economist',
    training: { completedAt: '2025-12-01T00:00:00Z', hours: 8 },
    from: '2026-01-01T00:00:00Z',
    until: '2028-01-01T00:00:00Z',
    cap: 5,
    ...(kind === 'mediators' && { services: ['mediator'] }),
  };
  const { status, text } = await api.post(`/v1/${kind}/${id}/listings`, facts, there.operator);
  if (status !== 200) throw new Error(text);
};
const onReviews = async (login: string, house: object): Promise<void> => {
  const id = await there.account({ login, roles: ['case-manager'] });
  const { status, text } = await api.post(
    `/v1/reviewers/${id}/listings`,
    { competesWith: [], ...house },
    there.operator,
  );
  if (status !== 200) throw new Error(text);
};

it('names everybody who is missing, and ends with 1, until six people are there for what takes six', async () => {
  const nobody = await checked();
  expect(nobody.code).toBe(1);
  expect(nobody.said).toContain('6 people can do everything');
  expect(nobody.said).toContain('Six people: 6 missing for everything to be done');
  await onTheRoster('mediators', 'mo');
  await onTheRoster('experts', 'eda');
  await onReviews('mia', {});
  await onReviews('noa', {});
  const two = await checked();
  expect([two.code, two.said.includes('Six people: 2 missing')]).toEqual([1, true]);
  expect(two.said).toMatch(/an expert on the roster, trained, for: sits on the panel/);
  expect(two.said).toMatch(/a case manager, listed for reviews, for: .*decides appeals/);
  await onTheRoster('experts', 'fay');
  await onReviews('ada', { organisationId: await there.party('Another house') });
  const six = await checked();
  expect([six.code, six.said.includes('Six people: has people enough for everything')]).toEqual([0, true]);
});

it('says how it is asked, and that there is no such association', async () => {
  expect(await check('--all')).toEqual({ code: 2, said: 'parley check [--association <id>]' });
  await expect(check('--association', '00000000-0000-7000-8000-000000000000')).rejects.toThrow('no such association');
});
