/**
 * The header by which a page of ours says that it asks, beside a cookie that no script can read: that of a visit by
 * link, named by the letter that brought the link, or else that of who is signed in.
 */
export type Credentials = Readonly<Record<string, string>>;

export const credentialsOf = (visit?: { readonly serviceId: string }): Credentials => ({
  'parley-session': visit?.serviceId || 'browser',
});
