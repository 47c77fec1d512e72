import { endTablesOf } from '#application/import/kept-tables.js';
import { newId } from '#infrastructure/ids.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpAssociation } from '../../../test/support/association.js';
import { carryImport } from './carry-imports.js';

type Association = Awaited<ReturnType<typeof setUpAssociation>>;
type By = { readonly token: string; readonly headers?: Readonly<Record<string, string>> };
let api: Api;
let association: Association;
let amy: By;
let maja: By;
let ana: By;
let partyId: string;
beforeAll(async () => {
  api = await startApi();
  association = await setUpAssociation(api);
  amy = { token: await association.person({ login: 'amy', roles: ['administrator', 'case-manager'] }) };
  maja = { token: await association.person({ login: 'maja', roles: ['case-manager'] }) };
  const platforms = `/v1/associations/${association.associationId}/platforms`;
  await api.post(platforms, { name: '抖音', handle: 'douyin' }, association.operator);
  partyId = await association.party('北风有限公司');
  ana = { token: await association.person({ login: 'ana', roles: ['party'], partyIds: [partyId] }) };
}, 60_000);
afterAll(() => api.stop());

const bring = async (kind: string, csv: string | Uint8Array, by = amy, key = newId(), language = 'en') => {
  const response = await fetch(`${api.url}/v1/imports/${kind}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${by.token}`,
      'idempotency-key': key,
      'content-type': 'text/csv',
      'accept-language': language,
      ...by.headers,
    },
    body: csv as string,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const dryRun = (kind: string, csv: string | Uint8Array, by = amy, language = 'en') =>
  bring(`${kind}/dry-runs`, csv, by, newId(), language);
const carryAll = async (): Promise<void> => {
  while ((await carryImport(api.parts)) > 0);
};
const take = async (kind: string, csv: string, by = amy) => {
  const { body } = await bring(kind, csv, by);
  await carryAll();
  return (await api.get(`/v1/imports/${String(body['importId'])}`, by)).body;
};
/** Rows of every table that an import could write, and the end of the log. */
const all = async (): Promise<unknown> => {
  const tables = [
    'office.account',
    'office.import',
    'office.team',
    'office.answer',
    'log.event',
    'log.answer',
    'vault.key',
  ];
  const counts = tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS "${table}"`).join(', ');
  return (await api.parts.pool.query(`SELECT ${counts}`)).rows[0];
};
const count = async (text: string, ...values: readonly unknown[]): Promise<number> =>
  (await api.parts.pool.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${text}`, [...values])).rows[0]
    ?.count ?? -1;

const MEMBERS = [
  '名称,类型,电子邮箱,平台账号',
  '西风有限公司,单位,west@example.com,抖音:shop-1；抖音：shop-2',
  '张伟,个人,,抖音:shop-3',
  '北风有限公司,企业,,',
];

