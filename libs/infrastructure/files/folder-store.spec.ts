import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { folderStore } from './folder-store.js';
import { storeContract } from './testing/store-contract.js';

const folder = mkdtempSync(path.join(tmpdir(), 'parley-test-folder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder', () => storeContract(() => folderStore(folder)));
