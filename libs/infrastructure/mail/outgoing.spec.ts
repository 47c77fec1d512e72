import { MailRefused } from './mail-errors.js';
import { checkOutgoing } from './outgoing.js';

const mail = {
  to: 'ana@example.org',
  subject: '侵权通知',
  text: '您好',
  messageId: '<notice-1@parley>',
  envelopeId: 'QQ314159',
  notify: true,
};

test.each([
  mail,
  { ...mail, to: '王小明@例子.公司' },
  { ...mail, to: "o'brien+shop@mail.example.org", replyPath: 'reports@parley.example' },
  { ...mail, subject: '“Quoted” <b>&amp;: 100%' },
])('takes %j', (each) => expect(() => checkOutgoing(each)).not.toThrow());

test.each([
  { to: 'ana@example.org\r\nBcc: eve@example.org' },
  { to: 'ana@example.org, eve@example.org' },
  { to: 'Ana <ana@example.org>' },
  { to: 'ana@example.org> NOTIFY=NEVER' },
  { to: '"ana\r\n"@example.org' },
  { to: 'ana' },
  { subject: 'Notice\r\nBcc: eve@example.org' },
  { subject: 'Notice\nX-Injected: 1' },
  { subject: 'Notice\u2028Bcc: eve' },
  { subject: 'Notice\u0000' },
  { messageId: '<a@b>\r\nX: 1' },
  { messageId: 'notice-1' },
  { envelopeId: 'a b' },
  { envelopeId: 'a\r\nRCPT TO:<eve@example.org>' },
  { replyPath: 'reports@parley.example>\r\nRCPT TO:<eve@example.org' },
])('refuses %j, without telling the address', (part) => {
  const refused = (): void => checkOutgoing({ ...mail, ...part });
  expect(refused).toThrow(MailRefused);
  expect(refused).not.toThrow(/ana|eve|parley/);
});