describe('a dry run', () => {
  it('tells what would be new, there and wrong, by line and column, and writes nothing', async () => {
    const before = await all();
    const csv = [...MEMBERS, '=1+1,什么,not mail,淘宝:x', '西风有限公司,单位,,抖音:SHOP-1'].join('\r\n');
    const { status, body } = await dryRun('members', csv, amy, 'zh-CN');
    expect([status, body['counts']]).toEqual([200, { new: 2, changed: 0, there: 1, wrong: 2 }]);
    expect(body['rows']).toMatchObject([
      { line: 2, verdict: 'new' },
      { line: 3, verdict: 'new' },
      { line: 4, verdict: 'there', differs: [] },
      {
        line: 5,
        verdict: 'wrong',
        faults: [
          { column: '类型', code: 'not-in-list', remedy: '请从可选项中选择：单位会员、个人会员。' },
          { column: '平台账号', code: 'unknown-platform' },
          { column: '电子邮箱', code: 'not-a-mail-address' },
        ],
      },
      { line: 6, verdict: 'wrong', faults: [{ column: '名称', code: 'twice-in-the-file' }] },
    ]);
    expect(await all()).toEqual(before);
  });

  it('tells what the act itself would refuse, and the form', async () => {
    const csv =
      'login,name,mail,roles,teams,phone\nx,X,no-mail,Auditor;Case manager,Nobody’s,\ny,Y,y@example.org,Auditor;Expert,,\nz,Z,z@example.org,Expert,,12';
    const { body } = await dryRun('accounts', csv);
    const faults = (body['rows'] as { readonly faults: readonly object[] }[]).flatMap((row) => row.faults);
    expect(faults).toMatchObject([
      { line: 2, column: 'mail', code: 'not-a-mail-address' },
      { line: 3, code: 'offices-exclude', remedy: expect.stringMatching(/\S/) },
      { line: 4, column: 'phone', code: 'not-a-phone-number' },
    ]);
  });

  it.each<readonly [string, string | Uint8Array, number, object]>([
    ['a workbook', Buffer.from('PK\u0003\u0004\u0000\u0001'), 422, { code: 'ImportUnreadable' }],
    ['another head', 'a,b\n1,2', 422, { code: 'ImportUnreadable', rows: expect.arrayContaining([]) }],
    ['a file too large', `name,kind\n${'x'.repeat(2 * 1024 * 1024)}`, 413, { code: 'BodyTooLarge' }],
  ])('refuses %s as a whole', async (_, csv, status, body) =>
    expect(await dryRun('members', csv)).toMatchObject({ status, body }),
  );

  it('is taken of who may do by hand what its rows ask for, and of nobody else', async () => {
    expect((await dryRun('accounts', 'login,name,mail,roles\n', maja)).status).toBe(403);
    expect((await dryRun('members', MEMBERS.join('\n'), ana)).status).toBe(403);
    expect((await dryRun('nothing', 'a')).status).toBe(404);
    const kinds = async (by: By) =>
      ((await api.get('/v1/imports/kinds', by)).body as unknown as { items: readonly { kind: string }[] }).items.map(
        ({ kind }) => kind,
      );
    expect(await kinds(maja)).toEqual(['members', 'rights']);
    expect(await kinds(ana)).toEqual(['rights']);
  });
});

