import { notificationMail } from './notification-mail.js';

const notices = [
  { topic: 'news', number: 'PL-1', page: 'https://parley.example/v1/disputes/1' },
  { topic: 'act', number: 'PL-1', page: 'https://parley.example/v1/disputes/1' },
  { topic: 'room', number: 'PL-1', page: 'https://parley.example/v1/disputes/1' },
  { topic: 'task', number: 'PL-2', page: 'https://parley.example/v1/disputes/2' },
] as const;

it('says that there is something and where, in the reader’s language, of each place once', () => {
  const english = notificationMail(notices, 'https://parley.example/u/x', 'en');
  expect(english.text).toContain('Dispute PL-1: something is awaited from\nyour side\nhttps://parley.example/v1/disputes/1');
  expect(english.text).toContain('there is something new in\na room');
  expect(english.text.match(/PL-1/g)).toHaveLength(2); // the dispute, and its room
  expect(english.text).toContain('https://parley.example/u/x');
  expect(english.text).not.toMatch(/\p{Script=Han}/u);
  const chinese = notificationMail(notices, 'https://parley.example/u/x', 'zh-CN');
  expect(chinese.text).toContain('等待您方办理');
  expect(chinese.subject).toBe('争议通知 (3)');
});
