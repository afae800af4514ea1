import type { ArticleRecord, StoryRecord } from '../../../packages/isnad/src/server/index.ts';
import type { DeskPage } from './in-desk.ts';

const views = ['timeline', 'positions', 'figures', 'chains', 'copies', 'contradictions', 'articles'] as const;

/** The address of every page of a desk with the samples, by what it shows. */
export async function pagesOf({ get, stories }: Pick<DeskPage, 'get' | 'stories'>): Promise<ReadonlyArray<readonly [name: string, path: string]>> {
  const all = await stories();
  const { id } = all[0]!;
  const record = await get<StoryRecord>(`/api/stories/${id}`);
  const reuse = record.reuses[0] ?? (await get<StoryRecord>(`/api/stories/${all[1]!.id}`)).reuses[0]!;
  const denial = record.statements.find(({ act, actor }) => act === 'deny' && actor !== null)!;
  const { document } = record.articles[denial.article]!;
  const article = await get<ArticleRecord>(`/api/articles/${document}`);
  const name = article.names[0]!;
  return [
    ['stories', '/'],
    ['stories, none of them', '/?from=2031-01-01'],
    ...all.flatMap((story, at) => views.map((view) => [`${view} of story ${at + 1}`, `/stories/${story.id}/${view}`] as const)),
    ['evidence', `/stories/${id}/articles?evidence=s${denial.index}%40${document}`],
    ['reader', `/articles/${document}?show=statements,figures,times,names,chrome`],
    ['reader at a statement', `/articles/${document}?statement=${denial.index}`],
    ['reader at a name', `/articles/${document}?at=${name.start}-${name.end}&show=names`],
    ['side by side', `/articles/${reuse.a}?with=${reuse.b}`],
    ['actor', `/actors/${encodeURIComponent(record.actors[denial.actor!]!.id)}`],
    ['search', `/search?q=${encodeURIComponent('الوزير')}`],
    ['search among statements', `/search?in=statements&q=${encodeURIComponent('السد')}`],
    ['search without words', '/search'],
    ['add', '/add'],
    ['corrections', '/corrections'],
    ['enter', '/enter'],
    ['nothing', '/nowhere'],
  ];
}
