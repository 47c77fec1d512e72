import { chownSync } from 'node:fs';
import path from 'node:path';
import { startPostgres, type EmbeddedPostgres } from '#infrastructure/embedded/postgres.js';
import { serverUser } from '#infrastructure/embedded/server-user.js';
import { writePem, type Authority } from './certificates.js';

/** A real PostgreSQL of its own that speaks TLS, too, as `localhost`; its addresses are those without. */
export async function startPostgresByTls(
  folder: string,
  authority: Authority,
  settings: readonly string[] = [],
): Promise<EmbeddedPostgres> {
  const { certificate, key } = authority.issue('localhost');
  const user = serverUser();
  const [crt = '', secret = ''] = [writePem(folder, 'server.crt', certificate), writePem(folder, 'server.key', key)];
  if (user) for (const file of [crt, secret]) chownSync(file, user.uid, user.gid);
  return startPostgres({
    dataDir: path.join(folder, 'data'),
    port: { port: 0 },
    settings: [...settings, 'ssl=on', `ssl_cert_file=${crt}`, `ssl_key_file=${secret}`],
  });
}
