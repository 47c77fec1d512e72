import { readConfig } from '../config.js';
import { loadDemo } from './load-demo.js';

it('is not loaded in production, whatever is there', async () => {
  const config = readConfig({ PARLEY_ENV: 'production', PARLEY_HOME: '/nowhere', DATABASE_URL: 'postgres://nowhere' });
  await expect(loadDemo(config, ['load'], () => new Date())).rejects.toThrow(/not loaded in production/);
});
