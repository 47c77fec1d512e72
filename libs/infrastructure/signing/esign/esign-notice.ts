import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { SignedHeaders } from '../../messaging/delivery-report.js';
import type { OutgoingFetch } from '../../outgoing/guard-outgoing.js';
import { callEsign, type EsignProvider } from './call-esign.js';

const Notice = z.looseObject({
  action: z.literal('SIGN_MISSON_COMPLETE'), // their spelling
  signFlowId: z.string().regex(/^[A-Za-z0-9]{8,64}$/),
  customBizNum: z.uuid(),
  signResult: z.union([z.literal(2), z.literal(4)]),
});

/** What e签宝 tells of one signer: 2 signed, 4 declined. docs/providers.md, fact E5. */
export type EsignNotice = { readonly reference: string; readonly flowId: string; readonly signed: boolean };

/** Undefined for every other action, and for anything that is none. */
export function parseEsignNotice(raw: string): EsignNotice | undefined {
  try {
    const { customBizNum, signFlowId, signResult } = Notice.parse(JSON.parse(raw));
    return { reference: customBizNum, flowId: signFlowId, signed: signResult === 2 };
  } catch {
    return undefined;
  }
}

/** It comes again for hours where we did not answer; what was recorded is recorded once. */
const OLDEST = 24 * 3_600_000;

/** Whether e签宝 signed these bytes with this account's secret: its time, the query's values by name, the body. */
export function isEsignNotice(
  { appId, secret }: Pick<EsignProvider, 'appId' | 'secret'>,
  { headers, query, raw, at }: { headers: SignedHeaders; query: URLSearchParams; raw: string; at: Date },
): boolean {
  const timestamp = headers['x-tsign-open-timestamp'] ?? '';
  const age = at.getTime() - Number(timestamp);
  if (headers['x-tsign-open-app-id'] !== appId || !/^\d{13}$/.test(timestamp)) return false;
  if (age > OLDEST || age < -300_000) return false;
  const values = [...query].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
  const expected = createHmac('sha256', secret)
    .update(`${timestamp}${values.join('')}${raw}`)
    .digest();
  const told = Buffer.from(headers['x-tsign-open-signature'] ?? '', 'hex');
  return told.length === expected.length && timingSafeEqual(told, expected);
}

const Verified = z.object({
  signInfos: z.array(
    z.object({
      cert: z.object({ certSN: z.string().regex(/^[A-Za-z0-9:._-]{1,200}$/) }),
      signature: z.object({ modify: z.boolean() }),
    }),
  ),
});

/**
 * Number of the certificate with which the file of a flow that is over was signed; undefined where e签宝 does not say so
 * yet, or says that it was changed since. docs/providers.md, fact E6.
 */
export async function esignCertificate(
  fetch: OutgoingFetch,
  provider: EsignProvider,
  { flowId, fileId }: { readonly flowId: string; readonly fileId: string },
  at: Date,
): Promise<string | undefined> {
  const answer = await callEsign(fetch, provider, `/v3/files/${fileId}/verify`, { signFlowId: flowId }, at);
  const read = Verified.safeParse('data' in answer ? answer.data : undefined);
  if (!read.success || read.data.signInfos.some(({ signature }) => signature.modify)) return undefined;
  return read.data.signInfos.at(-1)?.cert.certSN;
}
