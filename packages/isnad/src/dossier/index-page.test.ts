import { describe, expect, it } from 'vitest';
import { hostile } from '../../../../tests/fixtures/hostile-dossier.ts';
import { exportIndex } from './index-page.ts';
import type { IndexSummary } from './shape.ts';

const summary: IndexSummary = {
  version: '0.1.0',
  errors: null,
  threads: [
    {
      id: 't',
      title: 'فيضان القمرية',
      href: 'qamariya/dossier.html',
      articles: 7,
      outlets: 5,
      statements: 15,
      figures: 6,
      changes: 1,
      from: '2024-10-12',
      to: '2024-12-20',
    },
  ],
  singles: [{ document: 'x', file: 'pages/x.txt', title: 'خبر وحيد', outlet: 'نبض', day: '2024-11-01', url: 'https://x.example/a' }],
  notices: [{ code: 'empty', severity: 'error', file: 'فارغ.html', by: 'page', details: {} }],
};

describe('exportIndex', () => {
  it('lists threads with their counts, single articles and notices', () => {
    const page = exportIndex(summary);
    for (const part of ['href="qamariya/dossier.html"', 'فيضان القمرية', '2024-10-12', 'خبر وحيد', 'href="https://x.example/a"', 'فارغ.html', '>15<'])
      expect(page).toContain(part);
    expect(exportIndex(summary)).toBe(page);
  });

  it.each(['javascript:alert(1)', '/etc/passwd', '../up/dossier.html', 'a/../../b', '//x.example/', 'data:text/html,x', '\\\\x'])(
    'makes no link of %s',
    (href) => {
      const page = exportIndex({ ...summary, threads: [{ ...summary.threads[0]!, href }] });
      expect(page).not.toMatch(/<td><a/);
      expect(page).toContain('فيضان القمرية');
    },
  );

  it('keeps hostile words harmless and Arabic folders reachable', () => {
    const page = exportIndex({
      ...summary,
      threads: [{ ...summary.threads[0]!, title: hostile, href: 'فيضان "القمرية"/dossier.html' }],
      singles: [{ ...summary.singles[0]!, title: hostile, file: hostile, outlet: hostile, url: 'javascript:x' }],
    });
    expect(page.split('<script>')).toHaveLength(2);
    expect(page).not.toContain('<img');
    expect(page).toContain(`href="${encodeURIComponent('فيضان "القمرية"')}/dossier.html"`);
  });

  it('says so where there is nothing', () => {
    expect(exportIndex({ ...summary, threads: [], singles: [], notices: [] })).toContain('لا شيء.');
  });
});
