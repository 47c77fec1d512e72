import { createHash, createHmac } from 'node:crypto';
import { serveProvider, type Call, type Reply } from './serve.js';

type File = { readonly md5: string; readonly size: number; pdf?: Buffer };
type Flow = {
  readonly id: string;
  readonly fileId: string;
  readonly bizNum: string;
  readonly account: string;
  readonly name: string;
  readonly title: string;
  state: 'signing' | 'completed' | 'declined';
};
type Body = Record<string, never>;
export type EsignTrouble = { readonly http: number } | 'break';

/** e签宝 SaaS API V3 as open.esign.cn describes it: signed requests, a file, a flow, its link, its notices. */
export async function startEsign(account: { readonly appId: string; readonly secret: string }) {
  const [files, flows, trouble] = [new Map<string, File>(), [] as Flow[], [] as EsignTrouble[]];
  let [number, modified] = [0, false];
  const server = await serveProvider((call): Reply => {
    const next = trouble.shift();
    if (next === 'break') return next;
    if (next) return { status: next.http, text: '' };
    const [, uploaded] = /^\/upload\/(\w+)$/.exec(call.path) ?? [];
    if (uploaded !== undefined) return put(files, uploaded, call);
    const wrong = wrongSignature(account, call);
    if (wrong) return { status: 401, json: { code: 401, message: wrong } };
    const body = JSON.parse(call.body.toString()) as Body;
    if (call.path === '/v3/files/file-upload-url') {
      const id = md5(`file ${(number += 1)}`).slice(0, 32);
      if (!String(body['fileName']).endsWith('.pdf')) return refused(1_435_002);
      files.set(id, { md5: body['contentMd5'] ?? '', size: body['fileSize'] ?? 0 });
      return good({ fileId: id, fileUploadUrl: `http://${call.headers['host']}/upload/${id}` });
    }
    if (call.path === '/v3/sign-flow/create-by-file') {
      const flow = flowOf(files, body, md5(`flow ${(number += 1)}`));
      if (!flow) return refused(1_435_002);
      flows.push(flow);
      return good({ signFlowId: flow.id });
    }
    const [, flowId] = /^\/v3\/sign-flow\/(\w+)\/sign-url$/.exec(call.path) ?? [];
    const flow = flows.find(({ id }) => id === flowId);
    if (flowId !== undefined) {
      if (flow?.account !== (body['operator'] as { psnAccount?: string } | undefined)?.psnAccount)
        return refused(1_437_117);
      return good({ shortUrl: 'https://t.esign.cn/abc', url: `https://esign.example/sign?flow=${flowId}` });
    }
    const [, fileId] = /^\/v3\/files\/(\w+)\/verify$/.exec(call.path) ?? [];
    const of = flows.find((one) => one.fileId === fileId && one.id === body['signFlowId']);
    if (of?.state !== 'completed') return refused(1_437_143);
    const cert = { certOwner: of.name, certSN: '4F2A9C01', issuerCN: 'CN CA', certBase64: '' };
    return good({ signInfos: [{ cert, signature: { modify: modified, signTimeSource: 'tsa' }, sealData: '' }] });
  });
  return {
    ...server,
    files,
    flows,
    trouble,
    tamper: (): void => void (modified = true),
    /** SIGN_MISSON_COMPLETE with its headers, as it is posted. */
    notice: (flow: Flow, at: Date, secret = account.secret) => {
      const raw = JSON.stringify({
        action: 'SIGN_MISSON_COMPLETE',
        timestamp: at.getTime(),
        signFlowId: flow.id,
        customBizNum: flow.bizNum,
        signOrder: 1,
        operateTime: at.getTime(),
        signResult: flow.state === 'declined' ? 4 : 2,
        resultDescription: '',
        operator: { psnId: 'c7e002947291', psnAccount: { accountMobile: flow.account } },
      });
      const timestamp = String(at.getTime());
      const headers = {
        'x-tsign-open-app-id': account.appId,
        'x-tsign-open-timestamp': timestamp,
        'x-tsign-open-signature-algorithm': 'hmac-sha256',
        'x-tsign-open-signature': createHmac('sha256', secret)
          .update(timestamp + raw)
          .digest('hex'),
      };
      return { headers, raw };
    },
  };
}