describe('an import', () => {
  it('does each row once by the act by hand, and says what became of it', async () => {
    expect(await take('members', MEMBERS.join('\n'))).toMatchObject({
      rowCount: 3,
      outcomes: { made: 2, changed: 0, there: 1, refused: 0 },
      askedByName: 'amy',
      isKept: true,
      finishedAt: expect.any(String),
    });
    const parties = await count("log.stream WHERE category = 'party'");
    const again = await take('members', MEMBERS.join('\n'));
    expect(again).toMatchObject({ outcomes: { made: 0, there: 3 } });
    expect(await count("log.stream WHERE category = 'party'")).toBe(parties);
    const { text } = await api.get(`/v1/imports/${String(again['importId'])}/result`, {
      ...amy,
      headers: { 'accept-language': 'zh-CN' },
    });
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      '名称,类型,电子邮箱,平台账号,行号,导入结果,说明,系统编号',
      '西风有限公司,单位,west@example.com,抖音:shop-1；抖音：shop-2,2,已存在，未改动,,',
    ]);
    const [event] = (
      await api.parts.pool.query<{ meta: string }>(
        "SELECT meta FROM log.event WHERE type = 'PartyNoted' ORDER BY position DESC LIMIT 1",
      )
    ).rows;
    expect(JSON.parse(event?.meta ?? '{}')).toMatchObject({ command: 'NoteParty', by: { kind: 'person' } });
  });

  it('does nothing where a row is wrong, and gives the same answer under the same key', async () => {
    const before = await all();
    const bad = [...MEMBERS, 'x,nothing,,'].join('\n');
    expect(await bring('members', bad)).toMatchObject({
      status: 422,
      body: { code: 'ImportFaulty', rows: [{ line: 5, column: '类型', code: 'not-in-list' }] },
    });
    expect(await all()).toEqual(before);
    const key = newId();
    const first = await bring('members', 'name,kind\nOnce Ltd,Company', amy, key);
    expect(first.status).toBe(202);
    expect(await bring('members', 'name,kind\nOnce Ltd,Company', amy, key)).toEqual(first);
    expect(await bring('members', 'name,kind\nTwice Ltd,Company', amy, key)).toMatchObject({ status: 422 });
    expect(await api.get(`/v1/imports/${String(first.body['importId'])}/result`, amy)).toMatchObject({ status: 409 });
    await carryAll();
  });

  it('brings accounts with teams, then the rosters and ties that name them, then the rights of members', async () => {
    const teams = `/v1/associations/${association.associationId}/teams`;
    const { accountId } = (await api.get(`/v1/associations/${association.associationId}/accounts?search=maja`, amy))
      .body['items']?.[0] as unknown as { accountId: string };
    await api.post(teams, { name: '商标组', memberIds: [accountId] }, amy);
    const people =
      '登录名;姓名;电子邮箱;职务;小组\n００７;邦德;bond@example.org;案件经办人;商标组\nchen;陈明;chen@example.org;专家、调解员;\n';
    expect(await take('accounts', people)).toMatchObject({ outcomes: { made: 2 } });
    expect((await api.get(teams, amy)).body).toMatchObject({ items: [{ memberIds: { length: 2 } }] });
    expect(await count("office.account WHERE login = '007' AND name = '邦德'")).toBe(1);
    expect(
      await count("office.account_link l JOIN office.account a ON a.id = l.account_id WHERE a.login = 'chen'"),
    ).toBe(1);
    const roster = (cap: number) =>
      `登录名,权利类型,专业领域,工作语言,资格依据,证明材料,聘期开始,聘期届满,在办上限\nchen,商标,第25类,中文,具有相关专业职称,证书01,2026/1/1,2028年12月31日,${cap}`;
    expect(await take('experts', roster(3))).toMatchObject({ outcomes: { made: 1 } });
    const changed = await dryRun('experts', roster(4));
    expect(changed.body).toMatchObject({ counts: { changed: 1 }, rows: [{ differs: ['在办上限'] }] });
    expect(await take('experts', roster(4))).toMatchObject({ outcomes: { changed: 1 } });
    expect((await api.get('/v1/experts', amy)).body).toMatchObject({
      experts: [{ name: '陈明', cap: 4, fields: ['第25类'] }],
    });
    const open = roster(5).replace('商标,第25类', ',');
    expect((await dryRun('experts', open)).body).toMatchObject({ rows: [{ differs: ['在办上限'] }] });
    expect(await take('experts', open)).toMatchObject({ outcomes: { changed: 1 } });
    const every =
      '登录名,权利类型,工作语言,资格依据,证明材料,聘期开始,聘期届满,在办上限\nchen,,中文,具有相关专业职称,证书01,2026/1/1,2028年12月31日,3';
    expect(await take('mediators', every)).toMatchObject({ outcomes: { made: 1 } });
    expect(await take('mediators', every)).toMatchObject({ outcomes: { there: 1 } });
    expect((await api.get('/v1/experts', amy)).body).toMatchObject({
      experts: [{ cap: 5, fields: ['第25类'], rights: ['trademark'] }],
    });
    const tie = '人员或者单位,关系,相对方,证明材料\nchen,担任顾问,西风有限公司,聘书';
    expect(await take('affiliations', tie)).toMatchObject({ outcomes: { made: 1 } });
    expect(await take('affiliations', tie.replace('聘书', '聘书一份'))).toMatchObject({ outcomes: { there: 1 } });
    const rights = '权利类型,注册号,名称,权利人,商标类别,有效期至\n商标,００１２,北风,北风有限公司,25、35,2034/5/20';
    expect(await take('rights', rights, maja)).toMatchObject({ outcomes: { made: 1 } });
    const own = { ...ana, headers: { 'parley-party': partyId } };
    const { rows } = await api.parts.pool.query<{ id: string }>(
      "SELECT made_id AS id FROM office.import_row r JOIN office.import i ON i.id = r.import_id WHERE i.kind = 'rights'",
    );
    expect((await api.get(`/v1/rights/${rows[0]?.id}`, own)).body).toMatchObject({
      stage: 'awaiting-check',
      right: { registrationNumber: '0012', name: '北风' },
      roles: ['holder'],
    });
    const held = '权利类型,注册号,名称,权利人,商标类别\n商标,0012,北风,,25\n商标,13,南风,西风有限公司,25';
    expect((await dryRun('rights', held, own)).body).toMatchObject({
      rows: [{ verdict: 'there' }, { verdict: 'wrong', faults: [{ code: 'not-your-own' }] }],
    });
    expect(await take('rights', held.split('\n').slice(0, 2).join('\n').replace('0012', '14'), own)).toMatchObject({
      outcomes: { made: 1 },
    });
  });

  it('goes on where it was, however little was done at once', async () => {
    const csv = ['name,kind', ...Array.from({ length: 3 }, (_, n) => `Slow ${n} Ltd,Company`)].join('\n');
    const { body } = await bring('members', csv);
    const told = async () => (await api.get(`/v1/imports/${String(body['importId'])}`, amy)).body;
    expect(await carryImport(api.parts, 2)).toBe(2);
    expect(await told()).toMatchObject({ outcomes: { made: 2 } });
    expect(await told()).not.toHaveProperty('finishedAt');
    await carryAll();
    expect(await told()).toMatchObject({ outcomes: { made: 3, refused: 0 }, finishedAt: expect.any(String) });
  });

  it('goes on in nobody’s name who may no longer do it, and its file goes when somebody is erased', async () => {
    const accountId = await association.account({ login: 'eve', roles: ['administrator'] });
    const eve = { token: await association.signIn('eve') };
    const { body } = await bring('members', 'name,kind\nToo Late Ltd,Company', eve);
    await api.post(`/v1/associations/${association.associationId}/accounts/${accountId}/suspensions`, {}, amy);
    await carryAll();
    expect((await api.get(`/v1/imports/${String(body['importId'])}`, amy)).body).toMatchObject({
      outcomes: { refused: 1 },
    });
    expect(await api.get(`/v1/imports/${String(body['importId'])}/result`, amy)).toMatchObject({
      status: 200,
      text: expect.stringContaining('Too Late Ltd'),
    });
    await endTablesOf({ database: api.parts.pool, vaultOf: api.parts.vaultOf }, association.associationId);
    expect(await api.get(`/v1/imports/${String(body['importId'])}/result`, amy)).toMatchObject({
      status: 410,
      body: { code: 'ImportEnded' },
    });
    expect(await api.get(`/v1/imports/${String(body['importId'])}`, maja)).toMatchObject({ status: 404 });
    expect((await api.get('/v1/imports', maja)).body).toMatchObject({ items: [{ kind: 'rights' }] });
  });
});

it.each(['zh-CN', 'en'])('every template in %s is a table whose row is taken', async (language) => {
  for (const [login, role] of [
    ['li.na', 'mediator'],
    ['chen.ming', 'expert'],
  ] as const)
    if (language === 'zh-CN') await association.account({ login, roles: [role] });
  await take(
    'members',
    `name,kind\n${language === 'en' ? 'Northwind Trading Ltd' : '杭州某某商贸有限公司'},organisation`,
  );
  for (const kind of ['members', 'accounts', 'mediators', 'experts', 'affiliations', 'rights']) {
    const { text, headers } = await api.get(`/v1/imports/kinds/${kind}/template`, {
      ...amy,
      headers: { 'accept-language': language },
    });
    expect(headers.get('content-disposition')).toContain(`parley-${kind}.csv`);
    const { body } = await dryRun(kind, text, amy, language);
    expect([kind, body['counts'], body['rows']]).toMatchObject([kind, { wrong: 0 }, [{ line: 2 }]]);
  }
});
