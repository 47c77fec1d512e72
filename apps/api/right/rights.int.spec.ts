import { createHash } from 'node:crypto';
import { newId } from '#infrastructure/ids.js';
import { keepUp } from '#read-models/keep-up.js';
import { PROJECTIONS } from '#read-models/all.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { CODES, complaintOf, evidence, setUpCase, type Case, type Filed } from '../../../test/support/dispute.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

type By = { readonly token: string; readonly headers?: Readonly<Record<string, string>> };
const paper = (code: string) => ({ code, evidence: [`r-${code}`] });
const papers = (...codes: readonly string[]) => ({
  evidence: codes.map((code) => evidence(`r-${code}`)),
  materials: codes.map(paper),
});
const RIGHT = {
  kind: 'trademark',
  name: 'SOUTHWIND of the register',
  registrationNumber: '87654321',
  trademark: { classes: [18] },
};
const record = (more: object = {}, by: By = story.ana) =>
  api.post(
    '/v1/rights',
    { right: RIGHT, validUntil: '2031-05-06', ...papers('G01', 'TM1'), ...more },
    { ...by, key: newId() },
  );
const recorded = async (more: object = {}, by: By = story.ana): Promise<string> => {
  const { status, text, body } = await record(more, by);
  if (status !== 201) throw new Error(text);
  return String(body['rightId']);
};
const on = (rightId: string, path: string, body: object, by: By = story.ana) =>
  api.post(`/v1/rights/${rightId}/${path}`, body, { ...by, key: newId() });
const checked = async (): Promise<string> => {
  const rightId = await recorded();
  await on(rightId, 'checks', {}, story.maja);
  return rightId;
};
const see = (rightId: string, by: By = story.ana) => api.get(`/v1/rights/${rightId}`, by);
/** What an infringement needs beside the right itself. */
const ofRight = (rightId: string, more: object = {}) => {
  const { right: _, ...body } = complaintOf(story, ['G06', 'G07', 'TM3']);
  return { ...body, rightId, ...more };
};
const file = (body: object, by: By = story.ana) => api.post('/v1/disputes', body, { ...by, key: newId() });
const catchUp = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
};

it('records a right, of which no word stands in the log, and has it checked once', async () => {
  const key = newId();
  const body = { right: RIGHT, validUntil: '2031-05-06', ...papers('G01', 'TM1') };
  const first = await api.post('/v1/rights', body, { ...story.ana, key });
  expect(first).toMatchObject({
    status: 201,
    body: { events: ['RightRecorded'], evidence: [{ ref: 'r-G01' }, { ref: 'r-TM1' }] },
  });
  expect((await api.post('/v1/rights', body, { ...story.ana, key })).text).toBe(first.text);
  const rightId = String(first.body['rightId']);
  expect(await see(rightId)).toMatchObject({
    status: 200,
    body: { roles: ['holder'], stage: 'awaiting-check', right: { name: RIGHT.name }, inForce: true, missing: [] },
  });
  expect(await on(rightId, 'checks', { note: 'Seen in the register' }, story.ana)).toMatchObject({ status: 403 });
  expect(await on(rightId, 'checks', { note: 'Seen in the register' }, story.maja)).toMatchObject({
    status: 200,
    body: { events: ['RightChecked'] },
  });
  expect(await see(rightId, story.maja)).toMatchObject({
    body: {
      stage: 'checked',
      flags: [],
      materials: [
        { code: 'G01', checked: true },
        { code: 'TM1', checked: true },
      ],
    },
  });
  const { rows } = await api.parts.pool.query<{ data: string }>('SELECT data FROM log.event WHERE stream_id = $1', [
    rightId,
  ]);
  for (const word of ['SOUTHWIND', '87654321', 'What r-', 'Seen in'])
    expect(rows.map(({ data }) => data).join()).not.toContain(word);
});

it.each([
  ['a right that lacks what its kind needs', { right: { ...RIGHT, trademark: undefined } }, 422, 'right.trademark'],
  ['a day that there is not', { validUntil: '2031-02-30' }, 400, 'validUntil'],
  ['a country that is no code', { territories: ['China'] }, 400, 'territories'],
  ['a paper that shows an infringement', papers('G06'), 422, 'materials.code'],
  ['a file that is not there', { evidence: [] }, 422, 'materials[0].evidence[0]'],
  ['a field that nobody knows', { owner: 'me' }, 400, 'owner'],
])('is told of %s', async (_, more, status, field) => {
  const before = await events();
  expect(await record(more)).toMatchObject({ status, body: { errors: [{ field }] } });
  expect(await events()).toBe(before);
});

