import type { INestApplication } from '@nestjs/common';
import { createApi } from './bootstrap.js';
import type { ApiParts } from './http/parts.js';

/** What the API says of itself, without a database: nothing is opened, and no request is answered. */
export async function describeApi<T>(look: (api: INestApplication) => T): Promise<T> {
  const api = await createApi({ url: 'http://127.0.0.1' } as ApiParts);
  await api.init();
  const seen = look(api);
  await api.close();
  return seen;
}
