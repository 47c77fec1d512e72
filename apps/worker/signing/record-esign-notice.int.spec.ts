import { createHash } from 'node:crypto';
import { newId } from '#infrastructure/ids.js';
import { askToSign } from '#infrastructure/signing/ask-to-sign.js';
import { Esign } from '#infrastructure/providers/provider-settings.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { outgoing } from '../../../test/support/outgoing.js';
import { startEsign } from '../../../test/support/providers/esign.js';
import { openTenants } from '../tenants.js';
import { recordEsignNotice, type EsignNoticeParts } from './record-esign-notice.js';

const ACCOUNT = { appId: '7438900001', secret: 'secret-of-the-tests' };
const text = '{"clauses":[{"kind":"general","text":"和解"}]}';
const sha256 = createHash('sha256').update(text).digest();

let house: House;
let esign: Awaited<ReturnType<typeof startEsign>>;
let parts: EsignNoticeParts;
let reference: string;
const notes: string[] = [];
const signer = (more: object = {}) => Esign.parse({ format: 'esign', url: esign.url, ...ACCOUNT, ...more });

beforeAll(async () => {
  [house, esign] = await Promise.all([openHouse(), startEsign(ACCOUNT)]);
  const [ana, ben, { platformId }] = [await house.addParty(), await house.addParty(), await house.addPlatform()];
  const disputeId = await house.file({ complainantId: ana, respondentId: ben, platformId });
  reference = newId();
  await house.pool.query(
    `INSERT INTO office.signature_request (id, association_id, dispute_id, mediation_id, version, party_id, document_sha256, created_at)
       VALUES ($1, $2, $3, $4, 1, $5, $6, now())`,
    [reference, house.associationId, disputeId, newId(), ana, sha256],
  );
  parts = {
    pool: house.pool,
    tenants: openTenants(house.pool, () => house.tenant),
    legalTime: { now: async () => house.now(), at: async () => house.now() },
    findSigner: async () => signer(),
    fetch: outgoing,
    now: () => new Date(),
    note: (outcome) => void notes.push(outcome),
  } as EsignNoticeParts;
}, 90_000);
afterAll(() => Promise.all([esign.stop(), house.stop()]));
beforeEach(() => void (notes.length = 0));

const wish = () => ({
  reference,
  title: '调解协议 PL-1 第1版',
  text,
  documentSha256: sha256.toString('hex'),
  signer: { name: '安娜', phone: '+8613800001234' },
  pdf: async () => Buffer.from('%PDF-1.7 of the tests'),
});
const told = ({ headers, raw }: { readonly headers: object; readonly raw: string }) =>
  recordEsignNotice(parts, {
    format: 'esign',
    method: 'POST',
    query: new URLSearchParams(),
    headers: headers as Record<string, string>,
    raw,
  });

it('makes a file, a flow of one signer and its link, once for a text', async () => {
  const first = await askToSign(outgoing, signer(), wish(), new Date());
  expect(first).toMatchObject({ result: 'taken', signUrl: expect.stringMatching(/^https:\/\/esign\.example\/sign/) });
  expect(esign.flows).toMatchObject([{ account: '13800001234', name: '安娜', bizNum: reference }]);
  const { flow } = first;
  if (!flow) throw new Error('no flow');
  expect(await askToSign(outgoing, signer(), { ...wish(), flow }, new Date())).toEqual(first);
  expect(esign.flows).toHaveLength(1);
  await house.pool.query(
    'UPDATE office.signature_request SET flow_id = $2, flow_file_id = $3, flow_sha256 = $4 WHERE id = $1',
    [reference, flow.flowId, flow.fileId, sha256],
  );
});

it('says what is wrong, and whether to try again', async () => {
  const asked = (more: object = {}, one: object = {}) =>
    askToSign(outgoing, signer(more), { ...wish(), ...one }, new Date());
  expect(await asked({ secret: 'another-secret' })).toEqual({ result: 'impossible', code: 'bad-credentials' });
  expect(await asked({}, { signer: { name: '安娜' } })).toEqual({ result: 'impossible', code: 'no-phone' });
  esign.trouble.push({ http: 503 });
  expect(await asked()).toEqual({ result: 'failed', code: 'http-503' });
  esign.trouble.push('break');
  expect(await asked()).toEqual({ result: 'failed', code: 'no-answer' });
  expect(await asked({}, { signer: { name: '安娜', phone: '+4915123456789' } })).toMatchObject({
    result: 'impossible',
  });
});

it('believes no notice but a signed one about the flow that stands, and asks for the certificate', async () => {
  const [flow] = esign.flows;
  if (!flow) throw new Error('no flow');
  expect((await told(esign.notice(flow, new Date(), 'another-secret'))).status).toBe(401);
  expect((await told(esign.notice(flow, new Date(Date.now() - 25 * 3_600_000)))).status).toBe(401);
  const genuine = esign.notice(flow, new Date());
  expect((await told({ ...genuine, raw: genuine.raw.replace('"signResult":2', '"signResult":4') })).status).toBe(401);
  expect((await told(esign.notice({ ...flow, bizNum: newId() }, new Date()))).status).toBe(401);
  expect(notes).toEqual(['foreign', 'foreign', 'foreign', 'foreign']);
  expect((await told(esign.notice({ ...flow, id: 'f'.repeat(32) }, new Date()))).status).toBe(200);
  expect((await told({ ...genuine, raw: '{"action":"OPERATOR_READ"}' })).status).toBe(200);
  expect(notes.slice(4)).toEqual(['of-no-account', 'of-no-account']);

  expect((await told(genuine)).status).toBe(503); // the flow is not over at the provider
  flow.state = 'completed';
  expect((await told(genuine)).status).toBe(200);
  expect(notes.at(-1)).toBe('refused'); // its mediation is gone, as by the signed interface
  esign.tamper();
  expect((await told(genuine)).status).toBe(503);
  flow.state = 'declined';
  expect((await told(esign.notice(flow, new Date()))).status).toBe(200);
});
