import { shareApi, type Api } from '../../../../../test/support/api.js';
import { complaintOf, setUpCase, type Case } from '../../../../../test/support/dispute.js';
import { fileWith, sha256, type FiledCase } from '../../../../../test/support/evidence.js';

const invoice = Buffer.from('Invoice 17: 40 bags at 86.00 from Huaxin Leather');
const covered = Buffer.from('Invoice 17: 40 bags at xx.xx from xxxxxx xxxxxxx');
const secret = 'We pay 86.00 each.';
const files = {
  invoice: { bytes: invoice, mediaType: 'text/plain', part: 'confidential' },
  covered: { bytes: covered, mediaType: 'text/plain', derivedFrom: 'invoice' },
} as const;

let api: Api;
let story: Case;
let dispute: FiledCase;
let filed: {
  readonly counterNoticeId: string;
  readonly evidence: readonly { readonly evidenceId: string; readonly sha256: string }[];
};
let preview: { readonly documents: readonly object[] };
let serviceId: string;
const idOf = (bytes: Buffer): string =>
  filed.evidence.find((one) => one.sha256 === sha256(bytes))?.evidenceId ?? 'none';
const view = (by: { token: string }) => api.get(dispute.path, by);

beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  dispute = await fileWith(api, story);
  await dispute.accept();
  const body = dispute.counterNotice(files, { confidentialStatement: secret });
  const count = async () =>
    (
      await api.parts.pool.query<{ n: string }>(
        'SELECT (SELECT count(*) FROM log.event) + (SELECT count(*) FROM vault.content) AS n',
      )
    ).rows[0]?.n;
  const before = await count();
  const previewed = await api.post(`${dispute.path}/counter-notices/preview`, body, story.ben);
  expect([previewed.status, await count()]).toEqual([200, before]);
  preview = previewed.body as never;
  const answer = await api.post(`${dispute.path}/counter-notices`, body, story.ben);
  if (answer.status !== 200) throw new Error(answer.text);
  filed = answer.body as never;
  const { services } = (await view(story.ana)).body as unknown as {
    services: readonly { serviceId: string; document: string }[];
  };
  serviceId = services.find((one) => one.document === 'forwarded-counter-notice')?.serviceId ?? '';
}, 60_000);
afterAll(() => api.stop());

const HIDDEN = [
  secret,
  'Huaxin',
  sha256(invoice),
  'What invoice shows',
  '"confidentialContentId',
  '"confidentialStatement',
];
/** The number of its service and the second of its filing are made at the filing. */
const lasting = ({ reference: _, ...document }: Record<string, unknown>): string =>
  JSON.stringify(document, null, 1).replaceAll(/\d\d:\d\d:\d\d/g, 'then');

it('previews exactly what the complainant then reads', async () => {
  const read = (await api.get(`${dispute.path}/services/${serviceId}/document`, story.ana)).body;
  const [first, ...others] = preview.documents as readonly Record<string, unknown>[];
  expect(others).toEqual([]);
  expect(lasting(first ?? {})).toBe(lasting(read));
  expect(JSON.stringify(read)).toContain(sha256(covered));
  expect(JSON.stringify(read)).toContain('遮盖');
});

it('refuses in the preview what the filing would refuse', async () => {
  const again = await api.post(
    `${dispute.path}/counter-notices/preview`,
    dispute.counterNotice({}, { itemIds: [dispute.itemOf('hat')] }),
    story.ben,
  );
  expect(again.status).toBe(403);
  const stranger = await api.post(`${dispute.path}/counter-notices/preview`, dispute.counterNotice({}), story.cai);
  expect(stranger.status).toBe(403);
});

it('is nowhere that complainant, platform or another respondent can look', async () => {
  await dispute.put(idOf(invoice), invoice, story.ben);
  await dispute.put(idOf(covered), covered, story.ben);
  for (const by of [story.ana, story.shop, story.cai]) {
    const pages = await Promise.all(
      ['', '/timeline', '/evidence', `/services/${serviceId}/document`, '/receipt'].map(
        async (page) => (await api.get(dispute.path + page, by)).text,
      ),
    );
    for (const hidden of [...HIDDEN, idOf(invoice)]) expect(pages.join('\n')).not.toContain(hidden);
  }
  await dispute.sign(story.maja);
  for (const by of [story.maja, story.ben]) {
    const { status, body } = await api.get(`${dispute.path}/counter-notices/${filed.counterNoticeId}/confidential`, by);
    expect([status, body]).toEqual([
      200,
      { counterNoticeId: filed.counterNoticeId, statement: secret, evidenceIds: [idOf(invoice)] },
    ]);
  }
  for (const by of [story.ana, story.cai])
    expect((await api.get(`${dispute.path}/counter-notices/${filed.counterNoticeId}/confidential`, by)).status).toBe(
      404,
    );
});

