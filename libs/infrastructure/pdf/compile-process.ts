import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/**
 * A process of its own: the compiler is native, holds a processor for as long as it works, and may crash or be stopped
 * without anybody else.
 */

type Asked = {
  readonly layout: string;
  readonly inputs: Record<string, string>;
  readonly createdAt: number;
  /** Pictures that the layout shows, by name; they stay here for this document alone. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
};

const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: process.argv.slice(2) }] });

const compiled = ({
  layout,
  inputs,
  createdAt,
  files = {},
}: Asked): { readonly pdf: Buffer; readonly pages: number } => {
  for (const [name, bytes] of Object.entries(files))
    compiler.mapShadow(path.join(process.cwd(), name), Buffer.from(bytes));
  const made = compiler.compile({ mainFileContent: layout, inputs });
  const document = made.result;
  if (!document) throw new Error('the layout does not compile');
  const pdf = compiler.pdf(document, { pdfStandard: 'a-2b', creationTimestamp: createdAt });
  const pages = document.numOfPages;
  for (const name of Object.keys(files)) compiler.unmapShadow(path.join(process.cwd(), name));
  compiler.evictCache(Object.keys(files).length > 0 ? 0 : 2);
  return { pdf, pages };
};

// the compiler's own messages quote the text, so that they stay here
process.on('message', (asked: Asked) => {
  try {
    process.send?.(compiled(asked));
  } catch {
    process.send?.({ failed: true });
  }
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
