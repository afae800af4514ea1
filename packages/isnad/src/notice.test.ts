import { describe, expect, it } from 'vitest';
import { type NoticeCode, noticeCatalogue, noticeMessage } from './notice.ts';

describe.each(Object.keys(noticeCatalogue) as NoticeCode[])('the notice %s', (code) => {
  const notice = { code, severity: 'warning', file: 'a.html', by: 'test', details: {} } as const;

  it('speaks of no command line at the desk, in either language', () => {
    for (const language of ['en', 'ar'] as const) expect(noticeMessage(notice, language, 'desk')).not.toMatch(/(^|[^\w-])--\w/);
    expect(noticeMessage(notice, 'ar', 'desk')).toMatch(/[\u0621-\u064a]/);
  });

  it('fills the same names on both surfaces', () => {
    const names = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    const { en, ar } = noticeCatalogue[code];
    expect(names(ar)).toEqual(names(en));
  });
});
