import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns';
import type { AddressInfo } from 'node:net';
import type { Resolve } from '../guard-outgoing.js';

const HEADER = 12;

/** One answer to a question for A records (RFC 1035 4.1), good for no second. */
function answerTo(question: Buffer, addresses: readonly string[]): Buffer {
  const header = Buffer.from(question.subarray(0, HEADER));
  header.writeUInt16BE(0x81_80, 2); // a response, recursion available
  header.writeUInt16BE(addresses.length, 6);
  header.writeUInt16BE(0, 10); // no OPT
  let end = HEADER;
  while (question[end] !== 0) end += (question[end] ?? 0) + 1;
  const records = addresses.map((address) =>
    Buffer.from([0xc0, HEADER, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...address.split('.').map(Number)]),
  );
  return Buffer.concat([header, question.subarray(HEADER, end + 5), ...records]);
}

/** A name server whose every answer is asked of `next`, which may change its mind: that is rebinding. */
export async function startDns(next: (asked: number) => readonly string[]) {
  let asked = 0;
  const server = createSocket('udp4', (question, { port, address }) => {
    server.send(answerTo(question, next(asked)), port, address);
    asked += 1;
  });
  await new Promise<void>((resolve) => void server.bind(0, '127.0.0.1', resolve));
  const resolver = new Resolver();
  resolver.setServers([`127.0.0.1:${(server.address() as AddressInfo).port}`]);
  const resolve: Resolve = (hostname, _, callback) =>
    resolver.resolve4(hostname, (error, addresses) =>
      callback(error, error ? [] : addresses.map((address) => ({ address, family: 4 }))),
    );
  return { resolve, asked: () => asked, stop: () => void server.close() };
}
