import { randomBytes } from 'node:crypto';
import { newId } from '../../ids.js';
import { fileNames } from './s3-names.js';

const names = fileNames(randomBytes(32));
const hash = 'ab'.repeat(32);
const pathOf = (author: string): string => ['objects', newId(), newId(), author, hash].join('/');

it.each([newId(), 'association', 'public'])('gives a path of %s one name, and the path back', (author) => {
  const at = pathOf(author);
  expect(names.nameOf(at)).toBe(names.nameOf(at));
  expect(names.nameOf(at)).toMatch(/^[\w-]{146}$/);
  expect(names.pathOf(names.nameOf(at))).toBe(at);
});
it('tells by no name that two files lie together, or are the same', () => {
  const [one, other] = [pathOf('public'), pathOf('public')].map(names.nameOf);
  const alike = Array.from(one ?? '').filter((letter, at) => letter === other?.[at]).length;
  expect(alike).toBeLessThan(20); // one in 64 by chance
});
it('knows no name of another secret, of anybody else, or of which a letter was changed', () => {
  const name = names.nameOf(pathOf('public'));
  const changed = (name.startsWith('A') ? 'B' : 'A') + name.slice(1);
  for (const foreign of [fileNames(randomBytes(32)).nameOf(pathOf('public')), 'probe', '', `${name}A`, changed])
    expect(names.pathOf(foreign)).toBeUndefined();
});
it('names nothing that is no place of a file', () => {
  for (const at of ['objects/late/file', '../x', `objects/${newId()}/${newId()}/me/${hash}`])
    expect(() => names.nameOf(at)).toThrow(TypeError);
});
