import { readFileSync } from 'node:fs';

/** Named as Temporal’s own programs name them. */
export type TemporalVariables = {
  readonly TEMPORAL_ADDRESS?: string | undefined;
  /** `true`: by TLS, with an authority that Node trusts; implied by the next. */
  readonly TEMPORAL_TLS?: string | undefined;
  /** File of the authority that vouches for the server. */
  readonly TEMPORAL_TLS_SERVER_CA_CERT_PATH?: string | undefined;
  /** Files of our own certificate and its key, where the server asks who calls. */
  readonly TEMPORAL_TLS_CLIENT_CERT_PATH?: string | undefined;
  readonly TEMPORAL_TLS_CLIENT_KEY_PATH?: string | undefined;
  /** The name in the server’s certificate, where it is not that of the address. */
  readonly TEMPORAL_TLS_SERVER_NAME?: string | undefined;
};

/** Where Temporal is, and how its connections are made; without `tls` in the clear. */
export type TemporalAccess = {
  readonly address: string;
  readonly tls?: {
    readonly serverNameOverride?: string;
    readonly serverRootCACertificate?: Buffer;
    readonly clientCertPair?: { readonly crt: Buffer; readonly key: Buffer };
  };
};

/** Whether connections to Temporal are by TLS, which checks the certificate and its name always. */
export const temporalByTls = (given: TemporalVariables): boolean =>
  /^(?:true|yes|1)$/i.test(given.TEMPORAL_TLS ?? '') || Boolean(given.TEMPORAL_TLS_SERVER_CA_CERT_PATH);

/** Reads the files once. Throws with the variable’s name where one cannot be read, or half of a pair is missing. */
export function temporalAccess(given: TemporalVariables, usual = '127.0.0.1:7233'): TemporalAccess {
  const address = given.TEMPORAL_ADDRESS || usual;
  if (!temporalByTls(given)) return { address };
  const {
    TEMPORAL_TLS_SERVER_NAME: name,
    TEMPORAL_TLS_CLIENT_CERT_PATH: crt,
    TEMPORAL_TLS_CLIENT_KEY_PATH: key,
    TEMPORAL_TLS_SERVER_CA_CERT_PATH: ca,
  } = given;
  if (!crt !== !key)
    throw new Error('TEMPORAL_TLS_CLIENT_CERT_PATH and TEMPORAL_TLS_CLIENT_KEY_PATH go together: set both, or none');
  return {
    address,
    tls: {
      ...(name && { serverNameOverride: name }),
      ...(ca && { serverRootCACertificate: read('TEMPORAL_TLS_SERVER_CA_CERT_PATH', ca) }),
      ...(crt &&
        key && {
          clientCertPair: {
            crt: read('TEMPORAL_TLS_CLIENT_CERT_PATH', crt),
            key: read('TEMPORAL_TLS_CLIENT_KEY_PATH', key),
          },
        }),
    },
  };
}

const read = (name: string, file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${name}: ${file} cannot be read`, { cause: error });
  }
};
