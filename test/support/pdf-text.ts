import { extractText, getDocumentProxy } from 'unpdf';

/** The words of a PDF, as a reader's program finds them, without the spaces and breaks of its lines. */
export const pdfText = async (pdf: Uint8Array): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return text.replace(/\s+/g, '');
};
