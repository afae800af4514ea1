import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  ActorList,
  ActorRecord,
  AddJob,
  ArticleRecord,
  CopyRecord,
  Correction,
  EvidenceRecord,
  PointRecord,
  SearchResult,
  Session,
  StoryList,
  StoryRecord,
} from 'isnad/server';
import { type EvidenceRef, evidenceQuery, writeEvidence } from '../url/evidence-ref.ts';
import { writeSearch } from '../url/search-state.ts';
import { ask } from './client.ts';

// Everything that hangs on the articles stands under 'record' and is asked for anew when their revision grows; see live-updates.
const segment = encodeURIComponent;

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: ({ signal }) => ask<Session>('/session', { signal }) });

export interface StoryFilters {
  readonly q?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly outlet?: string | undefined;
  readonly actor?: string | undefined;
  readonly place?: string | undefined;
  readonly sort?: string | undefined;
  readonly since?: number | undefined;
}

const pageSize = 60;

/** Stories by page, each asked for as the list is scrolled. */
export const storiesQuery = (filters: StoryFilters) =>
  infiniteQueryOptions({
    queryKey: ['record', 'stories', filters],
    queryFn: ({ signal, pageParam }) => ask<StoryList>(`/stories${writeSearch({ ...filters, offset: pageParam, limit: pageSize })}`, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const had = pages.reduce((sum, page) => sum + page.stories.length, 0);
      return had < last.total && last.stories.length > 0 ? had : undefined;
    },
    placeholderData: keepPreviousData,
  });

export const storyQuery = (id: string) =>
  queryOptions({ queryKey: ['record', 'story', id], queryFn: ({ signal }) => ask<StoryRecord>(`/stories/${segment(id)}`, { signal }) });

export const pointQuery = (story: string, point: string) =>
  queryOptions({
    queryKey: ['record', 'story', story, 'point', point],
    queryFn: ({ signal }) => ask<PointRecord>(`/stories/${segment(story)}/points/${segment(point)}`, { signal }),
  });

export const articleQuery = (document: string) =>
  queryOptions({ queryKey: ['record', 'article', document], queryFn: ({ signal }) => ask<ArticleRecord>(`/articles/${segment(document)}`, { signal }) });

export const evidenceRecordQuery = (ref: EvidenceRef) =>
  queryOptions({
    queryKey: ['record', 'evidence', writeEvidence(ref)],
    queryFn: ({ signal }) => ask<EvidenceRecord>(`/articles/${segment(ref.document)}/evidence?${evidenceQuery(ref)}`, { signal }),
  });

export const copyQuery = (document: string, other: string) =>
  queryOptions({
    queryKey: ['record', 'copy', document, other],
    queryFn: ({ signal }) => ask<CopyRecord>(`/articles/${segment(document)}/copies/${segment(other)}`, { signal }),
  });

export const actorQuery = (id: string) =>
  queryOptions({ queryKey: ['record', 'actor', id], queryFn: ({ signal }) => ask<ActorRecord>(`/actors/${segment(id)}`, { signal }) });

/** Actors whose names begin with the words. */
export const actorsQuery = (q: string, type?: string) =>
  queryOptions({
    queryKey: ['record', 'actors', q, type],
    queryFn: ({ signal }) => ask<ActorList>(`/actors${writeSearch({ q, type, limit: 12 })}`, { signal }),
    placeholderData: keepPreviousData,
  });

export interface SearchFilters {
  readonly q: string;
  readonly in: 'articles' | 'statements';
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly outlet?: string | undefined;
  readonly sort?: 'best' | 'newest' | undefined;
}

export const searchQuery = (filters: SearchFilters) =>
  infiniteQueryOptions({
    queryKey: ['record', 'search', filters],
    queryFn: ({ signal, pageParam }) => ask<SearchResult>(`/search${writeSearch({ ...filters, offset: pageParam, limit: pageSize })}`, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const had = pages.reduce((sum, page) => sum + page.hits.length, 0);
      return had < last.total && last.hits.length > 0 ? had : undefined;
    },
    placeholderData: keepPreviousData,
  });

export const correctionsQuery = queryOptions({
  queryKey: ['record', 'corrections'],
  queryFn: ({ signal }) => ask<readonly Correction[]>('/corrections', { signal }),
});

/** Jobs that run or have run since the desk was opened, the last first. */
export const jobsQuery = queryOptions({ queryKey: ['jobs'], queryFn: ({ signal }) => ask<readonly AddJob[]>('/jobs', { signal }), staleTime: 0 });

/** How a job goes on; the events write into it (see live-updates). */
export const jobQuery = (id: string) =>
  queryOptions({ queryKey: ['job', id], queryFn: (): AddJob | null => null, enabled: false, initialData: null as AddJob | null });
