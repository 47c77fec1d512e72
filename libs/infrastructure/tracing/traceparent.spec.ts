import { readTraceparent } from './traceparent.js';

const [TRACE, SPAN] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'];

it('reads a place in a trace, of this version and of later ones', () => {
  const place = { traceId: TRACE, spanId: SPAN, isRemote: true };
  expect(readTraceparent(`00-${TRACE}-${SPAN}-01`)).toEqual({ ...place, traceFlags: 1 });
  expect(readTraceparent(`00-${TRACE}-${SPAN}-00`)).toEqual({ ...place, traceFlags: 0 });
  expect(readTraceparent(`01-${TRACE}-${SPAN}-03-more`)).toEqual({ ...place, traceFlags: 1 });
});

it.each([
  undefined,
  [],
  '',
  `ff-${TRACE}-${SPAN}-01`,
  `00-${'0'.repeat(32)}-${SPAN}-01`,
  `00-${TRACE}-${'0'.repeat(16)}-01`,
  `00-${TRACE.toUpperCase()}-${SPAN}-01`,
  `00-${TRACE}-${SPAN}`,
  `00-${TRACE}-${SPAN}-01x`,
])('takes %p for none', (header) => expect(readTraceparent(header)).toBeUndefined());
