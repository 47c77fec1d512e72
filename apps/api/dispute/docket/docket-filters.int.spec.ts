import { indexWords } from '#application/search/index-words.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../../test/support/dispute.js';
import { DOCKET_SORTS } from '#read-models/docket-orders.js';
import type { DisputeCounts, DisputeList } from './dispute-line.dto.js';
import type { SearchHits, Suggestions } from '../../desk/search/search.dto.js';

type By = { readonly token: string };

let api: Api;
let story: Case;
const disputes: Filed[] = [];
let majaId = '';

const settle = async (): Promise<void> => {
  const { pool, vaultOf } = api.parts;
  while ((await keepUp(pool, PROJECTIONS)) > 0);
  while ((await indexWords(pool, (associationId) => ({ vault: vaultOf(associationId) }))) > 0);
};
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  for (let i = 0; i < 3; i += 1) {
    const body = { ...complaintOf(story), ...(i === 2 && { statement: '直播间里卖的是假冒的北风羽绒服' }) };
    const filed = await api.post('/v1/disputes', body, story.ana);
    if (filed.status !== 201) throw new Error(filed.text);
    disputes.push(filed.body as unknown as Filed);
  }
  const accepted = await api.post(
    `/v1/disputes/${disputes[0]?.disputeId}/acceptances`,
    {},
    { token: story.maja.token },
  );
  if (accepted.status !== 200) throw new Error(accepted.text);
  await settle();
  const { rows } = await api.parts.pool.query<{ id: string }>("SELECT id FROM office.account WHERE login = 'maja'");
  majaId = rows[0]?.id ?? '';
}, 60_000);
afterAll(() => api.stop());

/** What the signals of each weigh; where nothing is said, none were computed. */
const weigh = async (points: readonly (number | undefined)[]): Promise<void> => {
  const { pool } = api.parts;
  await pool.query('DELETE FROM office.signal_place');
  await pool.query(
    `INSERT INTO office.signal_place (dispute_id, association_id, points, codes, version, position, computed_at, due)
       SELECT id, $1, points, CASE WHEN points > 0 THEN '{burst}'::text[] ELSE '{}' END, 1, 1, now(), false
         FROM unnest($2::uuid[], $3::int[]) AS of (id, points) WHERE points IS NOT NULL`,
    [story.association.associationId, disputes.map(({ disputeId }) => disputeId), points],
  );
};

const got = async <T>(path: string, by: By): Promise<T> => {
  const { status, text } = await api.get(path, by);
  if (status !== 200) throw new Error(text);
  return JSON.parse(text) as T;
};
const list = (by: By, query = ''): Promise<DisputeList> => got(`/v1/disputes?${query}`, by);
const numbers = async (by: By, query = ''): Promise<readonly number[]> =>
  (await list(by, query)).items.map(({ disputeId }) => disputes.findIndex((one) => one.disputeId === disputeId));
const search = (by: By, q: string, more = ''): Promise<SearchHits> =>
  got(`/v1/search?q=${encodeURIComponent(q)}${more}`, by);