const events = async () =>
  Number((await api.parts.pool.query<{ count: string }>('SELECT count(*) FROM log.event')).rows[0]?.count);

it('is to a stranger what never was, byte for byte', async () => {
  const rightId = await recorded();
  const bytes = async (id: string) => {
    const one = await see(id, story.ben);
    return [one.status, one.text.replaceAll(id, 'ID').replace(/"instance":"[^"]*"|"requestId":"[^"]*"/g, '')];
  };
  expect(await bytes(rightId)).toEqual(await bytes(newId()));
  expect(await on(rightId, 'papers', papers('TM1'), story.ben)).toMatchObject({ status: 404 });
  const strange = async (id: string) => {
    const { status, body } = await file(
      ofRight(id, { respondents: [complaintOf(story).respondents[1]], items: [complaintOf(story).items[2]] }),
      story.ben,
    );
    return [status, body['code'], (body as unknown as { errors: object[] }).errors.map((one) => ({ ...one }))];
  };
  expect(await strange(rightId)).toEqual([422, 'UnknownReference', [expect.objectContaining({ field: 'rightId' })]]);
  expect(await strange(newId())).toEqual([422, 'UnknownReference', [expect.objectContaining({ field: 'rightId' })]]);
});

it('makes a complaint one step, which still asks for what the law needs', async () => {
  const rightId = await checked();
  const { status, body } = await file(ofRight(rightId));
  expect([status, body['missingMaterials']]).toEqual([201, []]);
  const seen = (await api.get(`/v1/disputes/${String(body['disputeId'])}`, story.ana)).body as unknown as {
    right: object;
    complaint: { materials: { code: string }[]; evidence: { description: string }[] };
  };
  expect(seen.right).toMatchObject({
    name: RIGHT.name,
    registrationNumber: '87654321',
    rightId,
    register: { check: 'checked', as: 'holder', flags: [], papers: ['G01', 'TM1'] },
  });
  expect(seen.complaint.materials.map(({ code }) => code).sort()).toEqual([...CODES].sort());
  expect(seen.complaint.evidence.map(({ description }) => description)).toContain('What r-TM1 shows');
  expect((await file(ofRight(rightId, { evidence: [], materials: [] }))).body['missingMaterials']).toEqual([
    'G06',
    'G07',
    'TM3',
  ]);
  expect(await file({ ...ofRight(rightId), declaration: undefined })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'declaration' }] },
  });
  expect(await file({ ...ofRight(rightId), right: RIGHT })).toMatchObject({
    status: 422,
    body: { code: 'NamedTwice' },
  });
  expect(await file({ ...ofRight(rightId), rightId: undefined })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'right', code: 'missing' }] },
  });
  expect(
    await api.post(`/v1/disputes/${String(body['disputeId'])}/acceptances`, {}, { ...story.maja, key: newId() }),
  ).toMatchObject({ status: 200 });
});