const good = (data: object): Reply => ({ status: 200, json: { code: 0, message: '成功', data } });
const refused = (code: number): Reply => ({ status: 200, json: { code, message: '…', data: null } });
const md5 = (text: string | Buffer): string => createHash('md5').update(text).digest('hex');
const md5In64 = (text: Buffer): string => createHash('md5').update(text).digest('base64');

/** «请求签名鉴权方式»: method, accept, MD5, type, date, path; each with its line. */
const wrongSignature = (account: { appId: string; secret: string }, { headers, body, method, path }: Call) => {
  if (headers['x-tsign-open-app-id'] !== account.appId) return 'INVALID_APP_ID';
  if (headers['x-tsign-open-auth-mode'] !== 'Signature') return 'INVALID_AUTH_MODE';
  const time = headers['x-tsign-open-ca-timestamp'] ?? '';
  if (!/^\d{13}$/.test(time) || Math.abs(Number(time) - Date.now()) > 15 * 60_000) return 'INVALID_TIMESTAMP';
  if (headers['content-md5'] !== md5In64(body)) return 'INVALID_CONTENT_MD5';
  const text = `${method}\n${headers['accept']}\n${headers['content-md5']}\n${headers['content-type']}\n\n${path}`;
  const expected = createHmac('sha256', account.secret).update(text).digest('base64');
  return headers['x-tsign-open-ca-signature'] === expected ? undefined : 'INVALID_SIGNATURE';
};

const put = (files: Map<string, File>, id: string, { method, headers, body }: Call): Reply => {
  const file = files.get(id);
  const fits = file && md5In64(body) === file.md5 && headers['content-md5'] === file.md5 && body.length === file.size;
  if (method !== 'PUT' || !file || !fits || headers['content-type'] !== 'application/pdf') return { status: 403 };
  file.pdf = body;
  return { status: 200, json: { errCode: 0, msg: '成功' } };
};

type Created = {
  readonly docs?: readonly { readonly fileId: string; readonly fileName: string }[];
  readonly signFlowConfig?: { readonly signFlowTitle?: string; readonly autoFinish?: boolean };
  readonly signers?: readonly {
    readonly signerType: number;
    readonly psnSignerInfo?: { readonly psnAccount: string; readonly psnInfo: { readonly psnName: string } };
    readonly orgSignerInfo?: { readonly orgName: string; readonly transactorInfo: { readonly psnAccount: string } };
    readonly signFields: readonly { readonly fileId: string; readonly customBizNum: string }[];
  }[];
};

const flowOf = (files: Map<string, File>, body: object, id: string): Flow | undefined => {
  const { docs, signFlowConfig, signers } = body as Created;
  const [doc, signer] = [docs?.[0], signers?.[0]];
  const [field] = signer?.signFields ?? [];
  const title = signFlowConfig?.signFlowTitle ?? '';
  if (!doc || !files.get(doc.fileId)?.pdf || !signer || field?.fileId !== doc.fileId) return undefined;
  if (title === '' || /[/\\:*"<>|?]/.test(title) || signFlowConfig?.autoFinish !== true) return undefined;
  const account = signer.psnSignerInfo?.psnAccount ?? signer.orgSignerInfo?.transactorInfo.psnAccount ?? '';
  const name = signer.psnSignerInfo?.psnInfo.psnName ?? signer.orgSignerInfo?.orgName ?? '';
  if (!/^1\d{10}$/.test(account) || name === '' || signer.signerType !== (signer.psnSignerInfo ? 0 : 1))
    return undefined;
  return { id, fileId: doc.fileId, bizNum: field.customBizNum, account, name, title, state: 'signing' };
};
