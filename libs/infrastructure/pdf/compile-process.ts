import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/**
 * A process of its own: the compiler is native, holds a processor for as long as it works, and may crash or be stopped
 * without anybody else.
 */

type Asked = { readonly layout: string; readonly inputs: Record<string, string>; readonly createdAt: number };

const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: process.argv.slice(2) }] });

const compiled = ({ layout, inputs, createdAt }: Asked): Buffer => {
  const made = compiler.compile({ mainFileContent: layout, inputs });
  const document = made.result;
  if (!document) throw new Error('the layout does not compile');
  const pdf = compiler.pdf(document, { pdfStandard: 'a-2b', creationTimestamp: createdAt });
  compiler.evictCache(2);
  return pdf;
};

// the compiler's own messages quote the text, so that they stay here
process.on('message', (asked: Asked) => {
  try {
    process.send?.({ pdf: compiled(asked).toString('base64') });
  } catch {
    process.send?.({ failed: true });
  }
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
