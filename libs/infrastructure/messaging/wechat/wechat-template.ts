import { hash } from 'node:crypto';
import { z } from 'zod';
import type { OutgoingFetch } from '../../outgoing/guard-outgoing.js';
import { askJson } from '../../providers/ask-json.js';
import type { WechatAccount } from '../../providers/provider-settings.js';
import { filled, templateOf } from '../fill-template.js';
import type { MessageFormat, ProviderAnswer } from '../message-provider.js';
import { faulty, type Fault } from '../provider-faults.js';
import { accessToken } from './access-token.js';

export type WechatProvider = z.infer<typeof WechatAccount>;

/** docs/providers.md, fact W3. */
const TOLD = new Map<number, Fault>([
  [43101, 'opted-out'],
  [43004, 'not-following'],
  [40003, 'bad-number'],
  [40037, 'bad-template'],
  [47003, 'bad-template'],
  [41028, 'bad-template'],
  [40013, 'bad-credentials'],
  [40125, 'bad-credentials'],
  [40164, 'not-permitted'],
  [48001, 'not-permitted'],
  [50002, 'not-permitted'],
  [45009, 'throttled'],
  [45011, 'throttled'],
]);
/** The token was refused: another is fetched, once. */
const TOKEN_REFUSED: readonly number[] = [40001, 40014, 42001];

const Said = z.object({ errcode: z.number().default(0), msgid: z.union([z.number(), z.string()]).optional() });

/** Template messages of an official account. docs/providers.md, facts W1 to W5. */
export const wechatTemplate: MessageFormat<WechatProvider> = {
  send: async (fetch, account, message, at) => {
    const template = templateOf(account.templates, message.template);
    if (!template) return faulty('no-template');
    const { link } = message.template.facts;
    const body = JSON.stringify({
      touser: message.to,
      template_id: template.id,
      ...(link !== undefined && { url: link }),
      client_msg_id: hash('sha256', message.id).slice(0, 32),
      data: Object.fromEntries(
        Object.entries(template.parameters).map(([key, fact]) => [
          key,
          { value: shortened(key, filled(message.template, fact)) },
        ]),
      ),
    });
    return attempt(fetch, account, at, body);
  },
};

const attempt = async (
  fetch: OutgoingFetch,
  account: WechatProvider,
  at: Date,
  body: string,
  refused?: string,
): Promise<ProviderAnswer> => {
  const given = await accessToken(fetch, account, at, refused);
  if ('noAnswer' in given) return { result: 'failed', code: given.noAnswer };
  if ('errcode' in given) return faultFor(given.errcode);
  const url = `${new URL(account.url).origin}/cgi-bin/message/template/send?access_token=${encodeURIComponent(given.token)}`;
  const headers = { 'content-type': 'application/json' };
  const answer = await askJson(fetch, url, { method: 'POST', headers, body });
  if (answer.status === undefined) return { result: 'failed', code: answer.code };
  const said = Said.safeParse(answer.body);
  if (!said.success || answer.status !== 200) return { result: 'failed', code: `http-${answer.status}` };
  const { errcode, msgid } = said.data;
  if (errcode === 0) return { result: 'taken', ...(msgid !== undefined && { serial: String(msgid) }) };
  if (!TOKEN_REFUSED.includes(errcode)) return faultFor(errcode);
  return refused === undefined ? attempt(fetch, account, at, body, given.token) : faulty('bad-credentials');
};

const faultFor = (errcode: number): ProviderAnswer => faulty(TOLD.get(errcode) ?? 'provider-fault');

/** How long a parameter of a kind may be, by the beginning of its name; a longer value would be refused whole. */
const LONGEST: readonly (readonly [string, number])[] = [
  ['thing', 20],
  ['character_string', 32],
  ['phrase', 5],
  ['name', 10],
];

const shortened = (key: string, value: string): string => {
  const [, most] = LONGEST.find(([start]) => key.startsWith(start)) ?? [];
  const letters = [...value];
  return most === undefined || letters.length <= most ? value : `${letters.slice(0, most - 1).join('')}…`;
};