it('tells the urgent lane who was verified and what was checked', async () => {
  const rightId = await checked();
  const unchecked = await recorded();
  const [bag, ...others] = complaintOf(story).items;
  const urgent = { items: ['bag'], capture: { evidence: 'e-G06', seconds: 40, card: 'e-G07' } };
  const wish = async (id: string) => {
    const { text, body } = await file(ofRight(id, { items: [{ ...bag, kind: 'room' }, ...others], urgent }));
    if (body['disputeId'] === undefined) throw new Error(text);
    const { rows } = await api.parts.pool.query<{ data: string }>(
      'SELECT data FROM log.event WHERE stream_id = $1 AND version = 1',
      [body['disputeId']],
    );
    return (JSON.parse(rows[0]?.data ?? '') as { urgent: { checks: object } }).urgent.checks;
  };
  expect(await wish(rightId)).toEqual({ identity: 'to-be-confirmed', right: 'checked' });
  const verify = (body: object, by: By = story.maja) =>
    api.post(`/v1/parties/${story.ana.partyId}/identity-checks`, body, { ...by, key: newId() });
  expect(await verify({ proof: 'business-licence' }, story.ana)).toMatchObject({ status: 403 });
  expect(await verify({ proof: 'rumour' })).toMatchObject({ status: 400, body: { errors: [{ field: 'proof' }] } });
  expect(await verify({ proof: 'business-licence', until: '2020-01-01' })).toMatchObject({
    status: 422,
    body: { code: 'InstantImplausible' },
  });
  expect(await verify({ proof: 'business-licence', until: '2027-01-01', note: 'Compared' })).toMatchObject({
    status: 201,
  });
  expect(await wish(rightId)).toEqual({ identity: 'verified', right: 'checked' });
  expect(await wish(unchecked)).toEqual({ identity: 'verified', right: 'to-be-confirmed' });
  await api.post(
    `/v1/parties/${story.ana.partyId}/identity-check-ends`,
    { reason: 'Revoked' },
    { ...story.maja, key: newId() },
  );
  expect(await wish(rightId)).toEqual({ identity: 'to-be-confirmed', right: 'checked' });
});

it('goes with a transfer: the old holder is refused with the day, the new one brings its own identity', async () => {
  const rightId = await checked();
  const to = { toHolderId: story.cai.partyId, effectiveOn: '2026-03-01', ...papers('TM2') };
  expect(await on(rightId, 'transfers', { ...to, toHolderId: newId() })).toMatchObject({
    status: 422,
    body: { code: 'UnknownReference', errors: [{ field: 'toHolderId' }] },
  });
  expect(await on(rightId, 'transfers', to)).toMatchObject({ status: 200 });
  const refused = await file(ofRight(rightId));
  expect(refused).toMatchObject({ status: 409, body: { code: 'RightNotHeld' } });
  expect(String(refused.body['detail'])).toContain('2026');
  expect((await see(rightId)).body).toMatchObject({ roles: ['former-holder'], actions: [] });
  expect((await see(rightId)).body).not.toHaveProperty('holdings');
  const { status, body } = await file(
    ofRight(rightId, { respondents: [complaintOf(story).respondents[0]], items: complaintOf(story).items.slice(0, 2) }),
    story.cai,
  );
  expect([status, body['missingMaterials']]).toEqual([201, ['G01']]);
});

it('expires by itself, and is refused with the remedy', async () => {
  const rightId = await recorded({ validUntil: '2026-03-01' });
  expect(await file(ofRight(rightId))).toMatchObject({ status: 409, body: { code: 'RightNotInForce' } });
  expect((await see(rightId)).body).toMatchObject({ inForce: false, notInForce: 'expired' });
  await on(rightId, 'renewals', { validUntil: '2036-03-01', ...papers('TM2') });
  expect(await file(ofRight(rightId))).toMatchObject({ status: 201, body: { missingMaterials: [] } });
  await on(rightId, 'refusals', { reasons: [{ code: 'TM1', note: 'Of another mark' }] }, story.maja);
  expect(await file(ofRight(rightId))).toMatchObject({ status: 409, body: { code: 'RightNotUsable' } });
  expect((await see(rightId)).body).toMatchObject({
    stage: 'refused',
    asked: [{ code: 'TM1', note: 'Of another mark' }],
  });
});

it('lets a licensee use it as far as its licence goes, in its own name and no other', async () => {
  const rightId = await checked();
  const grant = async (more: object) =>
    String(
      (
        await on(rightId, 'licences', {
          licenseeId: story.cai.partyId,
          kind: 'exclusive',
          ownName: true,
          ...papers('G11'),
          ...more,
        })
      ).body['licenceId'],
    );
  const byCai = (filedAs: string, ...codes: readonly string[]) => {
    const body = ofRight(rightId, {
      respondents: [complaintOf(story).respondents[0]],
      items: complaintOf(story).items.slice(0, 2),
      filedAs,
    });
    return file(
      {
        ...body,
        evidence: [...body.evidence, ...codes.map((code) => evidence(`r-${code}`))],
        materials: [...body.materials, ...codes.map(paper)],
      },
      story.cai,
    );
  };
  expect(await see(rightId, story.cai)).toMatchObject({ status: 404 });
  const first = await grant({ ownName: false });
  expect((await see(rightId, story.cai)).body).toMatchObject({
    roles: ['licensee'],
    licences: [{ kind: 'exclusive' }],
  });
  expect(await byCai('licensee')).toMatchObject({ status: 409, body: { code: 'RightNotHeld' } });
  await on(rightId, `licences/${first}/ends`, { endedOn: '2026-03-01' });
  expect(await see(rightId, story.cai)).toMatchObject({ status: 404 });
  await grant({ kind: 'ordinary' });
  expect(await byCai('right-holder')).toMatchObject({
    status: 409,
    body: { code: 'RightNotHeld', errors: [{ field: 'filedAs' }] },
  });
  expect(await byCai('licensee', 'G01')).toMatchObject({ status: 201, body: { missingMaterials: [] } });
});

