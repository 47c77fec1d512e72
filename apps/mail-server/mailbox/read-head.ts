import { open } from 'node:fs/promises';

export const LARGEST_HEAD = 64 * 1024;

/** The headers and the empty line after them; what exceeds 64 kB is cut off. */
export async function readHead(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  const { buffer, bytesRead } = await handle
    .read(Buffer.alloc(LARGEST_HEAD), 0, LARGEST_HEAD, 0)
    .finally(() => handle.close());
  return headOf(buffer.subarray(0, bytesRead));
}

/** The same of a mail's beginning that is at hand. */
export function headOf(beginning: Buffer): Buffer {
  const end = beginning.indexOf('\r\n\r\n');
  return end < 0 ? beginning : beginning.subarray(0, end + 4);
}
