import { canonicalJson } from './canonical-json.js';

it('sorts members by UTF-16 units and writes numbers and texts as RFC 8785 does', () => {
  expect(canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 })).toBe(
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}',
  );
  expect(
    canonicalJson([Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27, '\u20ac$\u000f\nA\'B"\\/', null, true]),
  ).toBe('[333333333.3333333,1e+30,4.5,0.002,1e-27,"\u20ac$\\u000f\\nA\'B\\"\\\\/",null,true]');
});

it('leaves out what is undefined', () => {
  expect(canonicalJson({ b: undefined, a: { c: 1 } })).toBe('{"a":{"c":1}}');
});

it.each([[NaN], [Infinity], [undefined], ['\ud800'], ['a\udc00b'], [{ '\ud800': 1 }], [{ a: ['\udfff'] }]])(
  'refuses %p',
  (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  },
);

it('escapes every single character as JSON.stringify does', () => {
  for (let unit = 0; unit < 0xd800; unit += 1)
    expect(canonicalJson(String.fromCharCode(unit))).toBe(JSON.stringify(String.fromCharCode(unit)));
});
