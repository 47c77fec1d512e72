import { openRecogniser, UNKNOWN } from './recognise.js';

const kindOf = (bytes: Buffer | string, named = 'text/plain'): Promise<string> => {
  const recogniser = openRecogniser();
  for (const part of [Buffer.from(bytes).subarray(0, 3), Buffer.from(bytes).subarray(3)]) recogniser.add(part);
  return recogniser.end(named);
};
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154', 'hex');

it.each([
  ['a picture', png, 'image/png'],
  [
    'a picture with a page behind it',
    Buffer.concat([png, Buffer.from('<html><script>alert(1)</script>')]),
    'image/png',
  ],
  ['a PDF', '%PDF-1.7\n%âãÏÓ\n', 'application/pdf'],
  ['plain words', '正品授权书 — valid until 2031', 'text/plain'],
  ['a page', '\ufeff  <!DOCTYPE html><p>hello', 'text/html'],
  ['a page without a head', '<script>alert(1)</script>', 'text/html'],
  ['a page behind a comment', '<!-- \n --><body onload=alert(1)>', 'text/html'],
  ['a drawing that runs', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'image/svg+xml'],
  [
    'the same with a declaration',
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>',
    'application/xml',
  ],
  ['a script', '#!/bin/sh\nrm -rf /\n', 'application/x-sh'],
  ['a Windows program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)]), 'application/x-msdownload'],
  ['a Linux program', Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(100)]), 'application/x-elf'],
  ['an archive', Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), 'application/zip'],
  ['nothing', '', UNKNOWN],
  ['bytes without a sign', Buffer.from([1, 2, 3, 4, 5]), UNKNOWN],
  ['text with a NUL', 'abc\0def', UNKNOWN],
  ['half a character at the end', Buffer.from([0x61, 0xe6]), UNKNOWN],
])('sees %s', async (_, bytes, kind) => expect(await kindOf(bytes)).toBe(kind));

it('believes the sender only which kind of text it is', async () => {
  expect(await kindOf('a;b\n1;2\n', 'text/csv')).toBe('text/csv');
  expect(await kindOf('a;b\n1;2\n', 'text/html')).toBe('text/plain');
  expect(await kindOf(png, 'text/csv')).toBe('image/png');
  expect(await kindOf('<svg/>', 'text/csv')).toBe('image/svg+xml');
});
it('reads text in GB 18030', async () =>
  expect(await kindOf(Buffer.from('d5fdc6b7cadac8a8', 'hex'))).toBe('text/plain'));
