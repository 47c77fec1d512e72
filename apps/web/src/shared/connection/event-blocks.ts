/** One message of text/event-stream, as far as ours use it. */
export type EventBlock = { readonly event?: string; readonly id?: string; readonly data?: string };

/** Reads a body of text/event-stream, message by message; a comment is one without fields. */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  onBlock: (block: EventBlock) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) onBlock(blockOf(block));
  }
}

const blockOf = (text: string): EventBlock =>
  Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [, name, value] = /^(event|id|data): ?(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value]];
    }),
  );