it('needs an agent’s authority that covers complaining', async () => {
  const accountId = await story.association.account({ login: 'right-agent', roles: ['party'] });
  const agent = {
    token: await story.association.signIn('right-agent'),
    headers: { 'parley-party': story.ana.partyId },
  };
  const grant = (scope: readonly string[]) =>
    api.post(`/v1/parties/${story.ana.partyId}/authorities`, { accountId, scope }, { ...story.ana, key: newId() });
  expect(await record({}, agent)).toMatchObject({ status: 400, body: { errors: [{ field: 'Parley-Party' }] } });
  await grant(['report']);
  expect(await record({}, agent)).toMatchObject({ status: 403, body: { code: 'AuthorityLacksScope' } });
  await grant(['complain']);
  expect(await record({}, agent)).toMatchObject({ status: 201 });
  const rightId = await checked();
  expect((await file(ofRight(rightId, { filedAs: 'agent' }), agent)).body).toMatchObject({ missingMaterials: ['G12'] });
});

it('is listed for its holder and for the staff by what it waits for, and nobody else’s', async () => {
  const rightId = await recorded({ right: { ...RIGHT, name: 'The newest' } });
  const answer = await on(rightId, 'paper-requests', { defects: [{ code: 'TM2' }] }, story.maja);
  await catchUp();
  const list = (query: string, by: By) =>
    api.get(`/v1/rights?${query}`, { ...by, headers: { 'parley-after': answer.headers.get('parley-token') ?? '' } });
  const items = async (query: string, by: By) =>
    ((await list(query, by)).body as unknown as { items: readonly { rightId: string }[] }).items.map(
      (one) => one.rightId,
    );
  expect(await items('stage=awaiting-papers', story.maja)).toEqual([rightId]);
  expect((await list('limit=1', story.ana)).body).toMatchObject({
    items: [{ rightId, name: 'The newest', registrationNumber: '87654321' }],
    next: expect.any(String),
  });
  const { next } = (await list('limit=1', story.ana)).body as unknown as { next: string };
  expect(await items(`limit=1&cursor=${next}`, story.ana)).not.toContain(rightId);
  expect(await items('', story.ben)).toEqual([]);
  expect(await list(`cursor=${next}`, story.maja)).toMatchObject({ status: 400 });

  const other = await recorded({ right: { ...RIGHT, registrationNumber: '55667788' } });
  await catchUp();
  for (const number of ['55667788', '5566 7788', '5566-7788'])
    expect(await items(`number=${encodeURIComponent(number)}`, story.maja)).toEqual([other]);
  expect(await items('number=5566778', story.maja)).toEqual([]); // a part of it tells nothing
  expect(await items('number=55667788', story.ana)).toEqual([other]);
  expect(await items('number=55667788', story.ben)).toEqual([]);
});

