import { passwordFault } from './password-rule.js';

const words = ['ana.li', '李安娜', 'ana.li@shop.example'];
const fault = (password: string) => passwordFault(password, { words, whole: ['Live Association'] });

it.each([
  'correct horse battery staple',
  '昨夜西风凋碧树独上高楼望尽天涯路',
  'all lower case and no number',
  ' spaces  count where we live ',
  'the association of all',
])('takes “%s”, however it is composed', (password) => expect(fault(password)).toBeUndefined());

it('counts code points after NFKC', () => {
  expect(fault('fourteen chars')).toEqual({ code: 'too-short', limit: 15 });
  expect(fault('fifteen chars !')).toBeUndefined();
  expect(fault('😀'.repeat(10))).toMatchObject({ code: 'too-short' }); // 20 code units
  expect(fault(`${'ab cd ef '.repeat(22)}xyz`)).toEqual({ code: 'too-long', limit: 200 });
});

it.each(['qwertyuiopasdfgh', 'QWERTYUIOPASDFGHJKL', '123456789123456789', 'abababababababab', 'aaaaaaaaaaaaaaaaaaaa'])(
  'refuses %s, which is known from breaches or a pattern',
  (password) => expect(fault(password)).toEqual({ code: 'known-password' }),
);

it.each([
  'my login is Ana.Li today',
  'ana.li@shop.example!!',
  '李安娜的密码一二三四五六七八九',
  'we of the live association',
])('refuses %s, which names its person', (password) => expect(fault(password)).toEqual({ code: 'names-you' }));

it('minds no name of three letters', () =>
  expect(passwordFault('bananas are in the bowl', { words: ['ana'] })).toBeUndefined());
