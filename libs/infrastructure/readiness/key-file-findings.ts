import { statSync } from 'node:fs';
import { must, type Finding } from './finding.js';

/** Where keys lie that a start reads: PARLEY_MASTER_KEY_FILE, and the file of a key service on this machine. */
export type KeyFiles = {
  readonly PARLEY_MASTER_KEY_FILE?: string | undefined;
  readonly PARLEY_KMS?: string | undefined;
  /** Keys of the accounts at providers stand in it. */
  readonly PROVIDERS_FILE?: string | undefined;
  readonly S3_SECRET_ACCESS_KEY_FILE?: string | undefined;
};

const OTHERS = 0o007;
const GROUP_WRITES = 0o020;

/** Whether every file of a key is its owner's, or at most read by its group. None, where no key lies in a file. */
export function keyFileFindings(keys: KeyFiles): readonly Finding[] {
  const { PARLEY_MASTER_KEY_FILE: file, PARLEY_KMS: kms, PROVIDERS_FILE: providers } = keys;
  const { S3_SECRET_ACCESS_KEY_FILE: secret } = keys;
  const held = /^local:(?<file>.+)$/.exec(kms ?? '')?.groups?.['file'];
  const files = [file, held, providers, secret].flatMap((one) => one || []);
  if (files.length === 0) return [];
  const open = files.filter((one) => ((modeOf(one) ?? 0) & (OTHERS | GROUP_WRITES)) !== 0);
  return [must('key-files', open.length === 0, open.join(' '))];
}

/** Undefined where there is none: whoever reads it says so. */
const modeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.mode;
