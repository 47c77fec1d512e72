import { encodeQR } from 'qr';

/** A QR code as lines of a drawing: the page's policy takes no picture that is made in it. */
export function QrCode({ text, name }: { readonly text: string; readonly name: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg width="240" height="240" role="img" aria-label={name} viewBox={`0 0 ${rows.length} ${rows.length}`}>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