describe('the docket of the staff', () => {
  it('says of each dispute who, what, where, whose and by when', async () => {
    const [first] = (await list(story.maja, `search=${disputes[0]?.number}`)).items;
    expect(first).toMatchObject({
      number: disputes[0]?.number,
      stage: 'awaiting-counter-notice',
      parties: [
        { role: 'complainant', name: expect.any(String) },
        { role: 'respondent', name: expect.any(String) },
        { role: 'respondent', name: expect.any(String) },
      ],
      items: { count: 3, first: { url: expect.stringContaining('http') } },
      platforms: [{ id: story.shop.platformId, name: expect.any(String) }],
      right: { kind: 'trademark', number: expect.any(String) },
      owner: { id: majaId, name: expect.any(String) },
      waitingFor: expect.any(String),
      nextDue: { at: expect.any(String), subject: expect.any(String), clause: expect.any(String) },
      tags: [],
    });
  });

  it('filters, and counts by the same filters', async () => {
    expect(await numbers(story.maja, 'stage=intake')).toEqual([2, 1]);
    expect(await numbers(story.maja, 'stage=intake&sort=filedAt')).toEqual([1, 2]);
    expect(await numbers(story.maja, 'state=closed')).toEqual([]);
    expect(await numbers(story.maja, `partyId=${story.ben.partyId}&platformId=${story.shop.platformId}`)).toEqual([
      2, 1, 0,
    ]);
    expect(await numbers(story.maja, 'right=patent')).toEqual([]);
    expect(await numbers(story.maja, 'whose=unowned')).toEqual([]);
    expect(await numbers(story.maja, 'whose=mine&waitingFor=association&stage=intake')).toEqual([2, 1]);
    expect(await numbers(story.maja, 'priority=urgent')).toEqual([]);
    expect(await numbers(story.maja, 'priority=high&stage=intake')).toEqual([2, 1]);
    expect(await numbers(story.maja, 'minRisk=9999')).toEqual([]);
    expect(await numbers(story.maja, 'dueBefore=2020-01-01T00:00:00Z')).toEqual([]);
    expect(await numbers(story.maja, 'filedFrom=2020-01-01T00:00:00Z&filedBefore=2021-01-01T00:00:00Z')).toEqual([]);
    expect(await got<DisputeCounts>('/v1/dispute-counts?', story.maja)).toMatchObject({
      all: 3,
      byStage: { intake: 2, 'awaiting-counter-notice': 1 },
      byOwner: { [majaId]: 3 },
    });
    expect(await got<DisputeCounts>('/v1/dispute-counts?stage=intake', story.maja)).toMatchObject({ all: 2 });
    const platform = `platformId=${story.shop.platformId}`;
    expect(await numbers(story.maja, `${platform}&ownerId=${majaId}&stage=intake`)).toEqual([2, 1]);
    expect(await got<DisputeCounts>(`/v1/dispute-counts?${platform}&ownerId=${majaId}`, story.maja)).toMatchObject({
      all: 3,
      byPlatform: { [story.shop.platformId]: 3 },
      byTeam: {},
    });
    expect(await numbers(story.maja, `platformId=${majaId}`)).toEqual([]);
    expect((await api.get('/v1/dispute-counts', story.ana)).status).toBe(403);
  });

  it('sorts by what signals weigh, those without any by their filing, and filters such a list', async () => {
    await weigh([20, 0, 45]);
    expect(await numbers(story.maja, 'sort=-risk')).toEqual([2, 0, 1]);
    expect(await numbers(story.maja, 'sort=risk')).toEqual([1, 0, 2]);
    expect(await numbers(story.maja, 'sort=-risk&stage=intake')).toEqual([2, 1]);
    expect(await numbers(story.maja, 'sort=-risk&minRisk=20')).toEqual([2, 0]);
    expect(await numbers(story.maja, 'sort=-risk&state=open')).toEqual([2, 0, 1]);
    expect(await numbers(story.maja, 'sort=-risk&state=closed')).toEqual([]);
    await weigh([20, 20, undefined]);
    expect((await numbers(story.maja, 'sort=-risk')).at(-1)).toBe(2);
    expect((await numbers(story.maja, 'sort=risk'))[0]).toBe(2);
  });

  it.each(DOCKET_SORTS)('pages by %s without leaving out or telling twice', async (sort) => {
    const all = await numbers(story.maja, `sort=${sort}`);
    const read: number[] = [];
    for (let next: string | undefined, more = true; more; more = next !== undefined) {
      const page: DisputeList = await list(story.maja, `sort=${sort}&limit=1${next ? `&cursor=${next}` : ''}`);
      read.push(...page.items.map(({ disputeId }) => disputes.findIndex((one) => one.disputeId === disputeId)));
      next = page.next;
    }
    expect([read, [...all].sort()]).toEqual([all, [0, 1, 2]]);
  });

  it('finds by part of the number, name, link, right, and agent', async () => {
    const number = disputes[1]?.number ?? '';
    expect(await numbers(story.maja, `search=${number.slice(-4).toLowerCase()}`)).toEqual([1]);
    const [line] = (await list(story.maja, `search=${number}`)).items;
    const { parties = [], right, items } = line ?? {};
    for (const words of [parties[0]?.name, parties[1]?.name?.slice(0, 3), right?.number, items?.first?.url?.slice(-6)])
      expect(await numbers(story.maja, `search=${encodeURIComponent(words ?? '')}`)).toEqual([2, 1, 0]);
    expect(await numbers(story.maja, 'search=x')).toEqual([]);
  });
});

