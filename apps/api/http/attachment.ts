/**
 * Content-Disposition of a file to be kept (RFC 6266): a plain name for old programs, the true one in UTF-8 (RFC 8187).
 * `plain` is ASCII without quotes.
 */
export const attachment = (plain: string, name: string): string => {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

/** Policy of a file to be kept: whoever opens it in a browser all the same sees it without an origin, and nothing of it runs. */
export const SANDBOX = "sandbox; default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
