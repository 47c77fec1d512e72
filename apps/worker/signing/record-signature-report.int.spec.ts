import { createHash } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { openRealMediation } from '#application/testing/real-mediation.js';
import type { Move } from '#application/testing/mediation-model.js';
import type { Actor } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import { signersOf } from '#infrastructure/signing/find-signer.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { listedMediator } from '../../../test/support/listed-mediator.js';
import { SIGNATURES } from '../actors.js';
import { record } from '../record.js';
import { openTenants } from '../tenants.js';
import { recordSignatureReport, type SignatureReportParts } from './record-signature-report.js';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
let house: House;
let parts: SignatureReportParts;
const notes: string[] = [];
let reference: string;
let ids: { readonly ana: string; readonly ben: string };
const documentSha256 = createHash('sha256').update('what was signed').digest('hex');

beforeAll(async () => {
  house = await openHouse();
  const [ana, ben, { platformId }] = [await house.addParty(), await house.addParty(), await house.addPlatform()];
  const disputeId = await house.file({ complainantId: ana, respondentId: ben, platformId });
  ids = { ana, ben };
  reference = await askedOf(disputeId, newId(), ana);
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

async function askedOf(disputeId: string, mediationId: string, partyId: string): Promise<string> {
  const id = newId();
  await house.pool.query(
    `INSERT INTO office.signature_request (id, association_id, dispute_id, mediation_id, version, party_id, document_sha256, created_at)
       VALUES ($1, $2, $3, $4, 1, $5, $6, now())`,
    [id, house.associationId, disputeId, mediationId, partyId, Buffer.from(documentSha256, 'hex')],
  );
  return id;
}

/** A mediation that has come so far, in which both are asked to sign. */
const mediated = async () => {
  const max = await listedMediator(house);
  const party = (partyId: string): Actor => ({ kind: 'person', id: newId(), onBehalfOf: partyId });
  const people = { ana: party(ids.ana), ben: party(ids.ben), eve: party(newId()), staff: house.staff, max, pia: max };
  const { contextOf } = house.tenant;
  const tenant = {
    ...house.tenant,
    contextOf: async (actor: Actor) => ({
      ...(await contextOf(actor)),
      ...(actor.id === max.id && { duties: ['mediator' as const] }),
    }),
  };
  const mediation = await openRealMediation(tenant, { people, partyIds: ids }, house.now());
  const { disputeId, mediationId } = mediation;
  const [ana, ben] = [await askedOf(disputeId, mediationId, ids.ana), await askedOf(disputeId, mediationId, ids.ben)];
  return { ...mediation, references: { ana, ben } };
};
const DRAWN: readonly Move[] = [
  { do: 'consent', by: 'ana' },
  { do: 'consent', by: 'ben' },
  { do: 'choose', by: 'ana', whom: 'max' },
  { do: 'choose', by: 'ben', whom: 'max' },
  { do: 'accept', by: 'max' },
  { do: 'draw', by: 'max' },
];
const said = async (disputeId: string): Promise<readonly string[]> =>
  (await house.typesOf(disputeId)).filter((type) => type === 'SignatureDeclined' || type === 'AgreementSigned');

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

it('has it come again where a signature may still come to count', async () => {
  const { references } = await mediated(); // nobody has consented
  await expect(tell({ ...signed(), reference: references.ana })).rejects.toMatchObject({ code: 'WrongStage' });
  expect(notes).toEqual([]);
});

it('takes a yes after a no, and each of them once', async () => {
  const { disputeId, references, move } = await mediated();
  for (const one of DRAWN) expect([one, await move(one)]).toEqual([one, true]);
  const [no, yes] = [
    { reference: references.ana, status: 'declined' },
    { ...signed(), reference: references.ana },
  ];
  for (const report of [no, no, yes, yes, no]) expect(await tell(report)).toEqual([true, 'recorded']);
  expect(await said(disputeId)).toEqual(['SignatureDeclined', 'AgreementSigned']);
  const { rows } = await house.pool.query<{ declined: boolean }>(
    'SELECT declined FROM office.signature_request WHERE id = ANY ($1) ORDER BY declined',
    [Object.values(references)],
  );
  expect(rows).toEqual([{ declined: false }, { declined: true }]);
});

it('knows what was recorded when both answers shared one key', async () => {
  const { disputeId, mediationId, references, move } = await mediated();
  for (const one of DRAWN) await move(one);
  const data = { mediationId, version: 1, partyId: ids.ben, paper: 'agreement' as const };
  const no = { type: 'DeclineSignature' as const, data, by: SIGNATURES, at: house.now() };
  await record(house.tenant, disputeId, no, `signature/${references.ben}`);
  for (const report of [
    { reference: references.ben, status: 'declined' },
    { ...signed(), reference: references.ben },
    { reference: references.ben, status: 'declined' },
  ])
    expect(await tell(report)).toEqual([true, 'recorded']);
  expect(await said(disputeId)).toEqual(['SignatureDeclined', 'AgreementSigned']);
});