it('tells the case manager which running disputes rely on a right that has changed', async () => {
  const rightId = await checked();
  const { disputeId } = (await file(ofRight(rightId))).body as unknown as Filed;
  await catchUp();
  const alerts = async () =>
    (
      (await api.get('/v1/right-alerts', story.maja)).body as unknown as {
        items: readonly { disputeId: string; changes: readonly { code: string }[] }[];
      }
    ).items
      .filter((one) => one.disputeId === disputeId)
      .map(({ changes }) => changes.map(({ code }) => code));
  expect(await alerts()).toEqual([]);
  const reported = await on(
    rightId,
    'invalidations',
    { filedOn: '2026-02-27', details: 'CNIPA, by a competitor' },
    story.maja,
  );
  await catchUp();
  expect(await alerts()).toEqual([['invalidation-pending']]);
  expect((await api.get(`/v1/disputes/${disputeId}`, story.maja)).body).toMatchObject({
    rightNow: { changes: [{ code: 'invalidation-pending' }], inForce: true },
  });
  const looked = (by: By = story.maja, more = {}) =>
    api.post(
      `/v1/disputes/${disputeId}/right-reviews`,
      { rightId, outcome: 'stands', note: 'It stands until it is decided.', ...more },
      { ...by, key: newId() },
    );
  expect(await looked(story.ana)).toMatchObject({ status: 404 });
  expect(await looked(story.maja, { rightId: newId() })).toMatchObject({
    status: 422,
    body: { code: 'UnknownReference' },
  });
  expect(await looked()).toMatchObject({ status: 200, body: { events: ['RelianceReviewed'] } });
  await catchUp();
  expect(await alerts()).toEqual([]);
  const outcome = { outcome: 'invalidated', final: true, decidedOn: '2026-03-01', details: 'Not new' };
  await on(rightId, `invalidations/${String(reported.body['proceedingId'])}/outcomes`, outcome, story.maja);
  await catchUp();
  expect(await alerts()).toEqual([['invalidated']]);
  expect(await file(ofRight(rightId))).toMatchObject({ status: 409, body: { code: 'RightNotInForce' } });
  const [due] = (
    (await api.get('/v1/right-alerts', story.maja)).body as unknown as {
      items: readonly { disputeId: string; dueAt: string }[];
    }
  ).items.filter((one) => one.disputeId === disputeId);
  expect(due?.dueAt).toMatch(/^2026-03-0[3-9]T16:00:00/);
  expect(await api.get('/v1/right-alerts', story.ana)).toMatchObject({ status: 403 });
});

it('is relied on by an amendment as well, with its papers, which are sealed anew', async () => {
  const rightId = await checked();
  const dispute = (await file(complaintOf(story))).body as unknown as Filed;
  const amend = (body: object, by: By = story.ana) =>
    api.post(`/v1/disputes/${dispute.disputeId}/amendments`, body, { ...by, key: newId() });
  expect(await amend({ rightId: newId() })).toMatchObject({ status: 422, body: { code: 'UnknownReference' } });
  expect(await amend({ rightId, right: RIGHT })).toMatchObject({ status: 422, body: { code: 'NamedTwice' } });
  expect(await amend({ rightId: await recorded({}, story.ben) })).toMatchObject({
    status: 422,
    body: { code: 'UnknownReference' },
  }); // another's is not there
  expect(await amend({ rightId })).toMatchObject({ status: 200, body: { events: ['ComplaintAmended'] } });
  const { rows } = await api.parts.pool.query<{ data: string }>(
    `SELECT data FROM log.event WHERE stream_id = $1 AND type = 'ComplaintAmended'`,
    [dispute.disputeId],
  );
  const {
    right,
    materials,
    evidence: files,
  } = JSON.parse(rows[0]?.data ?? '{}') as {
    right: { rightId: string; register: object; detailsContentId: string };
    materials: readonly { code: string; evidenceIds: readonly string[] }[];
    evidence: readonly { evidenceId: string }[];
  };
  expect([right.rightId, right.register]).toEqual([
    rightId,
    expect.objectContaining({ check: 'checked', as: 'holder', papers: ['G01', 'TM1'] }),
  ]);
  expect(materials.map(({ code }) => code)).toEqual(['G01', 'TM1']);
  expect(
    materials
      .flatMap(({ evidenceIds }) => evidenceIds)
      .every((id) => files.some(({ evidenceId }) => evidenceId === id)),
  ).toBe(true);
  expect((await api.get(`/v1/disputes/${dispute.disputeId}`, story.ana)).text).toContain(RIGHT.name);
});

