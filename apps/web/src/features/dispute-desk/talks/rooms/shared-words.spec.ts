import { sharedWords } from './shared-words.js';

const SAID = ['我方最低可以接受三万元，请不要告诉对方。', 'We would take 30,000 yuan and an apology in writing.'];

it.each([
  ['a run of Chinese characters', '对方说：最低可以接受，怎么看？', ['最低可以接受']],
  ['an amount in Chinese', '三万元行不行？', ['三万元']],
  ['a figure, however it is written', 'Would 30000 do?', ['30000']],
  ['four words on end, whatever their capitals', 'They want An Apology in Writing, I hear.', ['An Apology in Writing']],
  ['full-width signs', '３００００', ['30000']],
])('finds %s', (_, draft, found) => {
  expect(sharedWords(draft, SAID)).toEqual(found);
});

it.each([
  ['a greeting', '您好，请问您方便的时间？'],
  ['three words', 'I ask for an apology in time.'],
  ['the same characters in another order', '接受最低'],
  ['nothing', ''],
])('lets %s pass', (_, draft) => {
  expect(sharedWords(draft, SAID)).toEqual([]);
});

it('lets pass what those who read it know already, and no more than that', () => {
  expect(sharedWords('三万元', SAID, ['投诉方要求赔偿三万元'])).toEqual([]);
  expect(sharedWords('最低可以接受三万元', SAID, ['投诉方要求赔偿三万元'])).toEqual(['最低可以接受三万元']);
});

it('compares a long draft with a long room at once', () => {
  const room = Array.from({ length: 300 }, (_, at) => `第${at}条：我们愿意就商品的下架时间再谈一谈。`);
  const draft = '请双方考虑商品何时下架为宜。'.repeat(500);
  const before = process.cpuUsage(); // how long that takes is the machine's affair
  expect(sharedWords(draft, room)).toEqual([]);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(2_000);
});