describe('the docket as a file', () => {
  const rowsOf = (text: string): readonly string[] => text.split('\r\n').slice(0, -1);

  it('has what the filter shows, in words, and no cell that a spreadsheet would calculate', async () => {
    const tags = ['=1+1', 'two, "three"'];
    expect((await api.send('PUT', `/v1/disputes/${disputes[1]?.disputeId}/tags`, story.maja, { tags })).status).toBe(
      200,
    );
    const response = await fetch(`${api.url}/v1/dispute-export?stage=intake&sort=filedAt&locale=en`, {
      headers: { authorization: `Bearer ${story.maja.token}` },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head = '', first = '', ...more] = rowsOf(bytes.toString().slice(1));
    expect(head).toMatch(/^Number,Stage,Filed \(Beijing time\),/);
    expect([first.startsWith(`${disputes[1]?.number},`), more.length]).toEqual([true, 1]);
    expect(first).toContain('Trademark');
    expect(first).toContain(`"'=1+1; two, ""three"""`);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="disputes-/);
    const chinese = await fetch(`${api.url}/v1/dispute-export?stage=intake`, {
      headers: { authorization: `Bearer ${story.maja.token}`, 'accept-language': 'zh-CN' },
    });
    expect(await chinese.text()).toContain('商标');
    const { rows } = await api.parts.pool.query<{ n: number }>(
      "SELECT count(*)::int AS n FROM security.event WHERE kind = 'exported' AND account_id = $1",
      [majaId],
    );
    expect(rows[0]?.n).toBe(2);
  });

  it('has the tasks, with the names of those who have them, and is for the staff alone', async () => {
    const { text } = await api.get('/v1/task-export?whose=mine&locale=en', story.maja);
    expect(rowsOf(text)[0]).toContain('Number,Complainant,Respondents,Task,Due (Beijing time)');
    expect(text).toMatch(new RegExp(`^${disputes[2]?.number},.+,Check the materials of the complaint,`, 'm'));
    for (const path of ['/v1/dispute-export', '/v1/task-export'])
      expect((await api.get(path, story.ana)).status).toBe(403);
    expect((await api.get('/v1/dispute-export?limit=3', story.maja)).status).toBe(400);
  });
});

it('names colleagues page by page, found by a part of the name', async () => {
  type Colleagues = {
    readonly items: readonly { readonly accountId: string; readonly name: string }[];
    readonly next?: string;
  };
  await story.association.person({ login: 'zoe', roles: ['case-manager'] });
  const all = await got<Colleagues>('/v1/colleagues', story.maja);
  const first = await got<Colleagues>('/v1/colleagues?limit=1', story.maja);
  const rest = await got<Colleagues>(`/v1/colleagues?cursor=${first.next}`, story.maja);
  expect([...first.items, ...rest.items]).toEqual(all.items);
  expect(all.items.map(({ accountId }) => accountId)).toContain(majaId);
  expect((await got<Colleagues>('/v1/colleagues?search=ZO', story.maja)).items).toHaveLength(1);
  expect((await api.get('/v1/colleagues', story.ana)).status).toBe(403);
});

it('shows, counts and suggests nothing of whom the reader has declared a conflict with', async () => {
  const noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  const path = `/v1/associations/${story.association.associationId}/declared-conflicts`;
  expect(await numbers(noa)).toEqual([2, 1, 0]);
  expect((await api.post(path, { withId: story.cai.partyId }, noa)).status).toBe(201);
  expect(await numbers(noa)).toEqual([]);
  expect(await got<DisputeCounts>('/v1/dispute-counts', noa)).toMatchObject({ all: 0 });
  expect((await search(noa, '北风')).items).toEqual([]);
  const { items } = await got<Suggestions>(`/v1/suggestions?q=${disputes[1]?.number}`, noa);
  expect(items).toEqual([]);
});

describe('what others have', () => {
  it('shows and finds for a respondent only what it sees', async () => {
    expect(await numbers(story.ben)).toEqual([0]);
    const [own] = (await list(story.ben)).items;
    const [whole] = (await list(story.ana, `search=${disputes[0]?.number}`)).items;
    expect(own?.parties.map(({ partyId }) => partyId)).not.toContain(story.cai.partyId);
    expect(whole?.parties.map(({ partyId }) => partyId)).toContain(story.cai.partyId);
    for (const absent of ['owner', 'team', 'priority', 'risk', 'tags', 'openTasks', 'barred'])
      expect([own, whole]).not.toContainEqual(expect.objectContaining({ [absent]: expect.anything() }));
    const cai = whole?.parties.find(({ partyId }) => partyId === story.cai.partyId)?.name ?? '';
    expect(cai).not.toBe('');
    expect(await numbers(story.ben, `search=${encodeURIComponent(cai)}`)).toEqual([]);
    expect(await numbers(story.ben, `partyId=${story.cai.partyId}`)).toEqual([]);
    expect(await numbers(story.ana, `search=${encodeURIComponent(cai)}`)).toEqual([2, 1, 0]);
    expect((await got<Suggestions>(`/v1/suggestions?q=${encodeURIComponent(cai)}`, story.ben)).items).toEqual([]);
    expect((await search(story.ben, cai)).items).toEqual([]);
  });

  it('has no filter that tells of the association’s work', async () => {
    for (const query of ['whose=mine', `ownerId=${majaId}`, 'waitingFor=platform', 'tag=x', 'minRisk=1'])
      expect((await api.get(`/v1/disputes?${query}`, story.ana)).body).toMatchObject({
        status: 400,
        errors: [{ field: query.split('=')[0], code: 'unknown-field' }],
      });
    for (const sort of ['nextDue', '-nextDue', 'risk', '-risk'])
      expect((await api.get(`/v1/disputes?sort=${sort}`, story.ana)).body).toMatchObject({
        status: 400,
        errors: [{ field: 'sort', code: 'invalid' }],
      });
  });
});

describe('search', () => {
  it('finds Chinese words of two characters, with what stands around them', async () => {
    expect(await search(story.maja, '北风')).toMatchObject({
      complete: true,
      items: [
        {
          kind: 'statement',
          disputeId: disputes[2]?.disputeId,
          number: disputes[2]?.number,
          snippet: { before: '直播间里卖的是假冒的', found: '北风', after: '羽绒服' },
        },
      ],
    });
    expect((await search(story.ana, '羽绒')).items).toHaveLength(1);
    expect((await search(story.maja, '风')).items).toEqual([]);
    expect((await search(story.maja, '北服')).items).toEqual([]);
    expect((await search(story.maja, '羽绒 北风')).items).toHaveLength(1);
    expect((await search(story.maja, '羽绒 南风')).items).toEqual([]);
  });

  it('tells whoever may not read it nothing', async () => {
    for (const by of [story.ben, story.cai, story.shop])
      expect(await search(by, '北风')).toEqual({ items: [], complete: true });
    // the accepted one, whose statement the staff and the complainant alone read
    expect((await search(story.ben, 'counterfeit', '&kind=statement')).items).toEqual([]);
  });

  it('pages by cursor, each place once', async () => {
    const all = (await search(story.maja, 'NORTHWIND', '&limit=50')).items;
    const read: unknown[] = [];
    for (let next: string | undefined, more = true; more; more = next !== undefined) {
      const page = await search(story.maja, 'NORTHWIND', `&limit=1${next === undefined ? '' : `&cursor=${next}`}`);
      read.push(...page.items);
      next = page.next;
    }
    expect(read).toEqual(all);
    expect(all.length).toBeGreaterThan(2);
  });

  it('takes whatever is typed for words', async () => {
    for (const q of [
      "' OR 1=1 --",
      '%%',
      '__',
      '\\\\',
      '$1',
      '{"a":1}',
      '((',
      'a:*&!b',
      '😀😀',
      '‮ab',
      'x'.repeat(100),
    ])
      expect([200, 400]).toContain((await api.get(`/v1/search?q=${encodeURIComponent(q)}`, story.maja)).status);
    for (const q of ['%%', '__', '\\\\', '$1']) expect((await search(story.maja, q)).items).toEqual([]);
    for (const query of [
      '',
      'q=',
      'q=ab&limit=51',
      'q=ab&kind=room',
      `q=${'x'.repeat(101)}`,
      'q=ab&cursor=x',
      'q=a&q=b',
    ])
      expect([query, (await api.get(`/v1/search?${query}`, story.maja)).status]).toEqual([query, 400]);
    expect((await api.get('/v1/search?q=ab')).status).toBe(401);
  });

  it('suggests disputes and parties', async () => {
    const { items } = await got<Suggestions>(`/v1/suggestions?q=${disputes[1]?.number.slice(-4)}`, story.maja);
    expect(items).toMatchObject([{ kind: 'dispute', id: disputes[1]?.disputeId, label: disputes[1]?.number }]);
  });

  it('is empty after a crash, and made anew from the log', async () => {
    // as PostgreSQL does with what is unlogged
    for (const table of ['word', 'word_place']) await api.parts.pool.query(`DELETE FROM read.${table}`);
    expect(await search(story.maja, '北风')).toEqual({ items: [], complete: false });
    await settle();
    expect((await search(story.maja, '北风')).items).toHaveLength(1);
  });
});