describe('the bytes of a paper', () => {
  const CERTIFICATE = Buffer.from('A certificate in words, of a mark.\n'.repeat(4_000));
  const sha256 = createHash('sha256').update(CERTIFICATE).digest('hex');
  const paperOf = { ref: 'r-TM1', sha256, mediaType: 'text/plain', description: 'The certificate' };
  const withBytes = async (): Promise<{ readonly rightId: string; readonly evidenceId: string }> => {
    const rightId = await recorded({ evidence: [evidence('r-G01'), paperOf] });
    const { evidence: files } = (await see(rightId)).body as unknown as {
      evidence: readonly { evidenceId: string; sha256: string }[];
    };
    return { rightId, evidenceId: files.find((one) => one.sha256 === sha256)?.evidenceId ?? '' };
  };
  const put = async (rightId: string, evidenceId: string, bytes: Buffer, by: By = story.ana) => {
    const headers = { authorization: `Bearer ${by.token}`, 'content-type': 'application/octet-stream' };
    const response = await fetch(`${api.url}/v1/rights/${rightId}/evidence/${evidenceId}/content`, {
      method: 'PUT',
      headers,
      body: new Uint8Array(bytes),
    });
    return { status: response.status, text: await response.text() };
  };

  it('are kept once, the same again alike, and others not at all', async () => {
    const { rightId, evidenceId } = await withBytes();
    expect(await put(rightId, evidenceId, Buffer.from('Others'))).toMatchObject({
      status: 422,
      text: expect.stringContaining('HashDiffers'),
    });
    const [first, again] = [await put(rightId, evidenceId, CERTIFICATE), await put(rightId, evidenceId, CERTIFICATE)];
    expect([first.status, again.text]).toEqual([200, first.text]);
    expect(first.text).toContain('RightPaperStored');
    expect((await see(rightId)).text).toContain('"stored":true');
    const [stranger, never] = [
      await put(rightId, evidenceId, CERTIFICATE, story.ben),
      await put(newId(), evidenceId, CERTIFICATE, story.ben),
    ];
    expect([stranger.status, stranger.text]).toEqual([404, never.text]);
    expect((await put(rightId, newId(), CERTIFICATE)).status).toBe(404);
  });

  it('lie under the key of the holder where a case manager sends them, with what is written down beside', async () => {
    const { rightId, evidenceId } = await withBytes();
    const [first, again] = [
      await put(rightId, evidenceId, CERTIFICATE, story.maja),
      await put(rightId, evidenceId, CERTIFICATE, story.ana),
    ];
    expect([first.status, again.status]).toEqual([200, 200]);
    const ended = { ground: 'surrendered', endedOn: '2026-03-01', details: 'As the register says' };
    expect((await on(rightId, 'ends', ended, story.maja)).status).toBe(200);
    const { rows } = await api.parts.pool.query('SELECT name FROM vault.key WHERE name LIKE $1', [`text:${rightId}:%`]);
    expect(rows).toEqual([{ name: `text:${rightId}:${story.ana.partyId}` }]);
  });

  it('come into a complaint that relies on the right without being sent again, under its own key', async () => {
    const { rightId, evidenceId } = await withBytes();
    const filed = (await file(ofRight(rightId))).body as unknown as Filed;
    const base = `/v1/disputes/${filed.disputeId}/evidence`;
    const { text } = await api.get(base, story.ana);
    const exhibit = idIn(text, sha256);
    expect(await api.post(`${base}/${exhibit}/register-copies`, {}, story.ana)).toMatchObject({
      status: 409,
      body: { code: 'BytesMissing' },
    });
    await put(rightId, evidenceId, CERTIFICATE);
    const brought = await api.post(`${base}/${exhibit}/register-copies`, {}, { ...story.ana, key: 'bring-it-once' });
    expect(brought).toMatchObject({ status: 200, body: { events: ['EvidenceStored'] } });
    expect(
      (await api.post(`${base}/${exhibit}/register-copies`, {}, { ...story.ana, key: 'bring-it-once' })).text,
    ).toBe(brought.text);
    const viewing = await api.post(`${base}/${exhibit}/viewings`, { purpose: 'verify' }, story.maja);
    const read = await fetch(api.url + String(viewing.body['contentUrl']), {
      headers: { authorization: `Bearer ${story.maja.token}` },
    });
    expect(Buffer.from(await read.arrayBuffer()).equals(CERTIFICATE)).toBe(true);
    expect((await api.post(`${base}/${exhibit}/register-copies`, {}, story.ben)).status).toBe(404);
  });
  const idIn = (text: string, hash: string): string => {
    const { items } = JSON.parse(text) as { items: readonly { evidenceId: string; sha256: string }[] };
    return items.find((one) => one.sha256 === hash)?.evidenceId ?? '';
  };
});

