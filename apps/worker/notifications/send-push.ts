import type pg from 'pg';
import { disputePage } from '#application/document/pages.js';
import { slugOf } from '#application/association/slugs.js';
import { openPushAddress, STILL_GOOD, SUBSCRIPTIONS } from '#application/notification/push-subscriptions.js';
import { uncounted, type FewTo } from '#infrastructure/crew/few-to.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import { openPushKey } from '#infrastructure/push/push-keys.js';
import { pushRequest } from '#infrastructure/push/push-request.js';
import { explainFetch } from '#infrastructure/webhook/explain-fetch.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import type { Locale } from '#messages/locale.js';
import { PUSH_SAID } from '#messages/notification/push.js';
import { NeverTaken, NotTaken, openNoticeQueue } from './notice-queue.js';

export type PushParts = {
  readonly pool: pg.Pool;
  readonly masterKey: MasterKey;
  readonly fetch: OutgoingFetch;
  readonly few?: FewTo | undefined;
  /** The mail address at which push services reach this installation. */
  readonly contact: string;
  /** Machine time. */
  readonly now: () => Date;
};

type Row = { readonly subscription_id: string; readonly about_id: string | null };
type Browser = {
  readonly associationId: string;
  readonly accountId: string | null;
  readonly keyId: string;
  readonly wrapped: Buffer;
  readonly locale: Locale;
  readonly nameZh: string;
  readonly nameEn: string;
};

/** Half a day: it says that there is something, and is of no use later. */
const MOST = 12;
const QUEUE = openNoticeQueue<Row>({ table: 'push_message', kept: 'subscription_id, about_id', most: MOST });
const MILLISECONDS = 10_000;
const BYTES_IN = 10_000;
/** What a push service says of a browser that is not there any more (RFC 8030, 7.3). */
const GONE: readonly number[] = [404, 410];
/** It did not come through, or too much came at once. */
const isForNow = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/** Tells the next browser that there is something; 1 if there was one. */
export const sendNextPush = (parts: PushParts): Promise<number> => QUEUE.sendNext(parts, sendOne);

/** Of `Parley <parley@…>` what stands in the angle brackets. */
export const addressOf = (from: string): string => /<(?<address>[^>]+)>/.exec(from)?.groups?.['address'] ?? from;

const sendOne = async (parts: PushParts, { subscription_id: id, about_id: aboutId }: Row): Promise<boolean> => {
  const { pool, masterKey, contact, few = uncounted } = parts;
  const to = await findBrowser(parts, id);
  if (!to) return false;
  const key = await openPushKey(pool, masterKey, to.keyId);
  const words = await wordsFor(pool, to, aboutId);
  const { url, call } = pushRequest(openPushAddress(masterKey, id, to.wrapped), key, contact, words);
  const status = await few(`push:${URL.parse(url)?.host}`, () => answerOf(parts.fetch, url, call));
  if (GONE.includes(status)) {
    await pool.query('DELETE FROM office.push_subscription WHERE id = $1', [id]);
    return false;
  }
  if (isForNow(status)) throw new NotTaken(`push-${status}`);
  if (status < 200 || status >= 300) throw new NeverTaken(`push-${status}`);
  return true;
};

const answerOf = async (fetch: OutgoingFetch, url: string, call: object): Promise<number> => {
  try {
    const answer = await fetch(url, { to: 'push', ...call, milliseconds: MILLISECONDS, bytesIn: BYTES_IN });
    await answer.body?.cancel();
    return answer.status;
  } catch (error) {
    const why = explainFetch(error);
    throw why === 'not-allowed' ? new NeverTaken(`push-${why}`) : new NotTaken(`push-${why}`);
  }
};

/** Nothing of whom and of what: whoever looks at a locked phone learns that there is something. */
const wordsFor = async (pool: pg.Pool, to: Browser, aboutId: string | null): Promise<string> => {
  const { associationId, accountId, locale, nameZh, nameEn } = to;
  const said = { title: locale === 'zh-CN' ? nameZh : nameEn, body: PUSH_SAID[locale], lang: locale };
  if (accountId === null) return JSON.stringify(said); // the page whose link it is
  const association = await slugOf(pool, associationId);
  const path = aboutId === null ? `/a/${association}/desk` : disputePage('', { association, disputeId: aboutId });
  return JSON.stringify({ ...said, path });
};

/** Of a sandbox nothing leaves, nor is anybody called for it. */
const findBrowser = async ({ pool, now }: PushParts, id: string): Promise<Browser | undefined> => {
  const { rows } = await pool.query<Browser>({
    name: 'push-browser',
    text: `SELECT s.association_id AS "associationId", s.account_id AS "accountId", s.key_id AS "keyId", s.wrapped, s.locale,
                  o.name_zh AS "nameZh", o.name_en AS "nameEn"
             FROM ${SUBSCRIPTIONS} JOIN office.association o ON o.id = s.association_id
             WHERE s.id = $2 AND ${STILL_GOOD} AND NOT o.sandbox`,
    values: [now(), id],
  });
  return rows[0];
};
