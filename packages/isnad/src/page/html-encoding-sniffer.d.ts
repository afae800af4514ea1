declare module 'html-encoding-sniffer' {
  /** The encoding that the HTML standard finds: byte-order mark, transport, `<meta>`, default. */
  export default function sniff(bytes: Uint8Array, options: { transportLayerEncodingLabel?: string; defaultEncoding?: string }): string;
}
