import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** npm as command, first arguments and environment: the one that started us, else the one on the PATH. */
export function npm(home) {
  const own = process.env.npm_execpath;
  const [command, first] = own && path.basename(own) === 'npm-cli.js' ? [process.execPath, [own]] : ['npm', []];
  return { command, first, env: { ...process.env, ...cacheOf(home) } };
}

/** A user without a home folder of their own still has a cache. */
function cacheOf(home) {
  if (process.env.npm_config_cache || canWrite(path.join(homedir(), '.npm')) || canWrite(homedir())) return {};
  return { npm_config_cache: path.join(home, 'npm-cache') };
}

function canWrite(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
