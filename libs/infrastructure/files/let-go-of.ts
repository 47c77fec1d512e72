/** Less than this is no burden. */
const LARGE = 16 * 1024;

/**
 * Gives the memory of bytes that nobody reads any more back at once. Until it is collected it counts against the heap:
 * a large file that passes through would have the whole heap looked through again and again. Bytes that share their
 * memory with others stay.
 */
export const letGoOf = ({ buffer, length }: Buffer): void => {
  if (length >= LARGE && length === buffer.byteLength && buffer instanceof ArrayBuffer) buffer.transfer(0);
};
