import { z } from 'zod';
import type { OutgoingFetch } from '../../outgoing/guard-outgoing.js';
import { explainFetch } from '../../webhook/explain-fetch.js';
import { readAtMost } from '../../webhook/read-at-most.js';
import type { SigningOutcome, SigningWish } from '../signer.js';
import { callEsign, contentMd5, type EsignProvider } from './call-esign.js';

const Upload = z.object({ fileId: z.string(), fileUploadUrl: z.url({ protocol: /^https?$/ }) });
const Created = z.object({ signFlowId: z.string() });
const Url = z.object({ url: z.url({ protocol: /^https?$/ }).max(4_000) });

type Fault = Extract<SigningOutcome, { readonly code: string }>;
const failed = (code: string): Fault => ({ result: 'failed', code });

/**
 * Has e签宝 make a flow of one signer for the text as a PDF, once for a text, and leads the signer to it. Who signs is
 * known to it by its phone. docs/providers.md, facts E1 to E4.
 */
export async function askEsign(
  fetch: OutgoingFetch,
  provider: EsignProvider,
  wish: SigningWish,
  at: Date,
): Promise<SigningOutcome> {
  const { phone } = wish.signer;
  if (phone === undefined) return { result: 'impossible', code: 'no-phone' };
  const account = phone.replace(/^\+86/, '');
  const flow = wish.flow ?? (await begin(fetch, provider, wish, account, at));
  if ('result' in flow) return flow;
  const asked = { operator: { psnAccount: account }, needLogin: false, urlType: 2, clientType: 'ALL' };
  const organisation = wish.signer.kind === 'organisation' ? { organization: { orgName: wish.signer.name } } : {};
  const path = `/v3/sign-flow/${flow.flowId}/sign-url`;
  const answer = await callEsign(fetch, provider, path, { ...asked, ...organisation }, at);
  if ('result' in answer) return { ...answer, flow };
  const read = Url.safeParse(answer.data);
  return read.success ? { result: 'taken', signUrl: read.data.url, flow } : { ...failed('bad-answer'), flow };
}

type Flow = NonNullable<SigningWish['flow']>;

const begin = async (
  fetch: OutgoingFetch,
  provider: EsignProvider,
  wish: SigningWish,
  account: string,
  at: Date,
): Promise<Flow | Fault> => {
  const pdf = await wish.pdf();
  const fileId = await upload(fetch, provider, `${wish.reference}.pdf`, pdf, at);
  if (typeof fileId !== 'string') return fileId;
  const { name, kind } = wish.signer;
  const person = { psnAccount: account, psnInfo: { psnName: name } };
  const signer =
    kind === 'organisation'
      ? { signerType: 1, orgSignerInfo: { orgName: name, transactorInfo: { psnAccount: account } } }
      : { signerType: 0, psnSignerInfo: person };
  const field = { customBizNum: wish.reference, fileId, signFieldType: 0, normalSignFieldConfig: { freeMode: true } };
  const answer = await callEsign(
    fetch,
    provider,
    '/v3/sign-flow/create-by-file',
    {
      docs: [{ fileId, fileName: `${wish.reference}.pdf` }],
      signFlowConfig: {
        signFlowTitle: wish.title.replaceAll(/[/\\:*"<>|?]/g, ' '),
        autoStart: true,
        autoFinish: true,
        noticeConfig: { noticeTypes: '' }, // whoever is to sign hears of it from us
        ...(provider.notifyUrl !== undefined && { notifyUrl: provider.notifyUrl }),
      },
      signers: [{ ...signer, signFields: [field] }],
    },
    at,
  );
  if ('result' in answer) return answer;
  const read = Created.safeParse(answer.data);
  return read.success ? { flowId: read.data.signFlowId, fileId } : failed('bad-answer');
};

const PDF = 'application/pdf';

const upload = async (
  fetch: OutgoingFetch,
  provider: EsignProvider,
  fileName: string,
  pdf: Uint8Array,
  at: Date,
): Promise<string | Fault> => {
  const md5 = contentMd5(pdf);
  const wanted = { contentMd5: md5, contentType: PDF, fileName, fileSize: pdf.length, convertToPDF: false };
  const answer = await callEsign(fetch, provider, '/v3/files/file-upload-url', wanted, at);
  if ('result' in answer) return answer;
  const read = Upload.safeParse(answer.data);
  if (!read.success) return failed('bad-answer');
  const headers = { 'content-type': PDF, 'content-md5': md5 };
  try {
    const sent = { to: 'signer', method: 'PUT', headers, body: pdf, milliseconds: 30_000 } as const;
    const put = await fetch(read.data.fileUploadUrl, sent);
    await readAtMost(put.body, 64_000);
    return put.status === 200 ? read.data.fileId : failed(`upload-http-${put.status}`);
  } catch (error) {
    return failed(explainFetch(error));
  }
};
