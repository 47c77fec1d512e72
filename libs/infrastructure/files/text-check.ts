export type TextCheck = { readonly add: (bytes: Buffer) => void; readonly end: () => boolean };

/**
 * Whether bytes are text, as they pass: UTF-8 or GB 18030, with no control characters but tabs, line ends and page
 * breaks.
 */
export function openTextCheck(): TextCheck {
  const decoders = ['utf-8', 'gb18030'].map((label) => new TextDecoder(label, { fatal: true }));
  let [possible, clean, some] = [[true, true], true, false];
  const feed = (bytes: Buffer, stream: boolean): void => {
    possible = possible.map((still, index) => still && decodes(decoders[index], bytes, stream));
  };
  return {
    add: (bytes) => {
      if (!clean) return;
      some ||= bytes.length > 0;
      clean = !hasControls(bytes);
      if (clean) feed(bytes, true);
      clean &&= possible.includes(true);
    },
    end: () => {
      if (clean) feed(Buffer.alloc(0), false);
      return some && clean && possible.includes(true);
    },
  };
}

const decodes = (decoder: InstanceType<typeof TextDecoder> | undefined, bytes: Buffer, stream: boolean): boolean => {
  try {
    decoder?.decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
};

const hasControls = (bytes: Buffer): boolean => {
  for (const byte of bytes)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) return true;
  return bytes.includes(0x7f);
};
