import { explainMailFailure } from './mail-failures.js';

const said = (error: string): string => explainMailFailure(error)['zh-CN'].split('。')[0] ?? '';

it('says what a mail server meant', () => {
  expect(said('mail-recipient-5.1.1')).toBe('收件邮箱不存在或者已停用');
  expect(said('mail-recipient-550')).toBe('收件邮箱不存在或者已停用');
  expect(said('mail-bounced-5.2.2')).toBe('收件邮箱已满或者暂不能收信');
  expect(said('mail-message-5.7.1')).toBe('对方邮件服务器拒收');
  expect(said('mail-sender-5.7.1')).toBe('本会的发件设置未被接受');
});

it('says that nobody was reached where no server answered', () => {
  expect(said('mail-ECONNECTION CONN')).toBe('多次未能连接邮件服务器');
});
