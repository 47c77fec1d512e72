/**
 * Who asks: whoever opened a link, by the token that its page keeps; who is signed in, by a cookie that no script can
 * read; or nobody.
 */
export type Credentials = { readonly token: string } | 'cookie' | undefined;

/** With these headers a request brings them. The one of the cookie says that a page of ours asks. */
export const credentialHeaders = (credentials: Credentials): Readonly<Record<string, string>> =>
  credentials === undefined
    ? {}
    : credentials === 'cookie'
      ? BY_COOKIE
      : { authorization: `Bearer ${credentials.token}` };

/** Of what a page knows of its session. */
export const credentialsOf = ({ token }: { readonly token?: string | undefined }): Credentials =>
  token === undefined ? 'cookie' : { token };

export const BY_COOKIE = { 'parley-session': 'browser' } as const;
