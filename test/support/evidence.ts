import { createHash } from 'node:crypto';
import { newId } from '#infrastructure/ids.js';
import type { Api } from './api.js';
import { complaintOf, DECLARATION, type Case, type Filed } from './dispute.js';

/** How a PNG of one pixel begins: by this a file is recognised as a picture. */
export const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154',
  'hex',
);

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export type NamedFile = {
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly part?: string;
  readonly derivedFrom?: string;
};

const bodyOf = ([ref, { bytes, mediaType = 'image/png', part, derivedFrom }]: readonly [string, NamedFile]) => ({
  ref,
  sha256: sha256(bytes),
  mediaType,
  description: `What ${ref} shows`,
  ...(part !== undefined && { part }),
  ...(derivedFrom !== undefined && { derivedFrom }),
});

type WithIds = Filed & { readonly evidence: readonly { readonly ref: string; readonly evidenceId: string }[] };
type Party = { readonly token: string };

/** A complaint of Ana's that names these files, and ways to send and to read them. */
export async function fileWith(api: Api, story: Case, files: Readonly<Record<string, NamedFile>> = {}) {
  const body = complaintOf(story);
  const { status, text } = await api.post(
    '/v1/disputes',
    { ...body, evidence: [...body.evidence, ...Object.entries(files).map(bodyOf)] },
    story.ana,
  );
  if (status !== 201) throw new Error(text);
  const filed = JSON.parse(text) as WithIds;
  const evidenceIds = new Map(filed.evidence.map(({ ref, evidenceId }) => [ref, evidenceId]));
  const exhibits = exhibitsOf(api, filed.disputeId);
  return {
    ...filed,
    ...exhibits,
    idOf: (ref: string): string => evidenceIds.get(ref) ?? 'none',
    itemOf: (ref: string): string => filed.items.find((one) => one.ref === ref)?.itemId ?? 'none',
    accept: () => api.post(`${exhibits.path}/acceptances`, {}, story.maja),
    /** Names a translation of one of these files; its exhibit. Of the staff's, the association is the author. */
    translated: async (ref: string, file: NamedFile, by: Party): Promise<string> => {
      const original = { evidenceId: evidenceIds.get(ref), from: 'en', into: 'zh' };
      const named = { translator: { kind: 'machine' }, evidence: [bodyOf([`${ref}-zh`, file])] };
      const filing = await api.post(`${exhibits.path}/translations`, { ...original, ...named }, by);
      if (filing.status !== 200) throw new Error(filing.text);
      const { items } = await exhibits.list(by);
      const isIt = (one: Readonly<Record<string, unknown>>): boolean =>
        one['translationOf'] !== undefined && one['sha256'] === sha256(file.bytes);
      return String(items.find(isIt)?.['evidenceId']);
    },
    /** Ben's answer for the bag, with these files. */
    counterNotice: (own: Readonly<Record<string, NamedFile>>, more: object = {}) => ({
      respondentId: story.ben.partyId,
      itemIds: [filed.items.find(({ ref }) => ref === 'bag')?.itemId],
      statement: 'We buy the bags from the right holder.',
      evidence: Object.entries(own).map(bodyOf),
      declaration: DECLARATION,
      ...more,
    }),
  };
}

/** Ways to send and to read the files of a dispute. */
export function exhibitsOf(api: Api, disputeId: string) {
  const path = `/v1/disputes/${disputeId}`;
  const contentOf = (evidenceId: string): string => `${path}/evidence/${evidenceId}/content`;

  const put = async (evidenceId: string, bytes: Uint8Array, by: Party, contentType = 'application/octet-stream') => {
    const headers = { authorization: `Bearer ${by.token}`, ...(contentType !== '' && { 'content-type': contentType }) };
    const response = await fetch(api.url + contentOf(evidenceId), { method: 'PUT', headers, body: Buffer.from(bytes) });
    const answer = await response.text();
    return { status: response.status, text: answer, body: JSON.parse(answer) as Record<string, unknown> };
  };
  /** Whoever opens what another keeps to itself signs first. */
  const sign = (by: Party) =>
    api.post(`${path}/confidentiality-undertakings`, { version: '2026-12-b', accepted: true }, by);
  const viewing = async (evidenceId: string, by: Party): Promise<string> => {
    const open = () => api.post(`${path}/evidence/${evidenceId}/viewings`, { purpose: 'verify' }, by);
    const first = await open();
    const opened = first.body['code'] === 'ConfidentialityNotUndertaken' ? await sign(by).then(open) : first;
    if (opened.status !== 201) throw new Error(opened.text);
    return String((opened.body as unknown as { viewingId: string }).viewingId);
  };
  type Asked = { readonly range?: string; readonly ifRange?: string; readonly under?: string; readonly as?: string };
  const read = async (evidenceId: string, by: Party, { range, ifRange, under, as }: Asked = {}) => {
    const url = `${api.url}${contentOf(evidenceId)}?viewing=${under ?? (await viewing(evidenceId, by))}${as === undefined ? '' : `&as=${as}`}`;
    const response = await fetch(url, {
      headers: {
        authorization: `Bearer ${by.token}`,
        ...(range !== undefined && { range }),
        ...(ifRange !== undefined && { 'if-range': ifRange }),
      },
    });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  return {
    path,
    contentOf,
    put,
    sign,
    viewing,
    read,
    list: async (by: Party) =>
      (await api.get(`${path}/evidence`, by)).body as unknown as {
        readonly items: readonly Readonly<Record<string, unknown>>[];
      },
  };
}

export type FiledCase = Awaited<ReturnType<typeof fileWith>>;

/** A form as a browser sends it, or as an attacker does. */
export const postForm = async (api: Api, path: string, by: Party, body: Uint8Array | string, contentType: string) => {
  const response = await fetch(api.url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${by.token}`, 'idempotency-key': newId(), 'content-type': contentType },
    body: Buffer.from(body),
  });
  const text = await response.text();
  return { status: response.status, text };
};
