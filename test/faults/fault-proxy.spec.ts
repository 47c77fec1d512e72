import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { startFaultProxy, type FaultProxy } from '../support/fault-proxy.js';
import { until } from '../support/until.js';

let heard: string[];
let server: Server;
let proxy: FaultProxy;
let sockets: Socket[];
beforeEach(async () => {
  [heard, sockets] = [[], []];
  server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined).on('end', () => heard.push('end'));
    socket.setEncoding('utf8').on('data', (text) => {
      heard.push(String(text));
      socket.write(`re: ${String(text)}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  proxy = await startFaultProxy({ port: (server.address() as AddressInfo).port });
});
afterEach(async () => {
  await proxy.stop();
  sockets.forEach((socket) => socket.destroy());
  server.close();
});

function client() {
  const [said, ends]: [string[], string[]] = [[], []];
  const socket = connect(proxy.port, '127.0.0.1').setEncoding('utf8');
  socket.on('data', (text) => said.push(String(text)));
  socket
    .on('error', (error: NodeJS.ErrnoException) => ends.push(error.code ?? 'error'))
    .on('close', () => ends.push('close'));
  return { said, ends, say: (text: string) => void socket.write(text), close: () => socket.destroy() };
}

it('passes everything on while nothing is armed', async () => {
  const ana = client();
  ana.say('hello');
  await until('the reply', () => ana.said.includes('re: hello'));
  ana.close();
});

it('delays both ways', async () => {
  proxy.delay(60);
  const ana = client();
  const begun = performance.now();
  ana.say('hello');
  await until('the reply', () => ana.said.length > 0);
  expect(performance.now() - begun).toBeGreaterThanOrEqual(115);
  ana.close();
});

it('leaves no timer behind when it is stopped with bytes on their way', async () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;
  const before = timers();
  const ana = client();
  ana.say('hello');
  await until('the reply', () => ana.said.length > 0);
  proxy.delay(600_000);
  ana.say('again');
  await until('it is on its way', () => timers() > before);
  await proxy.stop();
  expect(timers()).toBeLessThanOrEqual(before);
});

it('drops the reply to what was done, once, and resets', async () => {
  const sprung = proxy.arm('drop-reply', (bytes) => bytes.includes('COMMIT'));
  const [ana, ben] = [client(), client()];
  ben.say('hello');
  await until('what is not meant goes through', () => ben.said.length > 0);
  ana.say('COMMIT');
  await sprung;
  await until('the connection is reset', () => ana.ends.includes('close'));
  expect(ana.ends).toContain('ECONNRESET');
  expect(ana.said).toEqual([]);
  expect(heard).toContain('COMMIT');
  ben.say('COMMIT');
  await until('the next one is answered', () => ben.said.includes('re: COMMIT'));
  ben.close();
});

it('resets, after passing on what triggered it', async () => {
  void proxy.arm('reset', () => true);
  const ana = client();
  ana.say('now');
  await until('the connection is reset', () => ana.ends.includes('close'));
  await until('it was passed on', () => heard.includes('now'));
  expect(ana.said).toEqual([]);
});

it('half-closes: the server hears the end, and its reply still comes', async () => {
  void proxy.arm('half-close', () => true);
  const ana = client();
  ana.say('last');
  await until('the end is heard', () => heard.includes('end'));
  await until('the reply', () => ana.said.includes('re: last'));
});

it('swallows everything without a word', async () => {
  await Promise.all([proxy.arm('blackhole', (bytes) => bytes.includes('void')), client().say('void')]);
  const ben = client();
  ben.say('hello');
  await until('another connection works', () => ben.said.length > 0);
  await until('it was passed on before', () => heard.includes('void'));
  expect(ben.ends).toEqual([]);
  ben.close();
});

it('resets all there is when told', async () => {
  const ana = client();
  ana.say('hello');
  await until('the reply', () => ana.said.length > 0);
  proxy.resetAll();
  await until('the end', () => ana.ends.includes('close'));
});
