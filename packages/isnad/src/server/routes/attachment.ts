/** A `Content-Disposition` that saves a file under any name (RFC 6266, RFC 5987): in ASCII for old readers, in full for the rest. Nothing in a name ends the header. */
export function attachment(name: string): string {
  const plain = name
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, ' ')
    .replace(/[/\\:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toWellFormed();
  const dot = plain.lastIndexOf('.');
  const letters = plain
    .slice(0, dot)
    .replace(/[^A-Za-z0-9-]+/g, ' ')
    .trim();
  const ascii = `${letters === '' ? 'isnad' : letters}${plain.slice(dot).replace(/[^A-Za-z0-9.]/g, '')}`;
  const encoded = encodeURIComponent(plain).replace(/['()*!]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
