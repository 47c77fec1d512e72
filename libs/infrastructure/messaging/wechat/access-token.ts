import { hash } from 'node:crypto';
import { z } from 'zod';
import type { OutgoingFetch } from '../../outgoing/guard-outgoing.js';
import { askJson } from '../../providers/ask-json.js';
import type { WechatProvider } from './wechat-template.js';

const Answer = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });
const Wrong = z.object({ errcode: z.number() });

export type TokenAnswer = { readonly token: string } | { readonly errcode: number } | { readonly noAnswer: string };

/** The tokens that this process knows, by account and secret; a changed secret asks for another. */
const known = new Map<string, { readonly token: string; readonly until: number }>();
const MARGIN = 60_000;

/**
 * The account's token by the stable interface, which gives every process the same and keeps the old one good for five
 * minutes. `not`: a token that was refused, which is not given again; where it is still the current one, it is renewed
 * by force. docs/providers.md, fact W1.
 */
export async function accessToken(
  fetch: OutgoingFetch,
  account: WechatProvider,
  at: Date,
  not?: string,
): Promise<TokenAnswer> {
  const key = hash('sha256', `${account.url}\n${account.appId}\n${account.secret}`);
  const kept = known.get(key);
  if (kept && kept.until > at.getTime() && kept.token !== not) return { token: kept.token };
  known.delete(key);
  const fresh = await ask(fetch, account, false);
  const given = 'token' in fresh && fresh.token === not ? await ask(fetch, account, true) : fresh;
  if (!('token' in given)) return given;
  known.set(key, { token: given.token, until: at.getTime() + given.seconds * 1_000 - MARGIN });
  return { token: given.token };
}

type Fresh = { readonly token: string; readonly seconds: number } | Exclude<TokenAnswer, { readonly token: string }>;

const ask = async (fetch: OutgoingFetch, { url, appId, secret }: WechatProvider, force: boolean): Promise<Fresh> => {
  const answer = await askJson(fetch, `${new URL(url).origin}/cgi-bin/stable_token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'client_credential', appid: appId, secret, force_refresh: force }),
  });
  if (answer.status === undefined) return { noAnswer: answer.code };
  const read = Answer.safeParse(answer.body);
  if (read.success) return { token: read.data.access_token, seconds: read.data.expires_in };
  const wrong = Wrong.safeParse(answer.body);
  return wrong.success ? { errcode: wrong.data.errcode } : { noAnswer: `http-${answer.status}` };
};
