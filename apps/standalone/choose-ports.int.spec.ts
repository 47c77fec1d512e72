import { createServer } from 'node:net';
import { choosePort, freePort } from '#infrastructure/embedded/ports.js';
import { choosePorts } from './choose-ports.js';
import { readConfig, usualPorts, type PortName } from './config.js';

const listen = async (): Promise<{ port: number; close: () => void }> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as { port: number }).port, close: () => server.close() };
};

it('takes the wished port when it is free', async () => {
  const port = await freePort();
  expect(await choosePort('the API', { port }, () => undefined)).toBe(port);
});

it('takes another one for a port that is taken, and tells both', async () => {
  const { port, close } = await listen();
  const told: string[] = [];
  const chosen = await choosePort('the API', { port }, (line) => told.push(line));
  expect(chosen).not.toBe(port);
  expect(told).toEqual([`Port ${port} is taken by another program: the API uses port ${chosen}`]);
  await expect(choosePort('the API', { port, fixedBy: 'API_PORT' }, () => undefined)).rejects.toThrow(
    'Set API_PORT to a free port',
  );
  close();
});

it('gives no port twice', async () => {
  const port = await freePort();
  const chosen = Object.values(await choosePorts(() => ({ port }), () => undefined)); // prettier-ignore
  expect(new Set(chosen).size).toBe(chosen.length);
  await expect(choosePorts(() => ({ port, fixedBy: 'API_PORT' }), () => undefined)).rejects.toThrow('is given to two parts'); // prettier-ignore
});

it('reads the ports: a named one is fixed, the others are wishes', () => {
  const { wish } = readConfig({ API_PORT: '3456' });
  expect(wish('API_PORT')).toEqual({ port: 3456, fixedBy: 'API_PORT' });
  for (const name of Object.keys(usualPorts) as PortName[])
    if (name !== 'API_PORT') expect(wish(name)).toEqual({ port: usualPorts[name] });
  expect(() => readConfig({ API_PORT: 'many' })).toThrow('API_PORT');
});

it('wants both addresses of a database of your own', () => {
  expect(() => readConfig({ DATABASE_URL: 'postgres://parley_application@db/parley' })).toThrow('go together');
});
