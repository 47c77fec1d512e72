/**
 * Headers by which a request says who asks: whoever opened a link, by the token that its page keeps; who is signed in,
 * by a cookie that no script can read, beside which a header says that a page of ours asks.
 */
export type Credentials = Readonly<Record<string, string>>;

export const credentialsOf = ({ token }: { readonly token?: string | undefined }): Credentials =>
  token === undefined ? { 'parley-session': 'browser' } : { authorization: `Bearer ${token}` };
