import { createHash } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { newId } from '#infrastructure/ids.js';
import { signersOf } from '#infrastructure/signing/find-signer.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { openTenants } from '../tenants.js';
import { recordSignatureReport, type SignatureReportParts } from './record-signature-report.js';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
let house: House;
let parts: SignatureReportParts;
const notes: string[] = [];
let reference: string;
const documentSha256 = createHash('sha256').update('what was signed').digest('hex');

beforeAll(async () => {
  house = await openHouse();
  const [ana, ben, { platformId }] = [await house.addParty(), await house.addParty(), await house.addPlatform()];
  const disputeId = await house.file({ complainantId: ana, respondentId: ben, platformId });
  reference = newId();
  await house.pool.query(
    `INSERT INTO office.signature_request (id, association_id, dispute_id, mediation_id, version, party_id, document_sha256, created_at)
       VALUES ($1, $2, $3, $4, 1, $5, $6, now())`,
    [reference, house.associationId, disputeId, newId(), ana, Buffer.from(documentSha256, 'hex')],
  );
  parts = {
    pool: house.pool,
    tenants: openTenants(house.pool, () => house.tenant),
    legalTime: { now: async () => house.now(), at: async () => house.now() },
    findSigner: signersOf(house.pool, house.masterKey, {
      name: 'Signer',
      url: 'https://signer.example',
      secret: SECRET,
    }),
    note: (outcome) => void notes.push(outcome),
  } as SignatureReportParts;
}, 90_000);
afterAll(() => house.stop());
beforeEach(() => void (notes.length = 0));

const tell = async (report: object, secret = SECRET): Promise<readonly [boolean, string | undefined]> => {
  const raw = JSON.stringify(report);
  const at = new Date();
  const headers = {
    'webhook-id': 'r1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign('r1', at, raw),
  };
  return [await recordSignatureReport(parts, headers, raw), notes.at(-1)];
};
const signed = () => ({ reference, status: 'signed', certificate: 'cert-1', signature: 'sig-1', documentSha256 });

it('believes nobody but the provider, about nothing but what it was asked', async () => {
  expect(await tell(signed(), `whsec_${Buffer.alloc(32, 8).toString('base64')}`)).toEqual([false, 'foreign']);
  expect(await tell({ ...signed(), reference: newId() })).toEqual([false, 'foreign']);
  expect(await tell({ hello: 'world' })).toEqual([false, 'foreign']);
});

it('takes for no signature what was declined, or was another text', async () => {
  expect(await tell({ ...signed(), documentSha256: 'ab'.repeat(32) })).toEqual([true, 'of-no-account']);
  expect(await tell({ ...signed(), certificate: undefined })).toEqual([true, 'of-no-account']);
});

it('does not have it come again where it would be refused again', async () => {
  // its mediation is gone
  expect(await tell(signed())).toEqual([true, 'refused']);
  expect(await tell({ reference, status: 'declined' })).toEqual([true, 'refused']);
});
