import type { Client } from './client.js';

/** The document of a service as a PDF: asked for, then fetched until it is there. */
export async function pdfOf(by: Client, service: string, locale: 'zh-CN' | 'en'): Promise<Buffer> {
  await by.post(`${service}/document/pdf`, { locale });
  return by.bytes(`${service}/document/pdf?locale=${locale}`);
}
