const MAX_BYTES = 180;

/** A name that every file system takes: no separators, control characters or direction marks, 180 bytes at most. */
export function fileName(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(/\p{Zs}|\s/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/ +/g, ' ')
    .replace(/^[ .]+/, '');
  const short = cut(clean).replace(/[ .]+$/, '');
  if (!short) return 'Без имени';
  return WINDOWS_DEVICE.test(short) ? `_${short}` : short;
}

/** Gives each name its own path, "Приказ (2).docx" for the second; capitals do not count, as on Windows and macOS. */
export function uniquely(): (folder: string, extension: string, name: string) => string {
  const taken = new Set(['index.html']);
  return (folder, extension, name) => {
    const stem = folder + fileName(name);
    let path = stem + extension;
    for (let copy = 2; taken.has(path.toLowerCase()); copy++) path = `${stem} (${copy})${extension}`;
    taken.add(path.toLowerCase());
    return path;
  };
}

const WINDOWS_DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

function cut(name: string): string {
  let short = '';
  let bytes = 0;
  for (const letter of name) {
    bytes += Buffer.byteLength(letter);
    if (bytes > MAX_BYTES) break;
    short += letter;
  }
  return short;
}
