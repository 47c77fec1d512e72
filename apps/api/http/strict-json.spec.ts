import { HttpProblem } from './http-problem.js';
import { parseStrictJson } from './strict-json.js';

/**
 * B024: what the grammar of RFC 8259 refuses. Each stands inside an object, since nothing else is taken here at the
 * top.
 */
const NO_VALUES: readonly string[] = [
  // words that are none, or not quite
  'nul', 'nulL', 'Null', 'NULL', 'tru', 'True', 'TRUE', 'fals', 'False', 'undefined', 'NaN', '-NaN', 'Infinity', '+Infinity', '-Infinity', 'inf', 'None', 'nan', 'truefalse', 'true false', 'nulltrue',
  // numbers
  '01', '-01', '-0x1', '0x1', '0b1', '0o7', '+1', '++1', '--1', '-+1', '- 1', '-', '+', '.', '.5', '-.5', '1.', '-1.', '0.e1', '1.e1', '2.e+3', '1e', '1e+', '1e-', '1E', '1eE2', '0e', '0e+', '1 000', '1_000', '1,5', '1.2.3', '1ea', '0.3e', '9.e+', '1a', '1+2', '1/2', '\u0661', '\uff11', '1\u00a0', '-foo', '-1e', '1.8011670033376514H-308',
  // text
  "'a'", 'a', '"a', 'a"', '"', '"\\', '"\\"', '"\\u"', '"\\u00"', '"\\u00A"', '"\\u00G0"', '"\\uD800\\u"', '"\\uD800\\u1"', '"\\x41"', '"\\a"', '"\\v"', '"\\\'"', '"\\0"', '"\\ "', '"\\\u00e9"', '"\\\n"', '"a\nb"', '"a\tb"', '"a\rb"', '"\u0000"', '"\u001f"', '"\b"', '"a" "b"', '"a""b"', '\\"a\\"', '`a`', '\u201ca\u201d', '\\u0022a\\u0022',
  // lists
  '[', ']', '[1', '1]', '[1,]', '[,1]', '[,]', '[1,,2]', '[1 2]', '[1;2]', '[1:2]', '["":1]', '[1]]', '[[1]', '[}', '[1}', '["a",\n4\n,1,', '[a', '[*]', '[""', '["x"', '[x', '[3[4]]', '[1,\n1\n,1', '[\u2060]', '[<null>]',
  // objects
  '{', '}', '{"a"', '{"a":', '{"a":1', '{"a":}', '{"a" 1}', '{"a",1}', '{"a"::1}', '{"a":1,}', '{,"a":1}', '{"a":1,,"b":2}', '{"a":1 "b":2}', '{a:1}', "{'a':1}", '{1:1}', '{null:1}', '{true:1}', '{[1]:1}', '{{}:1}', '{"a":1}}', '{"a":1,"b"}', '{"a":"b"]', '{"a":1;"b":2}', '{"a"=1}', '{"a"=>1}', '{:1}', '{"a":"a" 123}', '{"\\uZZZZ":1}', '{"a":/*x*/1}', '{"a":1}//x', '{"a":1}#x', '{/**/}', '{...}', '{"id":0,,,,,}',
  // space that is none
  '\u000b1', '\u000c1', '1\u00a0', '\u20281', '\u30001', '\ufeff1', '1\u0085', '1\u0000',
  // nothing
  '', ' ', ',', ':', '/', '//', '/**/', '*', '&', '\u00e5', '\ud83d\ude00', '<a/>', '-----BEGIN', '%7B%7D', '\u0000',
]; // prettier-ignore

