/**
 * Files that were chosen in this tab, by their hashes: the browser gives them to us once, and forgets them with a
 * reload.
 */
const held = new Map<string, File>();

export const holdFile = (sha256: string, file: File): void => void held.set(sha256, file);
export const findHeld = (sha256: string): File | undefined => held.get(sha256);
