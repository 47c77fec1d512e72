import { decipher, openWechatPush, wechatEcho } from './wechat-push.js';

/** The example that Tencent publishes with its method (docs/providers.md, fact W4). */
const PUBLISHED = {
  token: 'QDG6eK',
  encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
  appId: 'wx5823bf96d3bd56c7',
};
const ENCRYPTED = 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==';
const SIGNED = {
  msg_signature: '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3',
  timestamp: '1409659589',
  nonce: '263014780',
};
const at = new Date(1_409_659_589_000);
const account = {
  ...PUBLISHED,
  format: 'wechat-template',
  url: 'https://x',
  secret: 'unused-here',
  templates: {},
} as const;
const raw = `<xml><Encrypt><![CDATA[${ENCRYPTED}]]></Encrypt></xml>`;

it('opens the published example, and nothing that was changed', () => {
  expect(decipher(PUBLISHED, ENCRYPTED)).toBe('1616140317555161061');
  expect(openWechatPush(account, raw, { query: new URLSearchParams(SIGNED), at })).toBe('1616140317555161061');
  expect(decipher({ ...PUBLISHED, appId: 'wxother' }, ENCRYPTED)).toBeUndefined();
  const late = { query: new URLSearchParams(SIGNED), at: new Date(at.getTime() + 301_000) };
  expect(openWechatPush(account, raw, late)).toBeUndefined();
  const forged = { query: new URLSearchParams({ ...SIGNED, nonce: '1' }), at };
  expect(openWechatPush(account, raw, forged)).toBeUndefined();
  expect(
    openWechatPush(account, raw.replace('P9nA', 'P9nB'), { query: new URLSearchParams(SIGNED), at }),
  ).toBeUndefined();
  expect(openWechatPush(account, '<xml><Event>TEMPLATESENDJOBFINISH</Event></xml>', forged)).toBeUndefined();
  expect(
    wechatEcho(account, { query: new URLSearchParams({ ...SIGNED, signature: 'x', echostr: 'y' }), at }),
  ).toBeUndefined();
});
