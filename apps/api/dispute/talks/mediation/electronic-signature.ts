import { hash } from 'node:crypto';
import type { LoadedDispute } from '#application/dispute/disputes.js';
import { associationOf } from '#application/context/association-names.js';
import type { Locator } from '#application/dispute/names.js';
import { findCodeContacts } from '#application/party/code-contacts.js';
import { findIdentity, loadParty } from '#application/party/parties.js';
import { agreementToSign } from '#documents/agreement-to-sign.js';
import { layoutOf } from '#documents/print/layout-of.js';
import type { Agreement } from '#domain/dispute/talks/mediation/agreement-state.js';
import { refuse } from '#domain/kernel/refusal.js';
import { newId } from '#infrastructure/ids.js';
import type { Caller } from '../../../http/caller.js';
import { HttpProblem } from '../../../http/http-problem.js';
import type { ApiParts } from '../../../http/parts.js';

type Asked = {
  readonly id: string;
  readonly flow_id: string | null;
  readonly flow_file_id: string | null;
  readonly flow_sha256: Buffer | null;
};

/** What the provider made for this very text before. */
const flowFor = (asked: Asked | undefined, sha256: Buffer) =>
  asked?.flow_id && asked.flow_file_id && asked.flow_sha256?.equals(sha256)
    ? { flowId: asked.flow_id, fileId: asked.flow_file_id }
    : undefined;

/**
 * A new one after each no that the provider reported, since what it made for that is over; one that was reported before
 * this was kept is known from the log alone.
 */
const ASK = `
INSERT INTO office.signature_request
    (id, association_id, dispute_id, mediation_id, version, party_id, document_sha256, created_at, round)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8,
    (SELECT count(*) FROM office.signature_request
      WHERE mediation_id = $4 AND version = $5 AND party_id = $6 AND (declined OR (round = 0 AND $9))))
  ON CONFLICT ON CONSTRAINT signature_request_one DO UPDATE SET document_sha256 = excluded.document_sha256
  RETURNING id, flow_id, flow_file_id, flow_sha256`;

type Version = { readonly mediationId: string; readonly version: number; readonly partyId: string };

/** Whether the provider, and not the party here, said that it does not sign this version. */
const wasDeclined = ({ stream }: LoadedDispute, { mediationId, version, partyId }: Version): boolean =>
  stream.events.some(
    ({ type, data, meta }) =>
      type === 'SignatureDeclined' &&
      data.paper === 'agreement' &&
      data.mediationId === mediationId &&
      data.version === version &&
      data.partyId === partyId &&
      meta.by.kind === 'engine',
  );

type Wanted = { readonly mediationId: string; readonly partyId: string; readonly agreement: Agreement };

/**
 * Where the party signs with the association's provider. What is signed is the text of this version as it lies here, to
 * the letter. Throws NoSignatureProvider; NoSigner (to be tried again).
 */
export async function signUrlFor(
  { signing, pool, pdf, now }: ApiParts,
  { tenant, now: at }: Caller,
  file: LoadedDispute,
  wanted: Wanted,
): Promise<string> {
  const { mediationId, partyId, agreement } = wanted;
  const { version, termsContentId } = agreement;
  const signer = await signing.findSigner(tenant.associationId);
  if (!signer) throw new HttpProblem('NoSignatureProvider');
  const text = (await tenant.vault.open([termsContentId])).get(termsContentId) ?? refuse('NotFound');
  const sha256 = hash('sha256', text, 'buffer');
  const declined = wasDeclined(file, { mediationId, version, partyId });
  const of = [tenant.associationId, file.stream.streamId, mediationId, version, partyId];
  const { rows } = await pool.query<Asked>(ASK, [newId(), ...of, sha256, now(), declined]);
  const title = `调解协议 ${file.dispute.number ?? ''} 第${version}版`;
  const name = (await findIdentity(tenant, partyId))?.name ?? '—';
  const { kind } = (await loadParty(tenant, partyId)).party;
  const phone = (await findCodeContacts(tenant, partyId)).contacts.sms;
  const documentSha256 = sha256.toString('hex');
  const [asked] = rows;
  const reference = asked?.id ?? '';
  const paper = async (): Promise<Uint8Array> => {
    const association = (await associationOf(tenant))['zh-CN'];
    const number = file.dispute.number ?? '';
    const items = await namesOfItems(tenant, file.dispute);
    const print = agreementToSign({ title, number, association, signer: name, text, items, documentSha256, at });
    return pdf.make({ layout: layoutOf(print).layout, print, createdAt: print.issuedSeconds });
  };
  const flow = flowFor(asked, sha256);
  const outcome = await signing.ask(signer, {
    reference,
    title,
    text,
    documentSha256,
    signer: {
      name,
      kind: kind === 'organisation' ? 'organisation' : 'person',
      ...(phone !== undefined && { phone }),
    },
    pdf: paper,
    ...(flow && { flow }),
  });
  if (outcome.flow && !flow)
    await pool.query(
      'UPDATE office.signature_request SET flow_id = $2, flow_file_id = $3, flow_sha256 = $4 WHERE id = $1',
      [reference, outcome.flow.flowId, outcome.flow.fileId, sha256],
    );
  if (outcome.result !== 'taken') throw new HttpProblem('NoSigner', { headers: { 'retry-after': '5' } });
  return outcome.signUrl;
}

/** By what each item is called: its title, or the platform's id of it. */
const namesOfItems = async (
  { vault }: Caller['tenant'],
  { items }: LoadedDispute['dispute'],
): Promise<Readonly<Record<string, string>>> => {
  const words = await vault.open(items.map(({ locatorContentId }) => locatorContentId));
  return Object.fromEntries(
    items.map(({ itemId, locatorContentId }) => {
      const { title, externalId } = JSON.parse(words.get(locatorContentId) ?? '{}') as Partial<Locator>;
      return [itemId, title ?? externalId ?? itemId];
    }),
  );
};
