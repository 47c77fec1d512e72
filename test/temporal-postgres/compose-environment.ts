import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { serverUser } from '#infrastructure/embedded/server-user.js';

/** Folders of what the containers are given to know each other by, and what our own programs are told of it. */
export type Certificates = {
  readonly postgres: string;
  readonly temporal: string;
  readonly client: string;
  readonly variables: Readonly<Record<`TEMPORAL_TLS_${string}`, string>>;
};

/** Made by the script that makes them for the compose file; the database is called otherwise here. */
export function makeCertificates(folder: string): Certificates {
  const [authority, servers, client] = ['authority', 'servers', 'client'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const script = readFileSync('docker/make-certificates.sh', 'utf8').replace(
    '/postgres" postgres ',
    '/postgres" localhost ',
  );
  execFileSync('sh', ['-c', script, 'sh', authority, servers, client], { stdio: 'ignore' });
  const [postgres, temporal] = [path.join(servers, 'postgres'), path.join(servers, 'temporal')];
  execFileSync('chmod', ['755', servers]);
  const user = serverUser();
  if (user) chownSync(path.join(postgres, 'tls.key'), user.uid, user.gid); // not 999, as in the container
  return {
    postgres,
    temporal,
    client,
    variables: {
      TEMPORAL_TLS_SERVER_CA_CERT_PATH: path.join(client, 'ca.crt'),
      TEMPORAL_TLS_CLIENT_CERT_PATH: path.join(client, 'tls.crt'),
      TEMPORAL_TLS_CLIENT_KEY_PATH: path.join(client, 'tls.key'),
      TEMPORAL_TLS_SERVER_NAME: 'temporal', // which there is its address
    },
  };
}

type Compose = { readonly services: Readonly<Record<string, { readonly environment?: Record<string, string> }>> };

/** What the compose file tells a service, its certificates being in this folder. */
export function composeEnvironment(service: string, certificates: string): Readonly<Record<string, string>> {
  const { services } = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as Compose;
  const given = services[service]?.environment;
  if (!given) throw new Error(`The compose file tells ${service} nothing`);
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, value.replace(/^\/certificates\b/, certificates)]),
  );
}
