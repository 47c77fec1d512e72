import { getMetadataArgsStorage } from 'typeorm';
import { Account } from '#infrastructure/database/entities/account.js';
import { hashGivenPassword, hashPassword, isPassword } from './password.js';

it('compares every character, to the last and in its case, and spaces too', async () => {
  const long = `${'correct horse '.repeat(14)}é!`; // 198 characters
  const kept = await hashPassword(long);
  expect(await isPassword(kept, long)).toBe(true);
  for (const other of [long.slice(0, -1), `${long} `, ` ${long}`, long.toUpperCase(), long.trim().slice(0, 72), ''])
    expect([other, await isPassword(kept, other)]).toEqual([other, false]);
});

it('is the same password however its characters are put together', async () => {
  expect(await isPassword(await hashPassword('caf\u00e9 am morgen'), 'cafe\u0301 am morgen')).toBe(true);
});

it('is kept as Argon2id with a salt of its own, at OWASP’s first setting, and never as it is', async () => {
  const [one, two] = await Promise.all([hashPassword('the same words'), hashPassword('the same words')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22,}\$[\w+/]{40,}$/);
  expect(one).not.toBe(two);
  expect(one).not.toContain('same');
});

it('has no day on which a password ends', () => {
  const columns = getMetadataArgsStorage().columns.filter(({ target }) => target === Account);
  const names = columns.map(({ propertyName }) => propertyName);
  expect(names).toContain('passwordHash');
  expect(names.filter((name) => /password.*(until|expire|change|at$)|must/i.test(name))).toEqual([]);
});

it('is known again, too, where it was given to a demonstration', async () => {
  const kept = await hashGivenPassword('correct horse battery staple');
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=1024,t=1,p=1\$/);
  expect(await isPassword(kept, 'correct horse battery staple')).toBe(true);
  expect(await isPassword(kept, 'correct horse battery stable')).toBe(false);
});