it('opens to others than its filer once they have undertaken to keep it secret, on record', async () => {
  const other = await fileWith(api, story, {
    licence: { bytes: invoice, mediaType: 'text/plain', part: 'confidential' },
    photo: { bytes: covered, mediaType: 'text/plain' },
  });
  for (const [ref, bytes] of [
    ['licence', invoice],
    ['photo', covered],
  ] as const)
    await other.put(other.idOf(ref), bytes, story.ana);
  const look = (ref: string, by: { token: string }) =>
    api.post(`${other.path}/evidence/${other.idOf(ref)}/viewings`, { purpose: 'verify' }, by);
  expect(await look('licence', story.maja)).toMatchObject({
    status: 409,
    body: { code: 'ConfidentialityNotUndertaken' },
  });
  expect([(await look('licence', story.ana)).status, (await look('photo', story.maja)).status]).toEqual([201, 201]);
  const at = `${other.path}/confidentiality-undertakings`;
  const asked = (await api.get(at, story.maja)).body as unknown as { text: string; sha256: string; version: string };
  expect(asked).toMatchObject({ undertaken: false, undertakings: [], sha256: sha256(Buffer.from(asked.text)) });
  expect(await api.post(at, { version: 'older', accepted: true }, story.maja)).toMatchObject({
    status: 409,
    body: { code: 'AgreementMoved' },
  });
  expect((await api.post(at, { version: asked.version, accepted: true }, story.ben)).status).toBe(404);
  expect(await api.post(at, { version: asked.version, accepted: true }, story.maja)).toMatchObject({
    status: 200,
    body: { events: ['ConfidentialityUndertaken'] },
  });
  expect((await api.post(at, { version: asked.version, accepted: true }, story.maja)).body).toMatchObject({
    events: [],
  });
  expect((await look('licence', story.maja)).status).toBe(201);
  const seen = (await api.get(at, story.ana)).body;
  expect(seen).toMatchObject({
    undertakings: [{ role: 'case-manager', version: asked.version, sha256: asked.sha256 }],
  });
  expect(JSON.stringify(seen)).not.toContain('accountId');
  expect((await api.get(at, story.maja)).text).toContain('accountId');
});

it('can be read by the filer and staff; the redacted copy by those to whom it was forwarded', async () => {
  for (const by of [story.maja, story.ben])
    expect((await dispute.read(idOf(invoice), by)).bytes.equals(invoice)).toBe(true);
  for (const by of [story.maja, story.ben, story.ana, story.shop])
    expect((await dispute.read(idOf(covered), by)).bytes.equals(covered)).toBe(true);
  const open = (id: string, by: { token: string }) =>
    api.post(`${dispute.path}/evidence/${id}/viewings`, { purpose: 'verify' }, by);
  const random = await open('01912d68-783e-7a03-8467-5661c1243ad4', story.ana);
  for (const by of [story.ana, story.shop, story.cai])
    expect(await open(idOf(invoice), by)).toMatchObject({ status: 404, text: random.text });
  expect((await open(idOf(covered), story.cai)).status).toBe(404);
  const seen = (await dispute.list(story.ana)).items.find(({ evidenceId }) => evidenceId === idOf(covered));
  expect(seen).toMatchObject({ redacted: true, part: 'forwarded' });
  expect(seen).not.toHaveProperty('derivedFrom');
});

it('moves nobody else’s ETag', async () => {
  const second = await fileWith(api, story);
  await second.accept();
  const notice = await api.post(
    `${second.path}/counter-notices`,
    second.counterNotice(files, { confidentialStatement: secret }),
    story.ben,
  );
  const { evidence } = notice.body as unknown as typeof filed;
  const hidden = evidence.find((one) => one.sha256 === sha256(invoice))?.evidenceId ?? '';
  const tags = () =>
    Promise.all(
      [story.ana, story.cai, story.shop].map(async (by) => (await api.get(second.path, by)).headers.get('etag')),
    );
  const [before, sizes] = [await tags(), (await api.get(`${second.path}/timeline`, story.ana)).text.length];
  expect((await second.put(hidden, invoice, story.ben)).status).toBe(200);
  await second.viewing(hidden, story.maja);
  expect([await tags(), (await api.get(`${second.path}/timeline`, story.ana)).text.length]).toEqual([before, sizes]);
});

it('of a complaint goes to no respondent and no platform', async () => {
  const one = await fileWith(api, story, {
    licence: { bytes: invoice, mediaType: 'text/plain', part: 'confidential' },
  });
  await one.put(one.idOf('licence'), invoice, story.ana);
  await one.accept();
  for (const by of [story.ben, story.shop]) {
    const services = ((await api.get(one.path, by)).body as unknown as { services: readonly { serviceId: string }[] })
      .services;
    const documents = await Promise.all(
      services.map(async (service) => (await api.get(`${one.path}/services/${service.serviceId}/document`, by)).text),
    );
    expect(documents.length).toBeGreaterThan(0);
    const pages = [
      ...documents,
      (await api.get(one.path, by)).text,
      (await api.get(`${one.path}/evidence`, by)).text,
      (await api.get(`${one.path}/timeline`, by)).text,
    ];
    for (const hidden of [sha256(invoice), 'What licence shows', one.idOf('licence')])
      expect(pages.join('\n')).not.toContain(hidden);
  }
  expect(JSON.stringify(await one.list(story.ana))).toContain(sha256(invoice));
});

it('tells the filer that its identity paper goes nowhere else, and shows it to nobody who is complained of', async () => {
  const body = complaintOf(story);
  const filedAgain = (
    await api.post(
      '/v1/disputes',
      { ...body, evidence: body.evidence.map((one) => ({ ...one, part: 'forwarded' })) },
      story.ana,
    )
  ).body as unknown as {
    disputeId: string;
    evidence: readonly { ref: string; part: string }[];
  };
  expect(filedAgain.evidence.map(({ ref, part }) => [ref, part])).toEqual(
    body.evidence.map(({ ref }) => [ref, ref === 'e-G01' ? 'confidential' : 'forwarded']),
  );
  await api.post(`/v1/disputes/${filedAgain.disputeId}/acceptances`, {}, story.maja);
  const card = body.evidence.find(({ ref }) => ref === 'e-G01')?.sha256 ?? 'none';
  const evidenceOf = async (by: { token: string }) =>
    (await api.get(`/v1/disputes/${filedAgain.disputeId}/evidence`, by)).text;
  expect(await evidenceOf(story.ana)).toContain(card);
  for (const by of [story.ben, story.shop]) expect(await evidenceOf(by)).not.toContain(card);
});
