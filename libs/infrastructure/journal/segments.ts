/** A place in PostgreSQL's journal, in bytes from its beginning (`0/3000028` as the server writes it). */
export type Place = bigint;

const PLACE = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i;
const SEGMENT = /^[0-9A-F]{24}$/;

export function placeOf(text: string): Place {
  const [, high, low] = PLACE.exec(text) ?? [];
  if (high === undefined || low === undefined) throw new TypeError(`no place in a journal: ${text}`);
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}

const hex = (value: bigint, digits = 0): string => value.toString(16).toUpperCase().padStart(digits, '0');

export const placeText = (place: Place): string => `${hex(place >> 32n)}/${hex(place & 0xffffffffn)}`;

/** Where the segment begins that holds this place. */
export const segmentStart = (place: Place, size: bigint): Place => place - (place % size);

/** As the server calls the file that holds this place on this timeline. */
export function segmentName(timeline: number, place: Place, size: bigint): string {
  const [number, inOne] = [place / size, 0x100000000n / size];
  return `${hex(BigInt(timeline), 8)}${hex(number / inOne, 8)}${hex(number % inOne, 8)}`;
}

export const isSegmentName = (name: string): boolean => SEGMENT.test(name);

/** Those from the one of `from` to the one of `to`, both included. */
export function segmentsBetween(timeline: number, from: Place, to: Place, size: bigint): readonly string[] {
  const names: string[] = [];
  for (let place = segmentStart(from, size); place <= to; place += size) names.push(segmentName(timeline, place, size));
  return names;
}