describe('the look-up of everybody', () => {
  type Line = Readonly<Record<string, unknown>>;
  const lookUp = async (by: string, words: string): Promise<readonly Line[]> => {
    const at = `/v1/associations/${story.association.associationId}/right-lookups`;
    const { status, text, body } = await api.get(`${at}?by=${by}&words=${encodeURIComponent(words)}`, {});
    if (status !== 200) throw new Error(text);
    return body['items'] as unknown as readonly Line[];
  };
  const WORDS = { name: '南风 Southwind', goods: ['手提包'], shops: ['南风旗舰店'], pictures: ['southwind-logo'] };

  it('shows what its owner published, with source, check and how sure it is, and counts who looked', async () => {
    const rightId = await recorded();
    await catchUp();
    expect(await lookUp('goods', '手提包')).toEqual([]);
    expect(await on(rightId, 'publications', WORDS, story.maja)).toMatchObject({ status: 403 });
    expect(await on(rightId, 'publications', WORDS, story.ben)).toMatchObject({ status: 404 });
    expect(await on(rightId, 'publications', WORDS)).toMatchObject({ body: { events: ['RightPublished'] } });
    await catchUp();
    const stated = {
      kind: 'trademark',
      name: '南风 Southwind',
      registrationNumber: '87654321',
      classes: [18],
      goods: ['手提包'],
      inForce: true,
      source: 'owner',
      confidence: 'stated',
      doubts: [],
    };
    expect(await lookUp('goods', ' 手 提包')).toEqual([expect.objectContaining(stated)]);
    expect((await lookUp('number', '8765-4321'))[0]).not.toHaveProperty('checkedOn');
    await on(rightId, 'checks', {}, story.maja);
    const [line] = await lookUp('shop', '南风旗舰店');
    expect(line).toMatchObject({ confidence: 'checked', checkedOn: expect.any(String) as string });
    expect(await lookUp('picture', 'SOUTHWIND-LOGO')).toHaveLength(1);
    expect(await lookUp('goods', '提包')).toEqual([]);
    expect(await see(rightId)).toMatchObject({
      body: { lookups: { lately: 4, ever: 4 }, publications: [{ words: WORDS }] },
    });
    const { rows } = await api.parts.pool.query<{ all: string }>(
      `SELECT string_agg(l::text, ' ') AS all FROM office.lookup_query l WHERE association_id = $1`,
      [story.association.associationId],
    );
    expect(rows[0]?.all).not.toMatch(/手提包|127\.0\.0\.1/);
    expect(await on(rightId, 'publications/ends', {})).toMatchObject({ body: { events: ['RightUnpublished'] } });
    expect(await lookUp('goods', '手提包')).toEqual([]); // at once: it is told from the stream
  });

  it('names a licence only where its licensee agrees, and asks for words of a way that there is', async () => {
    const rightId = await recorded();
    const licence = { licenseeId: story.ben.partyId, kind: 'exclusive', ownName: true, validUntil: '2030-12-31' };
    const licenceId = String((await on(rightId, 'licences', licence)).body['licenceId']);
    const asked = { ...WORDS, licenceId, shops: ['奔的店'] };
    expect(await on(rightId, 'publications', asked)).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'licenseeAgrees' }] },
    });
    await on(rightId, 'publications', { ...asked, licenseeAgrees: true });
    await catchUp();
    expect(await lookUp('shop', '奔的店')).toMatchObject([{ licence: { validUntil: '2030-12-31', stands: true } }]);
    await on(rightId, 'publications/ends', { licenceId }, story.ben);
    expect(await lookUp('shop', '奔的店')).toEqual([]);
    const at = `/v1/associations/${story.association.associationId}/right-lookups`;
    expect(await api.get(`${at}?by=smell&words=x`, {})).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'by' }] },
    });
    expect(await api.get(`${at}?by=goods`, {})).toMatchObject({ status: 400, body: { errors: [{ field: 'words' }] } });
  });
});
