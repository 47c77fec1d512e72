import { metricsServing } from './metrics-config.js';
import { serveMetrics } from './serve-metrics.js';

const KEY = 'key-to-read-the-metrics';

it('is not served where no port is set, and beyond loopback not without a key', () => {
  expect(metricsServing({ METRICS_HOST: '127.0.0.1' }, undefined)).toBeUndefined();
  expect(metricsServing({ METRICS_HOST: '127.0.0.1' }, '')).toBeUndefined();
  expect(metricsServing({ METRICS_HOST: '127.0.0.1' }, 1)).toMatchObject({ port: 1 });
  expect(() => metricsServing({ METRICS_HOST: '0.0.0.0' }, 1)).toThrow('METRICS_KEY');
});

it('tells whoever shows the key, and nobody else', async () => {
  const served = await serveMetrics({ host: '127.0.0.1', port: 0, key: KEY }, async () => 'told 1\n');
  const ask = async (path: string, key?: string) => {
    const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
    const answer = await fetch(`http://127.0.0.1:${served.port}${path}`, { headers });
    return [answer.status, await answer.text()];
  };
  expect((await ask('/metrics'))[0]).toBe(401);
  expect((await ask('/metrics', `${KEY}x`))[0]).toBe(401);
  expect((await ask('/', KEY))[0]).toBe(404);
  expect(await ask('/metrics', KEY)).toEqual([200, 'told 1\n']);
  await served.close();
});
