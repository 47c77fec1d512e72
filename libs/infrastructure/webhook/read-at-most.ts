/**
 * Reads an answer so that its connection can be used again, and drops the connection if it is longer than `bytes`.
 * Keeps nothing of it.
 */
export async function readAtMost(body: ReadableStream<Uint8Array> | null, bytes: number): Promise<void> {
  if (!body) return;
  let read = 0;
  for await (const chunk of body) if ((read += chunk.length) > bytes) return; // leaving the loop cancels the stream
}
