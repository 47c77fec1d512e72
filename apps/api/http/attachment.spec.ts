import { attachment } from './attachment.js';

it.each([
  ['a"; filename="evil.exe', 'a%22%3B%20filename%3D%22evil.exe'],
  ['a\r\nSet-Cookie: x=1', 'a%0D%0ASet-Cookie%3A%20x%3D1'],
  ["it's (1)*", 'it%27s%20%281%29%2A'],
  ['../../etc/passwd', '..%2F..%2Fetc%2Fpasswd'],
  ['侵权通知书', '%E4%BE%B5%E6%9D%83%E9%80%9A%E7%9F%A5%E4%B9%A6'],
])('puts any name into the header as RFC 8187 writes it, and nothing else', (name, encoded) => {
  const header = attachment('notice.pdf', name);
  expect(header).toBe(`attachment; filename="notice.pdf"; filename*=UTF-8''${encoded}`);
  expect(header).toMatch(/^[\x20-\x7e]+$/);
});
