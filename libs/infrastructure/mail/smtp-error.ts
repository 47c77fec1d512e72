/** What smtp-server answers with: the reply code and a text that begins with the enhanced status (RFC 3463). */
export const smtpError = (responseCode: number, text: string): Error & { readonly responseCode: number } =>
  Object.assign(new Error(text), { responseCode });
