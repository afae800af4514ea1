/** What a file, or a record of a news file, holds before anything is understood. Frozen. */
export interface Page {
  /** The file as the user named it, with forward slashes; for a record of a news file `FILE#ID`. */
  readonly file: string;
  /** The file's name without its ending, or the record's id: unique within one run. */
  readonly document: string;
  /** SHA-256 of the bytes, lower-case hex: the identity of what was read. */
  readonly hash: string;
  readonly kind: 'html' | 'text' | 'record';
  /** The decoded source: HTML source for `html`; for `record` title, blank line, text. No byte-order mark. */
  readonly source: string;
  readonly charset: string;
  /** What is known of the page from outside its own text: a sidecar, the command line, the record's fields. */
  readonly given: {
    readonly url: string | null;
    readonly outlet: string | null;
    readonly title: string | null;
    /** As given: `YYYY-MM-DD` or an ISO date-time. */
    readonly published: string | null;
    readonly author: string | null;
    readonly section: string | null;
  };
}
