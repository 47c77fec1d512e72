import { maskedPhone, phoneNumberOf } from './phone-number.js';

it.each([
  ['13800001234', '+8613800001234'],
  ['+86 138-0000-1234', '+8613800001234'],
  ['0086 138 0000 1234', '+8613800001234'],
  ['１３８００００１２３４', '+8613800001234'],
  ['+49 (151) 23456789', '+4915123456789'],
])('%s is %s', (text, phone) => expect(phoneNumberOf(text, 'mobile')).toBe(phone));

it.each([
  '',
  '+',
  '12800001234',
  '1380000123',
  '138000012345',
  '١٣٨٠٠٠٠١٢٣٤',
  '138 0000 1234 ext 5',
  '+86',
  '+8613800001234\n',
  '+0123456789',
  '13800001234;',
  "' OR 1=1--",
  '+'.repeat(20),
])('%j is none', (text) => expect(phoneNumberOf(text, 'mobile')).toBeUndefined());

it('a landline can be called, and takes no messages', () => {
  expect(phoneNumberOf('0571-8888 6666', 'any')).toBe('+8657188886666');
  expect(phoneNumberOf('0571-8888 6666', 'mobile')).toBeUndefined();
});

it('is shown to be recognised, not to be called', () => {
  expect(maskedPhone('+8613800001234')).toBe('+86138****1234');
  expect(maskedPhone('+861380')).toBe('****');
});
