/** The answer as text, and '' where it is longer than `bytes`. */
export async function readText(body: ReadableStream<Uint8Array> | null, bytes: number): Promise<string> {
  if (!body) return '';
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of body) {
    if ((read += chunk.length) > bytes) return ''; // leaving the loop cancels the stream
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
