import { statfs } from 'node:fs/promises';

/** Folders by name, whose disks may fill. */
export type Folders = Readonly<Record<string, string>>;
export type Disk = { readonly free: number; readonly size: number };

/** Room in bytes on the disk of a folder. */
export async function readDisk(folder: string): Promise<Disk> {
  const { bavail, blocks, bsize } = await statfs(folder);
  return { free: bavail * bsize, size: blocks * bsize };
}
