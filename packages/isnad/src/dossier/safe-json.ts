/** JSON, one space deep. Characters that could turn the text around them are written as escapes; parsing gives every string back as it was. */
export function safeJson(value: unknown): string {
  const written = JSON.stringify(value, null, 1);
  return `${written.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
