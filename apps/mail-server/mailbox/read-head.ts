import { open } from 'node:fs/promises';

const LARGEST = 64 * 1024;

/** The headers and the empty line after them; what exceeds 64 kB is cut off. */
export async function readHead(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(LARGEST), 0, LARGEST, 0).finally(() => handle.close());
  const end = buffer.indexOf('\r\n\r\n');
  return buffer.subarray(0, end < 0 ? bytesRead : end + 4);
}
