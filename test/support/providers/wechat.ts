import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { serveProvider, type Reply } from './serve.js';

type Sent = {
  readonly to: string;
  readonly template: string;
  readonly url: string;
  readonly data: Data;
  /** Of 18 digits, which the answer tells as a number and the push as text. */
  readonly msgid: string;
};
type Data = Readonly<Record<string, { readonly value: string }>>;
type Account = {
  readonly appId: string;
  readonly secret: string;
  readonly token: string;
  readonly encodingAesKey: string;
  /** Templates with their parameters. */
  readonly templates: Readonly<Record<string, readonly string[]>>;
};
export type WechatTrouble = { readonly errcode: number } | { readonly http: number } | 'break' | 'take-and-break';

/** An official account as developers.weixin.qq.com describes it: stable_token, template/send, pushes in safe mode. */
export async function startWechat(account: Account) {
  const [sent, trouble]: [Sent[], WechatTrouble[]] = [[], []];
  const byClientId = new Map<string, string>();
  let [tokens, current, forced, serials] = [0, '', 0, 285_732_104_681_324_544n];
  const of = { ...account };
  const server = await serveProvider((call): Reply => {
    const body = JSON.parse(call.body.toString()) as Record<string, unknown>;
    if (call.path === '/cgi-bin/stable_token') {
      if (body['grant_type'] !== 'client_credential') return wrong(40002);
      if (body['appid'] !== of.appId) return wrong(40013);
      if (body['secret'] !== of.secret) return wrong(40125);
      if (body['force_refresh'] === true) [current, forced] = ['', forced + 1];
      if (current === '') current = `token_${(tokens += 1)}`;
      return { status: 200, json: { access_token: current, expires_in: 7_200 } };
    }
    if (call.path !== '/cgi-bin/message/template/send') return { status: 404 };
    if (new URLSearchParams(call.query).get('access_token') !== current) return wrong(40001);
    const next = trouble.shift();
    if (next === 'break') return next;
    if (typeof next === 'object') return 'http' in next ? { status: next.http, text: '' } : wrong(next.errcode);
    const data = body['data'] as Data;
    if (!/^o[\w-]{10,}$/.test(String(body['touser']))) return wrong(40003);
    const wanted = of.templates[String(body['template_id'])];
    if (!wanted) return wrong(40037);
    if (wanted.some((key) => !data[key]?.value || tooLong(key, data[key].value))) return wrong(47003);
    const clientId = String(body['client_msg_id'] ?? '');
    const known = byClientId.get(clientId);
    const msgid = known ?? String((serials += 1n));
    if (known === undefined) {
      byClientId.set(clientId, msgid);
      sent.push({
        to: String(body['touser']),
        template: String(body['template_id']),
        url: String(body['url']),
        data,
        msgid,
      });
    }
    return next === 'take-and-break' ? next : { status: 200, text: `{"errcode":0,"errmsg":"ok","msgid":${msgid}}` };
  });
  return {
    ...server,
    sent,
    trouble,
    forced: () => forced,
    /** The token was fetched anew by somebody else, and ours is good no more. */
    expire: (): void => void (current = `token_${(tokens += 1)}`),
    rotate: (secret: string): void => {
      Object.assign(of, { secret });
      current = '';
    },
    /** A push in safe mode, as the platform sends it. */
    push: (xml: string, at: Date, appId = of.appId) => pushed(of, xml, at, appId),
    finished: ({ to, msgid }: Sent, status: string): string =>
      `<xml><ToUserName><![CDATA[gh_7f083739789a]]></ToUserName><FromUserName><![CDATA[${to}]]></FromUserName><CreateTime>1395658920</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[TEMPLATESENDJOBFINISH]]></Event><MsgID>${msgid}</MsgID><Status><![CDATA[${status}]]></Status></xml>`,
  };
}

const wrong = (errcode: number): Reply => ({ status: 200, json: { errcode, errmsg: `… rid: 65eac940` } });
const tooLong = (key: string, value: string): boolean =>
  (key.startsWith('thing') && [...value].length > 20) || (key.startsWith('character_string') && value.length > 32);

/** «消息加解密说明»: random(16) + length(4) + message + appid, PKCS#7 to 32 bytes, AES-256-CBC; SHA-1 of what is sorted. */
const pushed = ({ token, encodingAesKey }: Account, xml: string, at: Date, appId: string) => {
  const key = Buffer.from(`${encodingAesKey}=`, 'base64');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(xml));
  const plain = Buffer.concat([randomBytes(16), length, Buffer.from(xml), Buffer.from(appId)]);
  const padding = 32 - (plain.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([plain, Buffer.alloc(padding, padding)]);
  const encrypted = Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64');
  const [timestamp, nonce] = [String(Math.floor(at.getTime() / 1_000)), randomBytes(6).toString('hex')];
  const sign = (...parts: readonly string[]): string =>
    createHash('sha1')
      .update([...parts].sort().join(''))
      .digest('hex');
  const query = new URLSearchParams({
    signature: sign(token, timestamp, nonce),
    timestamp,
    nonce,
    encrypt_type: 'aes',
    msg_signature: sign(token, timestamp, nonce, encrypted),
  });
  const raw = `<xml><ToUserName><![CDATA[gh_7f083739789a]]></ToUserName><Encrypt><![CDATA[${encrypted}]]></Encrypt></xml>`;
  return { query, raw };
};
