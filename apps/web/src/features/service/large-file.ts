/** From so many bytes on a file is sent in pieces, and what does that is fetched. */
export const isLarge = ({ size }: Blob): boolean => size >= 16_777_216;
