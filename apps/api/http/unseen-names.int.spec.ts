import { shareApi, type Api } from '../../../test/support/api.js';
import { complaintOf, setUpCase, type Case } from '../../../test/support/dispute.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

const NAME = 'North\u200bwind';
const party = (name: string) => ({ kind: 'organisation', name, accounts: [] });
const account = (name: string) => ({
  login: 'nora',
  password: 'correct horse battery staple',
  name,
  mail: 'nora@example.org',
  locale: 'en',
  roles: ['party'],
});
const withName = (part: 'right' | 'items' | 'respondents'): object => {
  const body = complaintOf(story) as unknown as Record<string, object>;
  const named = part === 'items' ? { title: NAME } : { name: NAME };
  if (part === 'right') return { ...body, right: { ...body['right'], ...named } };
  const [first, ...others] = body[part] as unknown as readonly object[];
  return { ...body, [part]: [{ ...first, ...named }, ...others] };
};

it.each([
  ['party', 'name', () => api.post('/v1/parties', party(NAME), story.association.operator)],
  [
    'account',
    'name',
    () =>
      api.post(
        `/v1/associations/${story.association.associationId}/accounts`,
        account(NAME),
        story.association.operator,
      ),
  ],
  ['right', 'right.name', () => api.post('/v1/disputes', withName('right'), story.ana)],
  ['item', 'items[0].title', () => api.post('/v1/disputes', withName('items'), story.ana)],
  ['respondent', 'respondents[0].name', () => api.post('/v1/disputes', withName('respondents'), story.ana)],
] as const)(
  'a %s is not called what nobody sees; which character it is stands in the answer',
  async (_, field, send) => {
    const { status, body } = await send();
    expect([status, body['errors']]).toEqual([
      400,
      [expect.objectContaining({ field, code: 'bad-characters', detail: expect.stringContaining('U+200B') })],
    ]);
  },
);

it('a name is kept as it was written where its script needs what is not seen', async () => {
  const name = 'ශ්\u200dරී ලංකා 爱\u2764\ufe0f';
  const { body } = await api.post('/v1/parties', party(name), story.association.operator);
  expect((await api.get(`/v1/parties/${String(body['partyId'])}`, story.maja)).body['name']).toBe(name);
});
