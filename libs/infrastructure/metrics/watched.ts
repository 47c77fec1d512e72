import { certificatesOf, type CertificateFiles } from './observe-certificates.js';
import type { Folders } from './read-disk.js';

/** Where a process looks for what may run out. */
export type Watched = {
  readonly folders: Folders;
  readonly certificates: CertificateFiles;
  /** The state folder, with the marks of backups. */
  readonly home?: string | undefined;
};

type Configured = Parameters<typeof certificatesOf>[0] & {
  readonly EVIDENCE_FOLDER: string;
  readonly PARLEY_HOME?: string | undefined;
};

/** What may run out where a program runs that is configured like this. */
export const watchedOf = (config: Configured): Watched => {
  const { EVIDENCE_FOLDER: evidence, PARLEY_HOME: home } = config;
  return {
    folders: { evidence, ...(home && { state: home }) },
    certificates: certificatesOf(config),
    ...(home && { home }),
  };
};