/** What every program reads alike. */
const VALUES: readonly string[] = [
  'null', 'true', 'false', '0', '-0', '1', '-1', '10', '0.5', '-0.5', '1e1', '1E1', '1e+1', '1e-1', '1.5e3', '123456789', '9007199254740991', '-9007199254740991', '0e1', '0.0000000000001',
  '""', '"a"', '"\\""', '"\\\\"', '"\\/"', '"/"', '"\\b\\f\\n\\r\\t"', '"\\u00e9"', '"\\u4e2d\\u6587"', '"\\ud83d\\ude00"', '"\\uD834\\uDD1E"', '"\u2028\u2029"', '"\u007f"', '"\u20ac"', '"\ud83d\ude00"', '"\\u0012"', '"new\\u000Aline"', '"\\u0022"', '"\\uFFFF"', '"\\u2064"', '"a/*b*/c/*d//e"', '" "', '"null"',
  '[]', '[1]', '[ 1 , 2 ]', '[[]]', '[[[[1]]]]', '[null,true,"a",{}]', '[\n]', '[1\t]', '[""]', '["a","a"]',
  '{}', '{ }', '{"b":1}', '{"b":{"b":{"b":1}}}', '{"":0}', '{"b":1,"c":2}', '{"b":[]}', '{"\\u0062":1}', '{"\u4e2d":"\u6587"}', '{\n"b":\n1\n}',
]; // prettier-ignore

/** What the grammar allows and programs read differently: refused or read exactly, and nothing else happens. */
const EITHER: readonly string[] = [
  '1e400', '-1e400', '-1.0e+28', '1e-400', '123123e100000', '0.4e00669999999999999999999999999999999999999999999999999999999', '-1e+9999', '1.5e+9999', '9007199254740993', '-123123123123123123123123123123', '100000000000000000000', '1e19',
  '"\\ud800"', '"\\udc00"', '"\\uDd1e\\uD834"', '"\\uD800\\uD800\\n"', '"\\uD888\\u1234"', '"\\uDFAA"', '"\\u0000"', '"\\uFDD0"', '{"\\ud800":1}', '{"b":1,"b":1}', '{"b":1,"\\u0062":2}', '{"__proto__":1}', '{"constructor":{}}', '['.repeat(500) + ']'.repeat(500),
]; // prettier-ignore

const outcomeOf = (bytes: Buffer): string => {
  try {
    parseStrictJson(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof HttpProblem) return 'refused';
    throw error;
  }
};
const within = (value: string): Buffer => Buffer.from(`{"a":${value}}`);

it(`B024 refuses ${NO_VALUES.length} texts that are no JSON`, () =>
  expect(NO_VALUES.filter((value) => outcomeOf(within(value)) !== 'refused' && !isJson(`{"a":${value}}`))).toEqual([]));
it('B024 refuses each of them at the top, too, and so whatever else is no object', () =>
  expect(
    [...NO_VALUES, ...VALUES.filter((value) => !value.startsWith('{'))].filter(
      (text) => outcomeOf(Buffer.from(text)) !== 'refused',
    ),
  ).toEqual([]));
it(`B024 reads ${VALUES.length} as every program does`, () =>
  expect(VALUES.map((value) => parseStrictJson(within(value)))).toEqual(
    VALUES.map((value) => ({ a: JSON.parse(value) as unknown })),
  ));
it(`B024 of ${EITHER.length} on which programs differ none does anything but be refused or read`, () =>
  expect(EITHER.filter((value) => !['read', 'refused'].includes(outcomeOf(within(value))))).toEqual([]));

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Whatever a byte is turned into, or wherever it ends: what is taken is JSON, and means what JSON says. */
it('takes no more than JSON, whichever byte is changed, lost or said twice', () => {
  const whole = Buffer.from('{"a":[1,-2.5e3,"\\u4e2d\\n",null,true,{"b":"\ud83d\ude00"}],"c":""}');
  const bytes = [
    0x00, 0x09, 0x20, 0x22, 0x2c, 0x2d, 0x2e, 0x30, 0x3a, 0x5b, 0x5c, 0x5d, 0x65, 0x7b, 0x7d, 0x7f, 0x80, 0xc0, 0xed,
    0xff,
  ];
  const changed = [...whole.keys()].flatMap((at) => [
    whole.subarray(0, at),
    Buffer.concat([whole.subarray(0, at), whole.subarray(at + 1)]),
    Buffer.concat([whole.subarray(0, at + 1), whole.subarray(at)]),
    ...bytes.map((byte) => Buffer.concat([whole.subarray(0, at), Buffer.from([byte]), whole.subarray(at + 1)])),
  ]);
  expect(outcomeOf(whole)).toBe('read');
  for (const one of changed) {
    if (outcomeOf(one) === 'refused') continue;
    expect(parseStrictJson(one)).toEqual(JSON.parse(one.toString('utf8')));
  }
  expect(changed.length).toBeGreaterThan(1_000);
});
