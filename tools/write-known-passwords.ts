import { readFileSync, writeFileSync } from 'node:fs';
import { packPasswords } from '#infrastructure/passwords/known-passwords.js';

/** Packs the list on standard input, a password on each line, into the file that the API looks them up in. */
const passwords = readFileSync(0, 'utf8').split(/\r?\n/);
writeFileSync('libs/infrastructure/passwords/known-passwords.bin', packPasswords(passwords));
