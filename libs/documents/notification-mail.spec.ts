import { instant } from '#domain/kernel/message.js';
import { notificationMail } from './notification-mail.js';

const notices = [
  { topic: 'news', number: 'PL-1', page: 'https://parley.example/v1/disputes/1' },
  { topic: 'act', number: 'PL-1', page: 'https://parley.example/v1/disputes/1' },
  { topic: 'room', number: 'PL-1', page: 'https://parley.example/v1/disputes/1' },
  { topic: 'task', number: 'PL-2', page: 'https://parley.example/v1/disputes/2' },
] as const;

it('says that there is something and where, in the reader’s language, of each place once', () => {
  const english = notificationMail(notices, 'https://parley.example/u/x', 'en');
  expect(english.text).toContain(
    'Dispute PL-1: something is awaited from\nyour side\nhttps://parley.example/v1/disputes/1',
  );
  expect(english.text).toContain('there is something new in\na room');
  expect(english.text.match(/PL-1/g)).toHaveLength(2); // the dispute, and its room
  expect(english.text).toContain('https://parley.example/u/x');
  expect(english.text).not.toMatch(/\p{Script=Han}/u);
  const chinese = notificationMail(notices, 'https://parley.example/u/x', 'zh-CN');
  expect(chinese.text).toContain('等待您方办理');
  expect(chinese.subject).toBe('争议通知 (3)');
});

it('tells a neutral what is asked and until when, each by itself, under a subject that names no dispute', () => {
  const page = 'https://parley.example/app#disputes/1';
  const asked = [
    { topic: 'act', number: 'PL-1', page, asked: 'deliberate', dueAt: instant('2026-03-30T16:00:00Z') },
    { topic: 'act', number: 'PL-1', page, asked: 'cast-ballot' },
    { topic: 'news', number: 'PL-1', page },
  ] as const;
  const { subject, text } = notificationMail(asked, 'https://parley.example/u/x', 'en');
  const flat = text.replaceAll(/\s+/g, ' ');
  expect(flat).toContain(
    `Dispute PL-1: the panel deliberates now, until Monday 30 March 2026, 24:00 Beijing time ${page}`,
  );
  expect(flat).toContain(`Dispute PL-1: your ballot is wanted ${page}`);
  expect(subject).not.toContain('PL-1');
  expect(notificationMail(asked, 'x', 'zh-CN').text.replaceAll(/\s+/g, '')).toContain(
    '争议PL-1：专家组开始合议，期限至北京时间2026年3月30日星期一24:00',
  );
});
